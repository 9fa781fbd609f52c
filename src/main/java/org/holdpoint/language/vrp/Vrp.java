package org.holdpoint.language.vrp;

import java.util.List;
import java.util.Locale;
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
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.ContextTable;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.ClockZone;
import org.holdpoint.routing.NeighborLines;
import org.holdpoint.source.SourceFile;

/// Huawei VRP. Sources: HUAWEI NetEngine40E V800R012C10 Configuration Guide, "Basic Configuration" (views, two-phase commit), and Command Reference ("quit", "return", "terminal command forward
/// matched upper-view": a command that the current view does not know is tried in the views around it up to the system view, and the session goes there; not one that begins with `undo`). Sessions of
/// real VRP5 routers show the same (`[ar1-isis-1]int g0/0/0` answers `[ar1-GigabitEthernet0/0/0]`).
public final class Vrp implements RouterLanguage {

  /// "quit" goes one view up, "return" and Ctrl-Z to the user view from anywhere (Command Reference).
  private static final Map<String, Move> MOVES = Map.of("quit", Move.CLOSE, "qui", Move.CLOSE, "q", Move.CLOSE, "return", Move.TOP, "retu", Move.TOP, "ret", Move.TOP, "^z", Move.TOP, "\u001a", Move.TOP);

  /// What runs in every view and changes no configuration (Command Reference: views "All views").
  private static final Set<String> OPERATIONAL = Set.of("display", "dis", "reset", "ping", "tracert", "trace", "monitor", "refresh", "save", "abort", "load");

  /// Of these and those of the user view, what changes nothing that a later line depends on.
  private static final Set<String> QUERIES = Set.of("display", "dis", "ping", "tracert", "trace", "monitor", "dir", "more", "pwd", "cd", "terminal", "screen-length", "save", "language-mode", "compare");

  /// Commands that load a configuration from elsewhere ("rollback configuration", "load configuration", "startup saved-configuration").
  private static final Set<String> LOADING = Set.of("rollback", "load");

  private static final List<String> CLEARING = List.of("clear", "configuration", "candidate");
  /// What a session is carried by, and what of it a line that sets something may change under the session.
  private static final Pattern REACHED_BY = Pattern.compile("^system-view>(interface|isis|ospf|ospfv3|rip|ip route-static|ipv6 route-static|acl|user-interface|ssh|stelnet|telnet|aaa)(?!.*>description)(>| |$)");
  private static final Pattern CUTTING = Pattern.compile("^system-view>(interface>(shutdown|ip address|ipv6 address|traffic-filter|ip binding|isis authentication-mode|ospf authentication-mode|(isis|ospf)\\S* silent)|acl>rule"
      + "|(isis|ospf|ospfv3)>(.*>)?(network-entity|is-level|\\S*authentication-mode|import-route|ipv6 import-route|set-overload|stub-router|filter-policy|shutdown|silent-interface)|ip route-static (0\\.0\\.0\\.0 0|0\\.0\\.0\\.0 0\\.0\\.0\\.0)|ipv6 route-static :: 0)( |$)");

  private static final TypedTime.Deed REBOOT = new TypedTime.Deed("reboot", true);

  private static final Vrp LANGUAGE = new Vrp();

  private Vrp() {}

