package org.holdpoint.language.nxos;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Writing;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Move;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.ContextTable;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.NeighborLines;
import org.holdpoint.routing.Trunks;
import org.holdpoint.source.SourceFile;

/// Cisco NX-OS. Sources: Cisco Nexus 9000 Series NX-OS configuration guides (Fundamentals, System Management, Unicast Routing); sessions of real switches for what no page states: a command that the
/// current mode does not know is tried in each mode around it up to global configuration, and the session goes there (`(config-router-neighbor-af)# neighbor 192.0.2.2` answers
/// `(config-router-neighbor)#`).
public final class Nxos implements RouterLanguage {

  /// "exit" goes one mode up, "end" and Ctrl-Z go to EXEC from anywhere (Fundamentals, "Understanding the Command-Line Interface"); "abort" gives a two-stage configuration up.
  private static final Map<String, Move> MOVES = Map.of("exit", Move.CLOSE, "exi", Move.CLOSE, "ex", Move.CLOSE, "end", Move.TOP, "abort", Move.TOP, "^z", Move.TOP, "\u001a", Move.TOP);

  /// EXEC commands run in every configuration mode, without another word before them (Fundamentals, "Understanding the Command-Line Interface").
  private static final Set<String> EXEC = Set.of("show", "sh", "ping", "ping6", "traceroute", "traceroute6", "copy", "dir", "checkpoint", "rollback", "clear", "where", "pwd", "delete", "reload", "sleep", "do",
      "undebug", "write");

  /// EXEC commands that change nothing.
  private static final Set<String> QUERIES = Set.of("show", "sh", "ping", "ping6", "traceroute", "traceroute6", "dir", "more", "where", "who", "pwd", "terminal", "sleep", "echo", "configure", "exit", "checkpoint");

  /// Blocks of BGP that have neighbors, and the families that these may carry.
  private static final Set<String> TABLES = Set.of("configure>router bgp", "configure>router bgp>vrf");

  private static final Nxos LANGUAGE = new Nxos();

  private Nxos() {}

