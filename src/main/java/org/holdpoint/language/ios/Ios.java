package org.holdpoint.language.ios;

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

/// Cisco IOS and IOS-XE. Sources: Cisco IOS Configuration Fundamentals Command Reference ("configure terminal", "exit", "end", "do", "default command"); sessions of real
/// routers for what no page states: a command that the current mode does not know is tried in the modes around it up to global configuration, and the session goes there
/// (`R14(config-router)#interface Et1/0` answers `R14(config-if)#`; `(config-router-af)#address-family ipv4 vrf B` opens the other family).
public final class Ios implements RouterLanguage {

  /// "exit" goes one mode up, "end" and Ctrl-Z go to EXEC from anywhere (Configuration Fundamentals Command Reference).
  private static final Map<String, Move> MOVES = Map.of("exit", Move.CLOSE, "exi", Move.CLOSE, "ex", Move.CLOSE, "end", Move.TOP, "^z", Move.TOP, "\u001a", Move.TOP);

  /// EXEC commands that change nothing.
  private static final Set<String> QUERIES = Set.of("show", "ping", "traceroute", "dir", "more", "where", "who", "help", "terminal", "verify", "enable", "disable", "login",
      "logout", "monitor", "configure", "exit");

  private static final TypedTime.Deed RELOAD = new TypedTime.Deed("reload", true);

  private static final Ios LANGUAGE = new Ios();

  private Ios() {}

