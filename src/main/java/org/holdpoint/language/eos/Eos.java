package org.holdpoint.language.eos;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.TypedTime;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Writing;
import org.holdpoint.replay.machine.Appointment;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Move;
import org.holdpoint.replay.table.ContextTable;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.ClockZone;
import org.holdpoint.routing.NeighborLines;
import org.holdpoint.routing.Trunks;
import org.holdpoint.source.SourceFile;

/// Arista EOS. Sources: Arista EOS user manual, "Command-Line Interface" (modes, `exit`, `end`, EXEC commands in every mode), "Configuration Sessions" (`configure session`, `commit`, `commit timer`,
/// `abort`); sessions of real switches for what no page states: a command that the current mode does not know is tried in the modes around it up to global configuration, and the session goes
/// there (`leaf3(config-router-bgp)#interface ethernet 4` answers `leaf3(config-if-Et4)#`).
public final class Eos implements RouterLanguage {

  /// "exit" goes one mode up, "end" and Ctrl-Z go to EXEC from anywhere.
  private static final Map<String, Move> MOVES = Map.of("exit", Move.CLOSE, "quit", Move.CLOSE, "end", Move.TOP, "^z", Move.TOP, "\u001a", Move.TOP);

  /// EXEC commands that change nothing.
  private static final Set<String> QUERIES = Set.of("show", "ping", "traceroute", "dir", "more", "who", "terminal", "enable", "disable", "logout", "configure", "exit", "watch", "diff");

  /// EXEC commands that are typed in the configuration as well.
  private static final Set<String> EXEC = Set.of("do", "show", "sh", "ping", "traceroute", "write", "wr", "copy", "clear", "bash", "dir", "more", "watch", "diff", "rollback");

  private static final String CONFIGURE = "configure";
  private static final String SESSION = "session";

  private static final TypedTime.Deed RELOAD = new TypedTime.Deed("reload", true);

  private static final Eos LANGUAGE = new Eos();

  private Eos() {}