  public static Nxos language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "nxos";
  }

  @Override
  public ContextTable table() {
    return NxosTable.TABLE;
  }

  @Override
  public String closing() {
    return "exit";
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

  /// A configuration that is shown has an empty line or `!` between its blocks; nothing closes them.
  @Override
  public boolean separates(Statement statement) {
    return statement.kind() == Statement.Kind.BLANK || statement.kind() == Statement.Kind.REMARK;
  }

  @Override
  public boolean operational(String word) {
    return EXEC.contains(word);
  }

  /// After "configure dual-stage" nothing takes effect before "commit", and "abort" gives it up (System Management, "Two-stage Configuration Commit"); a candidate of 10.6 is the same.
  @Override
  public boolean staged(List<Step> steps) {
    return steps.stream().map(Step::statement).filter(statement -> statement.kind() == Statement.Kind.COMMAND).map(Statement::texts)
        .anyMatch(words -> words.size() > 1 && abbreviates(words.getFirst(), "configure", 4) && (abbreviates(words.get(1), "dual-stage", 1) || abbreviates(words.get(1), "candidate", 1)));
  }

  @Override
  public Optional<Effect.Phase> phase(String context, List<String> words) {
    return !context.startsWith("configure") ? Optional.empty() : switch (words.getFirst()) {
      case "commit" -> Optional.of(Effect.Phase.COMMIT);
      case "abort" -> Optional.of(Effect.Phase.ABORT);
      case String _ -> Optional.empty();
    };
  }

  @Override
  public boolean edited(String context) {
    return false;
  }

  @Override
  public List<String> identity(String context, List<String> words, boolean negated) {
    return NxosNames.identity(context, words, negated);
  }

  /// A session that is entered again by its address alone keeps its AS (`neighbor 192.0.2.1 remote-as 64511`, then `neighbor 192.0.2.1`).
  @Override
  public Optional<List<String>> joined(String context, List<String> set, List<String> words) {
    return words.getFirst().equals("neighbor") && words.size() < set.size() && set.subList(0, words.size()).equals(words) ? Optional.of(set) : Trunks.joined(set, words);
  }

  @Override
  public Optional<List<String>> left(String context, List<String> set, List<String> words) {
    return Optional.empty();
  }

  @Override
  public List<String> members(String context, String key) {
    return context.equals("configure") ? NxosNames.members(key) : List.of();
  }

  /// An interface that is put into a VRF loses its configuration of layer 3 ("vrf member", Cisco Nexus 9000 Series NX-OS Unicast Routing Configuration Guide, Assigning VRF Membership to an Interface).
  @Override
  public List<String> displaces(String context, List<String> words) {
    return context.equals("configure>interface") && words.getFirst().equals("vrf") && words.size() > 1 && words.get(1).equals("member") ? List.of("ip address", "ipv6 address") : List.of();
  }

  @Override
  public List<String> carries(String context, String key) {
    return context.equals("configure") ? Features.carried(key) : TABLES.contains(context) ? NeighborLines.family(key) : List.of();
  }

  /// `vrf RED` of a process has neighbors of its own.
  @Override
  public boolean apart(String block) {
    return block.startsWith("vrf ") && !block.startsWith("vrf context ");
  }

  /// `rollback running-config`, `configure replace`, and a copy into the running configuration (System Management, "Rollback", "Performing Configuration Replace"; Fundamentals).
  @Override
  public boolean loads(List<String> words) {
    return words.size() > 1 && (abbreviates(words.getFirst(), "rollback", 4) && abbreviates(words.get(1), "running-config", 3)
        || abbreviates(words.getFirst(), "configure", 4) && abbreviates(words.get(1), "replace", 3)
        || words.size() > 2 && abbreviates(words.getFirst(), "copy", 3) && abbreviates(words.get(2), "running-config", 3));
  }

  /// "configure replace", Nexus 9000 System Management; `rollback` goes back to what was there.
  @Override
  public boolean replacesAll(List<String> words) {
    return words.size() > 2 && abbreviates(words.getFirst(), "configure", 4) && abbreviates(words.get(1), "replace", 3);
  }

  private static boolean abbreviates(String word, String full, int atLeast) {
    return word.length() >= atLeast && full.startsWith(word.toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<String> sequence(String context, List<String> words) {
    return NxosNames.sequence(context, words);
  }

  /// A line that is rejected is skipped when it is typed.
  @Override
  public List<String> deliveries() {
    return List.of("paste");
  }

  /// `no` before a whole command takes it back. Whether an interface that shows no `shutdown` is shut down depends on its kind and on `system default switchport shutdown` (Interfaces).
  @Override
  public Writing writing() {
    return new Writing("!", List.of(), List.of(), "end", word -> word.isEmpty() || word.indexOf(' ') >= 0 ? "\"" + word + "\"" : word, true, Optional.empty(), QUERIES, Set.of("banner"), Set.of());
  }

  @Override
  public List<Statement> statements(SourceFile file) {
    return NxosStatements.read(file);
  }

  @Override
  public int recognises(SourceFile file) {
    return NxosDetection.recognises(file);
  }

  @Override
  public Recognition recognition(SourceFile file) {
    return NxosDetection.recognition(file);
  }

  @Override
  public Optional<Boolean> wholeConfiguration(SourceFile file) {
    return NxosDetection.wholeConfiguration(file);
  }

  @Override
  public Optional<String> hostName(ConfigNode root) {
    return root.child("configure").flatMap(configure -> configure.child("hostname")).flatMap(name -> name.word(1));
  }

  @Override
  public List<Fact> facts(Subject subject, ConfigNode root) {
    return NxosReader.facts(subject, root);
  }

  /// Loaded when a statement is replayed, not when a file is only looked at.
  private static final class NxosTable {
    static final ContextTable TABLE = ContextTable.shipped(Nxos.class, "contexts.tsv");
  }

  /// The machine of this language.
  static ContextMachine machine() {
    return new ContextMachine(LANGUAGE);
  }
}