  public static Ios language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "ios";
  }

  @Override
  public ContextTable table() {
    return IosTable.TABLE;
  }

  @Override
  public String closing() {
    return "exit";
  }

  /// `exit`, and the words that close one kind of block each (`exit-address-family`, `exit-vrf`).
  @Override
  public boolean closes(List<String> words) {
    return words.size() == 1 && (words.getFirst().toLowerCase(Locale.ROOT).startsWith("exit-") || move(words).filter(move -> move == Move.CLOSE).isPresent());
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

  /// All modes around the current one up to global configuration; EXEC commands need `do`.
  @Override
  public boolean tries(String context, String outer) {
    return !outer.isEmpty();
  }

  /// `do` runs an EXEC command in any configuration mode ("do", Configuration Fundamentals Command Reference).
  @Override
  public boolean operational(String word) {
    return word.equals("do");
  }

  @Override
  public Optional<Effect.Phase> phase(String context, List<String> words) {
    return Optional.empty();
  }

  @Override
  public boolean edited(String context) {
    return false;
  }

  @Override
  public List<String> identity(String context, List<String> words, boolean negated) {
    return IosNames.identity(context, words, negated);
  }

  @Override
  public Optional<List<String>> joined(String context, List<String> set, List<String> words) {
    return IosOptions.joined(context, set, words).or(() -> Trunks.joined(set, words));
  }

  @Override
  public Optional<List<String>> left(String context, List<String> set, List<String> words) {
    return IosOptions.left(context, set, words);
  }

  /// `configure replace`, `configure network`, `configure memory`, and a copy into the running configuration ("configure replace", "copy", Configuration Fundamentals Command Reference).
  @Override
  public boolean loads(List<String> words) {
    var plain = !words.isEmpty() && words.getFirst().equalsIgnoreCase("do") ? words.subList(1, words.size()) : words;
    return plain.size() > 1 && (abbreviates(plain.getFirst(), "configure", 4) && List.of("replace", "network", "memory", "overwrite-network").contains(plain.get(1).toLowerCase(Locale.ROOT))
        || plain.size() > 2 && abbreviates(plain.getFirst(), "copy", 3) && (abbreviates(plain.get(2), "running-config", 3) || plain.get(2).equalsIgnoreCase("system:running-config")));
  }

  /// `configure replace`, `configure overwrite-network` ("configure replace", Configuration Fundamentals Command Reference); the others add to what is there.
  @Override
  public boolean replacesAll(List<String> words) {
    var plain = !words.isEmpty() && words.getFirst().equalsIgnoreCase("do") ? words.subList(1, words.size()) : words;
    return loads(words) && plain.size() > 2 && (plain.get(1).equalsIgnoreCase("replace") || plain.get(1).equalsIgnoreCase("overwrite-network"));
  }

  /// `reload at`, `reload in`, `reload cancel` ("reload", Configuration Fundamentals Command Reference): a time without a date is the next one.
  @Override
  public Optional<Appointment> appointment(List<String> words) {
    var plain = !words.isEmpty() && words.getFirst().equalsIgnoreCase("do") ? words.subList(1, words.size()) : words;
    return plain.size() < 2 || !abbreviates(plain.getFirst(), "reload", 3) ? Optional.empty() : TypedTime.planned(RELOAD, plain.subList(1, plain.size()));
  }

  @Override
  public Value<String> clock(ConfigNode root) {
    return root.child("configure").map(ClockZone::of).orElseGet(Value.Absent::new);
  }

  private static boolean abbreviates(String word, String full, int atLeast) {
    return word.length() >= atLeast && full.startsWith(word.toLowerCase(Locale.ROOT));
  }

  /// An interface that is put into a VRF loses the addresses that it had ("vrf forwarding", MPLS: Layer 3 VPNs Command Reference).
  @Override
  public List<String> displaces(String context, List<String> words) {
    return context.equals("configure>interface") && (words.size() > 1 && words.getFirst().equals("vrf") && words.get(1).equals("forwarding") || words.size() > 2 && words.getFirst().equals("ip") && words.get(1).equals("vrf")) ? List.of("ip address", "ipv6 address") : List.of();
  }

  /// `no neighbor X` takes its lines in all families away ("neighbor remote-as", IP Routing: BGP Command Reference).
  @Override
  public List<String> carries(String context, String key) {
    return context.equals("configure>router bgp") ? NeighborLines.gone(key, "neighbor") : List.of();
  }

  /// `address-family ipv4 vrf RED` has neighbors of its own.
  @Override
  public boolean apart(String block) {
    return block.contains(" vrf ");
  }

  @Override
  public boolean numbered(String context, String key) {
    return key.startsWith("line ");
  }

  @Override
  public List<String> members(String context, String key) {
    return context.equals("configure") ? IosNames.members(key) : List.of();
  }

  @Override
  public List<String> alike(String context, String key) {
    return context.equals("configure") ? IosNames.alike(key) : List.of();
  }

  @Override
  public Optional<String> sequence(String context, List<String> words) {
    return IosNames.sequence(context, words);
  }

  /// A line that is rejected is skipped, whether it is pasted or copied from a file into the running configuration.
  @Override
  public List<String> deliveries() {
    return List.of("paste");
  }

  /// `no` before a whole command takes it back ("Using the no and default forms of commands", Configuration Fundamentals). `end` leaves the configuration from any mode, where one `exit` too
  /// many would end the session ("end", "exit (EXEC)"); an interface that is shut down is saved with `shutdown` ("shutdown (interface)", Interface and Hardware Component Command Reference).
  @Override
  public Writing writing() {
    return new Writing("!", List.of(), List.of(), "end", UnaryOperator.identity(), true, Optional.empty(), QUERIES, Set.of("banner", "certificate"), Set.of("shutdown"));
  }

  @Override
  public List<Statement> statements(SourceFile file) {
    return IosStatements.read(file);
  }

  @Override
  public int recognises(SourceFile file) {
    return IosDetection.recognises(file);
  }

  @Override
  public Recognition recognition(SourceFile file) {
    var judgement = IosDetection.judge(file);
    return new Recognition(judgement.sure(), judgement.statements(), Optional.empty());
  }

  @Override
  public Optional<Boolean> wholeConfiguration(SourceFile file) {
    return IosDetection.wholeConfiguration(file);
  }

  @Override
  public Optional<String> hostName(ConfigNode root) {
    return root.child("configure").flatMap(configure -> configure.child("hostname")).flatMap(name -> name.word(1));
  }

  @Override
  public List<Fact> facts(Subject subject, ConfigNode root) {
    return IosReader.facts(subject, root);
  }

  /// Loaded when a statement is replayed, not when a file is only looked at.
  private static final class IosTable {
    static final ContextTable TABLE = ContextTable.shipped(Ios.class, "contexts.tsv");
  }

  /// The machine of this language.
  static ContextMachine machine() {
    return new ContextMachine(LANGUAGE);
  }
}
