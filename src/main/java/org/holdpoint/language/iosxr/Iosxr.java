package org.holdpoint.language.iosxr;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
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
import org.holdpoint.source.SourceFile;

/// Cisco IOS XR. Sources: Cisco IOS XR System Management Command Reference ("configure", "commit", "abort", "exit", "end", "root"); sessions of real routers (release 24.3.1) for what no
/// page states: a command that the current mode does not know is tried in the modes around it up to global configuration, and the session goes there; `!` closes nothing.
public final class Iosxr implements RouterLanguage {

  /// "exit" goes one mode up, "end" to EXEC from anywhere. `!` stands only in saved configurations as a line of its own (see [IosxrStatements]).
  /// What a session is carried by, and what of it a line that sets something may change under the session.
  private static final Pattern REACHED_BY = Pattern.compile("^configure>(interface|router (isis|ospf|ospfv3|static|rip)|ipv4 access-list|ipv6 access-list|line|vty-pool|ssh|aaa|username)(?!.*>description)(>| |$)");
  private static final Pattern CUTTING = Pattern.compile("^configure>(interface>(shutdown|ipv4 (address|access-group)|ipv6 (address|access-group)|vrf|encapsulation)|ipv[46] access-list"
      + "|router (isis|ospf|ospfv3)>(.*>)?(net|is-type|shutdown|disable|authentication|message-digest-key|\\S+-password|set-overload-bit|max-metric|passive|suppressed)|router static>.*>(0\\.0\\.0\\.0/0|::/0))( |>|$)");
  private static final Map<String, Move> MOVES = Map.of("exit", Move.CLOSE, "end", Move.TOP, "abort", Move.TOP, "^z", Move.TOP, "\u001a", Move.TOP, "!", Move.COLUMN);
  /// Blocks whose text is taken as it stands, and the word that ends each.
  private static final Map<String, String> TEXTS = Map.of("configure>group", "end-group", "configure>route-policy", "end-policy", "configure>prefix-set", "end-set", "configure>set", "end-set",
      "configure>policy-global", "end-global");
  private static final Set<String> QUERIES = Set.of("show", "ping", "traceroute", "dir", "terminal", "monitor", "configure", "exit", "pwd", "root");

  /// Blocks of BGP that have neighbors, and the families that these may carry.
  private static final Set<String> TABLES = Set.of("configure>router bgp", "configure>router bgp>vrf");
  private static final Set<String> BEFORE_EXEC = Set.of("do", "admin");
  private static final TypedTime.Deed RELOAD = new TypedTime.Deed("reload", true);

  private static final Iosxr LANGUAGE = new Iosxr();

  private Iosxr() {}