  public static Vrp language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "vrp";
  }

  /// `schedule reboot at 02:00 [2021/10/26]`, `schedule reboot delay 60`, `undo schedule reboot` ("schedule reboot": without a date, the next time).
  @Override
  public Optional<Appointment> appointment(List<String> words) {
    if (words.equals(List.of("undo", "schedule", "reboot"))) {
      return Optional.of(new Appointment.Cancelled());
    }
    return words.size() < 4 || !words.subList(0, 2).equals(List.of("schedule", "reboot")) ? Optional.empty() : TypedTime.planned(REBOOT, words.subList(2, words.size()));
  }

  @Override
  public Value<String> clock(ConfigNode root) {
    return root.child("system-view").map(ClockZone::of).orElseGet(Value.Absent::new);
  }

  @Override
  public ContextTable table() {
    return VrpTable.TABLE;
  }

  @Override
  public String closing() {
    return "quit";
  }

  @Override
  public String negation() {
    return "undo";
  }

  @Override
  public Optional<Move> move(List<String> words) {
    return words.size() == 1 ? Optional.ofNullable(MOVES.get(words.getFirst().toLowerCase(Locale.ROOT))) : Optional.empty();
  }

  /// A saved configuration, and a fragment of one, holds what would be typed after `system-view`.
  @Override
  public List<String> entrance() {
    return List.of("system-view");
  }

  /// All views around the current one up to the system view.
  @Override
  public boolean tries(String context, String outer) {
    return !outer.isEmpty();
  }

  /// `undo` is not tried in outer views unless `matched upper-view` is switched on, which it is not by default ("matched upper-view").
  @Override
  public boolean triesNegated() {
    return false;
  }

  /// `undo terminal command forward matched upper-view` switches it off for a session ("terminal command forward matched upper-view").
  @Override
  public boolean triesBySetting() {
    return true;
  }

  /// A `#` at the column of a header ends its block in what a device prints ("display current-configuration"); what it does when it is typed no page says.
  @Override
  public boolean separates(Statement statement) {
    return VrpStatements.separator(statement);
  }

  @Override
  public boolean operational(String word) {
    return OPERATIONAL.contains(word);
  }

  /// On releases with two phases all lines since the last `commit` take effect with it ("commit"), or are given up ("clear configuration candidate").
  @Override
  public Optional<Effect.Phase> phase(String context, List<String> words) {
    return words.getFirst().equals("commit") ? Optional.of(Effect.Phase.COMMIT)
        : words.equals(List.of("abort", "trial")) || words.equals(CLEARING) ? Optional.of(Effect.Phase.ABORT) : Optional.empty();
  }

  @Override
  public boolean edited(String context) {
    return false;
  }

  /// Releases with two phases take nothing into effect before `commit`, unless the configuration is entered with `system-view immediately` ("system-view", "Configuration Management": two
  /// phases are the default where there are both). Older releases have no `commit`: a script without one shows nothing, and is taken as the worse of the two, at once.
  @Override
  public boolean staged(List<Step> steps) {
    return steps.stream().anyMatch(step -> step.effect() instanceof Effect.Commit)
        && steps.stream().noneMatch(step -> step.effect() instanceof Effect.Enter && step.statement().texts().contains("immediately"));
  }

  /// `commit trial` takes itself back after some time, unless `commit` follows; `abort trial` takes it back at once ("commit", "abort trial").
  @Override
  public Optional<Release> releases(List<String> words) {
    return switch (words.getFirst()) {
      case "commit" -> Optional.of(words.contains("trial") ? Release.CONFIRMED : Release.FINAL);
      case "abort" -> Optional.of(Release.REVOKED);
      case String _ -> Optional.empty();
    };
  }

  /// Addresses, filters and the state of interfaces, what interior routing rests on and takes in, the default route, and whatever is taken away of these and of logins.
  @Override
  public boolean cutsOff(String path, boolean negated) {
    return (negated ? REACHED_BY : CUTTING).matcher(path).find();
  }

  /// `save` ("save").
  @Override
  public boolean saves(List<String> words) {
    return words.getFirst().equals("save") && words.size() == 1;
  }

  @Override
  public boolean numbered(String context, String key) {
    return key.startsWith("user-interface ");
  }

  @Override
  public List<String> identity(String context, List<String> words, boolean negated) {
    return VrpNames.identity(context, words, negated);
  }

  /// A line says all that holds from then on.
  @Override
  public Optional<List<String>> joined(String context, List<String> set, List<String> words) {
    return Optional.empty();
  }

  /// An interface that is bound to a VPN instance loses the addresses that it had ("ip binding vpn-instance", NE40E Command Reference).
  @Override
  public List<String> displaces(String context, List<String> words) {
    return context.equals("system-view>interface") && words.size() > 2 && words.getFirst().equals("ip") && words.get(1).equals("binding") ? List.of("ip address", "ipv6 address") : List.of();
  }

  /// `undo peer X` takes its lines in all families away ("peer as-number (BGP view)").
  @Override
  public List<String> carries(String context, String key) {
    return context.equals("system-view>bgp") ? NeighborLines.gone(key, "peer") : List.of();
  }

  /// The families of a VPN instance have peers of their own.
  @Override
  public boolean apart(String block) {
    return block.contains("vpn-instance ");
  }

  /// `undo` and the key take all of a line away.
  @Override
  public Optional<List<String>> left(String context, List<String> set, List<String> words) {
    return Optional.empty();
  }

  @Override
  public boolean loads(List<String> words) {
    return !words.isEmpty() && LOADING.contains(words.getFirst().toLowerCase(Locale.ROOT));
  }

  /// `load configuration file X replace` ("load configuration file").
  @Override
  public boolean replacesAll(List<String> words) {
    return loads(words) && words.getFirst().equalsIgnoreCase("load") && words.getLast().equals("replace");
  }

  /// A line that is rejected is skipped.
  @Override
  public List<String> deliveries() {
    return List.of("paste");
  }

  /// `undo` and the words that say which entry is meant take it back; an interface that is shut down is saved with `shutdown` (Command Reference).
  @Override
  public Writing writing() {
    return new Writing("#", List.of(), List.of(), "return", UnaryOperator.identity(), false, Optional.empty(), QUERIES, Set.of(), Set.of("shutdown"));
  }

  @Override
  public List<Statement> statements(SourceFile file) {
    return VrpStatements.read(file);
  }

  @Override
  public int recognises(SourceFile file) {
    return VrpDetection.recognises(file);
  }

  @Override
  public Recognition recognition(SourceFile file) {
    return VrpDetection.recognition(file);
  }

  @Override
  public Optional<Boolean> wholeConfiguration(SourceFile file) {
    return VrpDetection.wholeConfiguration(file);
  }

  @Override
  public Optional<String> hostName(ConfigNode root) {
    return root.child("system-view").flatMap(system -> system.child("sysname")).flatMap(name -> name.word(1));
  }

  @Override
  public List<Fact> facts(Subject subject, ConfigNode root) {
    return VrpReader.facts(subject, root);
  }

  /// Loaded when a statement is replayed, not when a file is only looked at.
  private static final class VrpTable {
    static final ContextTable TABLE = ContextTable.shipped(Vrp.class, "contexts-added.tsv", "contexts.tsv");
  }

  /// The machine of this language.
  static ContextMachine machine() {
    return new ContextMachine(LANGUAGE);
  }
}