  public static Eos language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "eos";
  }

  @Override
  public ContextTable table() {
    return EosTable.TABLE;
  }

  /// `reload at 02:00 [month day]`, `reload in 1:30`, `reload cancel`, perhaps behind `all` ("reload (scheduled)").
  @Override
  public Optional<Appointment> appointment(List<String> words) {
    var plain = !words.isEmpty() && words.getFirst().equals("do") ? words.subList(1, words.size()) : words;
    return plain.size() < 2 || !plain.getFirst().equals("reload") ? Optional.empty() : TypedTime.planned(RELOAD, plain.subList(1, plain.size()));
  }

  @Override
  public Value<String> clock(ConfigNode root) {
    return root.child(CONFIGURE).map(ClockZone::of).orElseGet(Value.Absent::new);
  }

  @Override
  public String closing() {
    return "exit";
  }

  /// `exit`, and the words that close one kind of block each (`exit-address-family`).
  @Override
  public boolean closes(List<String> words) {
    return words.size() == 1 && (words.getFirst().startsWith("exit-") || move(words).filter(move -> move == Move.CLOSE).isPresent());
  }

  @Override
  public String negation() {
    return "no";
  }

  @Override
  public Optional<Move> move(List<String> words) {
    return words.size() == 1 ? Optional.ofNullable(MOVES.get(words.getFirst().toLowerCase(Locale.ROOT))) : Optional.empty();
  }

  /// A saved configuration, and a fragment of one, holds what would be typed after `configure terminal`.
  @Override
  public List<String> entrance() {
    return List.of("configure", "terminal");
  }

  /// All modes around the current one up to global configuration.
  @Override
  public boolean tries(String context, String outer) {
    return !outer.isEmpty();
  }

  @Override
  public boolean operational(String word) {
    return EXEC.contains(word);
  }

  /// `configure session NAME` begins an edit that takes effect when it is committed ("Configuration Sessions").
  @Override
  public Optional<Effect.Phase> phase(String context, List<String> words) {
    return switch (words.getFirst()) {
      case "configure" -> context.isEmpty() && words.size() == 3 && words.get(1).equals(SESSION) ? Optional.of(Effect.Phase.BEGIN) : Optional.empty();
      case "commit" -> context.equals(CONFIGURE) ? Optional.of(Effect.Phase.COMMIT) : Optional.empty();
      case "abort" -> context.equals(CONFIGURE) ? Optional.of(Effect.Phase.ABORT) : Optional.empty();
      case String _ -> Optional.empty();
    };
  }

  /// `commit timer 00:10:00` takes itself back unless `configure session NAME commit` follows in time ("Configuration Sessions").
  @Override
  public Optional<Release> releases(List<String> words) {
    return switch (words.getFirst()) {
      case "commit" -> Optional.of(words.contains("timer") ? Release.CONFIRMED : Release.FINAL);
      case "abort" -> Optional.of(Release.REVOKED);
      case "configure" -> words.size() < 4 || !words.get(1).equals(SESSION) ? Optional.empty()
          : words.contains("timer") ? Optional.of(Release.CONFIRMED) : words.get(3).equals("commit") ? Optional.of(Release.FINAL) : Optional.empty();
      case String _ -> Optional.empty();
    };
  }

  /// `rollback clean-config`: the session starts from the configuration of a new device ("Configuration Sessions").
  @Override
  public boolean clears(List<String> words) {
    return words.equals(List.of("rollback", "clean-config"));
  }

  /// All lines of a session wait for its end.
  @Override
  public boolean edited(String context) {
    return true;
  }

  /// `commit` and `abort` leave the session for EXEC ("Configuration Sessions").
  @Override
  public boolean editEndsSession() {
    return true;
  }

  @Override
  public List<String> identity(String context, List<String> words, boolean negated) {
    return EosNames.identity(context, words, negated);
  }

  /// A line says all that holds from then on, but for the VLANs of a trunk.
  @Override
  public Optional<List<String>> joined(String context, List<String> set, List<String> words) {
    return Trunks.joined(set, words);
  }

  @Override
  public List<String> members(String context, String key) {
    return context.equals("configure") ? EosNames.members(key) : List.of();
  }

  /// An interface that is put into a VRF loses the addresses that it had ("vrf (Interface mode)", EOS User Manual).
  @Override
  public List<String> displaces(String context, List<String> words) {
    return context.equals("configure>interface") && words.getFirst().equals("vrf") ? List.of("ip address", "ipv6 address") : List.of();
  }

  /// `no neighbor X` takes its lines in all families away ("neighbor remote-as", BGP).
  @Override
  public List<String> carries(String context, String key) {
    return context.equals("configure>router bgp") ? NeighborLines.gone(key, "neighbor") : List.of();
  }

  /// `vrf RED` has neighbors of its own.
  @Override
  public boolean apart(String block) {
    return block.startsWith("vrf ");
  }

  /// `no redistribute …` takes the redistribution away with all of its options ("redistribute (BGP)").
  @Override
  public Optional<List<String>> left(String context, List<String> set, List<String> words) {
    return Optional.empty();
  }

  /// `configure replace`, and a copy into the running configuration ("configure replace", "copy running-config").
  @Override
  public boolean loads(List<String> words) {
    return words.size() > 1 && (words.getFirst().equals("configure") && Set.of("replace", "network").contains(words.get(1))
        || words.size() > 2 && words.getFirst().equals("copy") && words.get(2).startsWith("run"));
  }

  /// "configure replace", Arista EOS user manual.
  @Override
  public boolean replacesAll(List<String> words) {
    return loads(words) && words.get(1).equals("replace");
  }

  @Override
  public Optional<String> sequence(String context, List<String> words) {
    return EosNames.sequence(context, words);
  }

  /// A line that is rejected is skipped when it is pasted or copied from a file into the running configuration.
  @Override
  public List<String> deliveries() {
    return List.of("paste");
  }

  /// `no` before a whole command takes it back ("no, default"). `end` leaves the configuration from any mode. An interface that is shut down is saved with `shutdown`.
  @Override
  public Writing writing() {
    return new Writing("!", List.of(), List.of(), "end", UnaryOperator.identity(), true, Optional.empty(), QUERIES, Set.of("banner", "comment"), Set.of("shutdown"));
  }

  /// A device prints `!` between the blocks, in the column of their headers ("show running-config").
  @Override
  public boolean separates(Statement statement) {
    return statement.kind() == Statement.Kind.REMARK;
  }

  @Override
  public List<Statement> statements(SourceFile file) {
    return EosStatements.read(file);
  }

  @Override
  public int recognises(SourceFile file) {
    return EosDetection.recognises(file);
  }

  @Override
  public Recognition recognition(SourceFile file) {
    return EosDetection.recognition(file);
  }

  @Override
  public Optional<Boolean> wholeConfiguration(SourceFile file) {
    return EosDetection.wholeConfiguration(file);
  }

  @Override
  public Optional<String> hostName(ConfigNode root) {
    return root.child("configure").flatMap(configure -> configure.child("hostname")).flatMap(name -> name.word(1));
  }

  @Override
  public List<Fact> facts(Subject subject, ConfigNode root) {
    return EosReader.facts(subject, root);
  }

  /// Loaded when a statement is replayed, not when a file is only looked at.
  private static final class EosTable {
    static final ContextTable TABLE = ContextTable.shipped(Eos.class, "contexts.tsv");
  }

  /// The machine of this language.
  static ContextMachine machine() {
    return new ContextMachine(LANGUAGE);
  }
}