  /// The language.
  public static Iosxr language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "iosxr";
  }

  @Override
  public ContextTable table() {
    return IosxrTable.TABLE;
  }

  @Override
  public String closing() {
    return "exit";
  }

  @Override
  public String closing(String context) {
    return TEXTS.getOrDefault(context, closing());
  }

  /// A policy or set that is entered again is written anew ("route-policy (RPL)", "prefix-set", Routing Command Reference).
  @Override
  public boolean literal(String context) {
    return TEXTS.containsKey(context);
  }

  /// Nothing takes effect before "commit".
  @Override
  public boolean staged() {
    return true;
  }

  /// `commit confirmed 300` takes itself back, unless another commit follows in time ("commit").
  @Override
  public Optional<Release> releases(List<String> words) {
    return !words.getFirst().equals("commit") ? Optional.empty() : Optional.of(words.contains("confirmed") ? Release.CONFIRMED : Release.FINAL);
  }

  /// `commit replace`: "This commit will replace or remove the entire running configuration" ("commit", System Setup and Software Installation Command Reference).
  @Override
  public boolean replaces(List<String> words) {
    return words.size() > 1 && words.getFirst().equals("commit") && words.contains("replace");
  }

  /// Addresses, filters and the state of interfaces, what interior routing rests on and takes in, the default route, and whatever is taken away of these and of logins.
  @Override
  public boolean cutsOff(String path, boolean negated) {
    return (negated ? REACHED_BY : CUTTING).matcher(path).find();
  }

  /// `reload at`, `reload in`, `reload cancel`, in EXEC and behind `admin`, as IOS writes them; a place may stand before (`reload location all at 02:00`).
  @Override
  public Optional<Appointment> appointment(List<String> words) {
    var plain = words.subList((int) words.stream().takeWhile(BEFORE_EXEC::contains).count(), words.size());
    return plain.size() < 2 || !plain.getFirst().equals("reload") ? Optional.empty() : TypedTime.planned(RELOAD, plain.subList(1, plain.size()));
  }

  @Override
  public Value<String> clock(ConfigNode root) {
    return root.child("configure").map(ClockZone::of).orElseGet(Value.Absent::new);
  }

  @Override
  public String negation() {
    return "no";
  }

  @Override
  public Optional<Move> move(List<String> words) {
    return words.size() == 1 ? Optional.ofNullable(MOVES.get(words.getFirst())) : Optional.empty();
  }

  @Override
  public boolean closes(List<String> words) {
    return words.size() == 1 && (words.getFirst().equals("exit") || TEXTS.containsValue(words.getFirst()));
  }

  /// A saved configuration, and a fragment of one, holds what would be typed after `configure`.
  @Override
  public List<String> entrance() {
    return List.of("configure");
  }

  /// All modes around the current one up to global configuration; a text ends with its closing word alone.
  @Override
  public boolean tries(String context, String outer) {
    return !outer.isEmpty() && !literal(context);
  }

  /// `do` and `show` run EXEC commands in any configuration mode; `root` only goes up to global configuration ("root").
  @Override
  public boolean operational(String word) {
    return word.equals("do") || word.equals("show") || word.equals("pwd") || word.equals("load") || word.equals("root");
  }

  @Override
  public Optional<Effect.Phase> phase(String context, List<String> words) {
    return switch (words.getFirst()) {
      case "commit" -> Optional.of(Effect.Phase.COMMIT);
      case "abort" -> Optional.of(Effect.Phase.ABORT);
      case "clear" -> words.size() == 1 && !context.isEmpty() ? Optional.of(Effect.Phase.ABORT) : Optional.empty();
      case String _ -> Optional.empty();
    };
  }

  @Override
  public boolean edited(String context) {
    return false;
  }

  /// A family goes from the neighbors with the process that has it ("address-family (BGP)").
  @Override
  public List<String> carries(String context, String key) {
    return TABLES.contains(context) ? NeighborLines.family(key) : List.of();
  }

  /// `vrf RED` of a process has neighbors of its own.
  @Override
  public boolean apart(String block) {
    return block.startsWith("vrf ");
  }

  /// `GigabitEthernet 0/0/0/1` and `GigabitEthernet0/0/0/1` are one interface; the parameters of a policy are no part of its name (`no route-policy RP` takes `route-policy RP($lp)` away).
  @Override
  public List<String> identity(String context, List<String> words, boolean negated) {
    if (words.size() > 1 && words.getFirst().equals("route-policy") && context.equals("configure")) {
      return List.of(words.getFirst(), IosxrReader.plain(words.get(1)));
    }
    return words.size() == 3 && words.getFirst().equals("interface") && !words.get(1).equals("preconfigure") ? List.of(words.getFirst(), words.get(1) + words.get(2)) : words;
  }

  /// A line says all that holds from then on.
  @Override
  public Optional<List<String>> joined(String context, List<String> set, List<String> words) {
    return Optional.empty();
  }

  /// `no` and the key take all of a line away.
  @Override
  public Optional<List<String>> left(String context, List<String> set, List<String> words) {
    return Optional.empty();
  }

  /// "load" merges a file into the candidate; "rollback" takes commits back.
  @Override
  public boolean loads(List<String> words) {
    return !words.isEmpty() && (words.getFirst().equals("load") || words.getFirst().equals("rollback"));
  }

  /// A line that is rejected is skipped in a paste; a tool that commits all lines or none leaves the configuration as it was.
  @Override
  public List<String> deliveries() {
    return List.of("paste", "commit");
  }

  /// The configuration is committed before the session leaves it. Policies and sets go on in the lines after their header.
  @Override
  public Writing writing() {
    return new Writing("!", List.of(), List.of("end"), "commit", UnaryOperator.identity(), true, Optional.empty(), QUERIES,
        Set.of("banner", "route-policy", "prefix-set", "community-set", "extcommunity-set", "as-path-set", "rd-set", "large-community-set", "policy-global"), Set.of("shutdown"));
  }

  @Override
  public List<Statement> statements(SourceFile file) {
    return IosxrStatements.read(file);
  }

  @Override
  public int recognises(SourceFile file) {
    return IosxrDetection.recognises(file);
  }

  @Override
  public Recognition recognition(SourceFile file) {
    return IosxrDetection.recognition(file);
  }

  @Override
  public Optional<Boolean> wholeConfiguration(SourceFile file) {
    return IosxrDetection.wholeConfiguration(file);
  }

  @Override
  public Optional<String> hostName(ConfigNode root) {
    return root.child("configure").flatMap(configure -> configure.child("hostname")).flatMap(name -> name.word(1));
  }

  @Override
  public List<Fact> facts(Subject subject, ConfigNode root) {
    return IosxrReader.facts(subject, root);
  }

  /// Loaded when a statement is replayed, not when a file is only looked at.
  private static final class IosxrTable {
    static final ContextTable TABLE = ContextTable.shipped(Iosxr.class, "contexts.tsv");
  }

  /// The machine of this language.
  static ContextMachine machine() {
    return new ContextMachine(LANGUAGE);
  }
}
