package org.holdpoint.language.junos;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Writing;
import org.holdpoint.replay.machine.Appointment;
import org.holdpoint.replay.machine.Arrangement;
import org.holdpoint.replay.machine.Arrangement.Manner;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Move;
import org.holdpoint.replay.table.ContextTable;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.source.SourceFile;

/// Juniper Junos: configurations in braces, `set` lines and typed sessions. Source: Junos OS CLI User Guide, "Configuration mode commands" (`set` and `delete` are relative to the level
/// that `edit` entered; `exit` and `quit` go back to where that was typed, `up` one level, `top` to the top; nothing is tried at another level).
public final class Junos implements RouterLanguage {

  /// The level of the whole configuration.
  static final String TOP = "configure";

  /// Commands of operational mode, and those of configuration mode that change no statement ("Configuration mode commands").
  private static final Set<String> OPERATIONAL = Set.of("show", "run", "status", "help", "save", "annotate", "commit", "load", "request", "clear", "ping", "monitor", "restart", "ssh",
      "start", "file", "test", "traceroute", "op", "telnet", "mtrace", "bash", "cli", "rollback");
  /// What else may begin a line that is typed.
  private static final Set<String> COMMANDS = Set.of("configure", "set", "edit", "delete", "activate", "deactivate", "insert", "rename", "copy", "wildcard", "protect", "unprotect", "exit", "quit", "top", "up");
  private static final Set<String> QUERIES = Set.of("show", "run", "status", "help", "ping", "monitor", "traceroute", "test", "commit");
  /// Statements that hold a list: a further line adds to it ("set", with square brackets around several values).
  private static final Set<String> LISTS = Set.of("import", "export", "vrf-import", "vrf-export", "apply-groups", "apply-groups-except", "vlan-id-list", "allow");
  private static final Map<String, Set<String>> LISTS_OF = Map.of("configure>policy-options>community", Set.of("members"),
      "configure>routing-options>static>route", Set.of("next-hop"), "configure>interfaces>interface>unit>family>vlan", Set.of("members"),
      "configure>policy-options>from", Set.of("protocol", "community", "as-path", "as-path-group", "policy", "neighbor", "interface", "next-hop", "tag", "tag2", "condition", "route-type"));
  private static final Set<String> ENDS = Set.of("accept", "reject", "discard");
  /// What a session is carried by, and what of it a line that sets something may change under the session.
  private static final Pattern REACHED_BY = Pattern.compile("^configure>(interfaces|firewall|system>(services|login)|protocols(>(isis|ospf3?|rip)|$)|routing-options(>static|$))(?!.*>description)(>| |$)");
  private static final Pattern CUTTING = Pattern.compile("^configure>(interfaces>.*(>| )(address|disable|filter|vlan-id)( |$)|firewall>|protocols>(isis|ospf3?)>(.*>)?(disable|authentication\\S*|export|import|overload|passive)( |$)"
      + "|routing-options>static>(route (0\\.0\\.0\\.0/0|::/0)|.*default))");
  private static final Pattern PLAIN = Pattern.compile("[^\\s{};\"\\[\\]#]+");

  private static final Junos LANGUAGE = new Junos();

  private Junos() {}

  public static Junos language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "junos";
  }

  /// Whether a word begins a line that is typed: a statement alone is none.
  static boolean command(String word) {
    return COMMANDS.contains(word) || OPERATIONAL.contains(word);
  }

  @Override
  public ContextTable table() {
    return JunosTable.TABLE;
  }

  @Override
  public String closing() {
    return "exit";
  }

  @Override
  public String negation() {
    return "delete";
  }

  /// `commit and-quit` leaves configuration mode as `exit configuration-mode` does.
  @Override
  public Optional<Move> move(List<String> words) {
    return switch (words.getFirst()) {
      case "exit", "quit" -> words.size() == 1 ? Optional.of(Move.CLOSE) : words.get(1).equals("configuration-mode") ? Optional.of(Move.TOP) : Optional.empty();
      case "top" -> words.size() == 1 ? Optional.of(Move.START) : Optional.empty();
      case "up" -> words.size() == 1 || words.size() == 2 && Leaves.isNumber(words.get(1)) ? Optional.of(Move.UP) : Optional.empty();
      case "commit" -> words.contains("and-quit") ? Optional.of(Move.TOP) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// "Returning to a previously committed configuration", CLI User Guide.
  @Override
  public Optional<String> takesBack() {
    return Optional.of("no lines here are the inverse; the device keeps what was committed before: find it with `show system commit`, then `rollback N`, `show | compare`, `commit confirmed`");
  }

  @Override
  public int levels(List<String> words) {
    return words.size() < 2 ? 1 : (int) Math.min(Long.parseLong(words.get(1)), Integer.MAX_VALUE);
  }

  @Override
  public Optional<Release> releases(List<String> words) {
    return !words.getFirst().equals("commit") ? Optional.empty()
        : Optional.of(words.contains("check") ? Release.CHECK : words.contains("confirmed") ? Release.CONFIRMED : Release.FINAL);
  }

  /// `set protocols bgp group G type external neighbor 192.0.2.1` (CLI User Guide, "set").
  @Override
  public boolean severalOnALine() {
    return true;
  }

  /// Nothing takes effect before "commit".
  @Override
  public boolean staged() {
    return true;
  }

  /// Addresses, filters and the state of interfaces, what interior routing rests on and takes in, the default route, and whatever is taken away of these and of logins.
  @Override
  public boolean cutsOff(String path, boolean negated) {
    return (negated ? REACHED_BY : CUTTING).matcher(path).find();
  }

  @Override
  public Optional<Appointment> appointment(List<String> words) {
    return Planned.appointment(words);
  }

  /// `set system time-zone Asia/Seoul` ("time-zone", CLI reference).
  @Override
  public Value<String> clock(ConfigNode root) {
    return root.child(TOP).flatMap(top -> top.child("system")).flatMap(system -> system.all("time-zone").stream().findFirst())
        .<Value<String>>flatMap(zone -> zone.word(1).map(name -> new Value.Known<>(name, zone.at()))).orElseGet(Value.Absent::new);
  }

  @Override
  public List<String> entrance() {
    return List.of(TOP);
  }

  @Override
  public boolean tries(String context, String outer) {
    return false;
  }

  @Override
  public boolean operational(String word) {
    return OPERATIONAL.contains(word);
  }

  /// Below the top every row of the table is a statement, whatever its word runs elsewhere (`system services telnet`).
  @Override
  public boolean runs(String context, String word) {
    return OPERATIONAL.contains(word) && context.indexOf('>') < 0;
  }

  /// `rollback [0]` gives up what waits ("rollback"; other numbers load what was committed); `commit check` commits nothing, and `commit synchronize` in the block `system` is a statement ("commit (System)").
  @Override
  public Optional<Effect.Phase> phase(String context, List<String> words) {
    return switch (words.getFirst()) {
      case "commit" -> words.contains("check") || words.size() > 1 && context.endsWith(">system") ? Optional.empty() : Optional.of(Effect.Phase.COMMIT);
      case "rollback" -> nothing(words) ? Optional.of(Effect.Phase.ABORT) : Optional.empty();
      case String _ -> Optional.empty();
    };
  }

  private static boolean nothing(List<String> words) {
    return words.size() == 1 || words.get(1).equals("0");
  }

  @Override
  public boolean edited(String context) {
    return false;
  }

  @Override
  public List<String> identity(String context, List<String> words, boolean negated) {
    return words;
  }

  @Override
  public Optional<List<String>> joined(String context, List<String> set, List<String> words) {
    return lists(context, words) ? Optional.of(Stream.concat(set.stream(), words.stream().skip(1)).distinct().toList()) : Optional.empty();
  }

  /// `delete export OLD` takes one policy out of the list.
  @Override
  public Optional<List<String>> left(String context, List<String> set, List<String> words) {
    var rest = set.stream().filter(word -> word.equals(words.getFirst()) || !words.contains(word)).toList();
    return lists(context, words) && words.size() > 1 && rest.size() > 1 ? Optional.of(rest) : Optional.empty();
  }

  private static boolean lists(String context, List<String> words) {
    return LISTS.contains(words.getFirst()) || LISTS_OF.getOrDefault(context, Set.of()).contains(words.getFirst());
  }

  /// What becomes of a route or packet is said once: the last statement holds ("Routing policies, firewall filters, and traffic policers user guide", actions that end a term).
  @Override
  public Set<String> excluded(String context, String key) {
    return ENDS.contains(key) && (context.equals("configure>policy-options>then") || context.equals("configure>firewall>filter>term>then")) ? ENDS : Set.of();
  }

  /// A line that is refused stops nothing: what was taken is committed with what follows.
  @Override
  public List<String> deliveries() {
    return List.of("paste");
  }

  /// "protect", CLI reference.
  @Override
  public boolean protects() {
    return true;
  }

  /// `insert A before B`, `rename A to B`, `copy A to B`, `activate A`, `deactivate A`, `protect A`, `unprotect A`, `wildcard delete A` ("Configuration mode commands"); what follows `load override terminal` takes the place
  /// of all that is there ("load").
  @Override
  public Optional<Arrangement> arranges(List<String> words) {
    return switch (words.getFirst()) {
      case "insert" -> words.contains("before") ? apart(words, "before", Manner.BEFORE) : apart(words, "after", Manner.AFTER);
      case "rename" -> apart(words, "to", Manner.RENAMED);
      case "copy" -> apart(words, "to", Manner.COPIED);
      case "activate" -> alone(words, Manner.ACTIVE);
      case "deactivate" -> alone(words, Manner.INACTIVE);
      case "protect" -> alone(words, Manner.PROTECTED);
      case "unprotect" -> alone(words, Manner.UNPROTECTED);
      case "wildcard" -> words.size() < 3 || !words.get(1).equals("delete") ? Optional.empty() : Optional.of(new Arrangement(Manner.MATCHING, words.subList(2, words.size()), List.of()));
      case "load" -> words.contains("override") && words.contains("terminal") ? Optional.of(new Arrangement(Manner.MATCHING, List.of("*"), List.of())) : Optional.empty();
      case String _ -> Optional.empty();
    };
  }

  private static Optional<Arrangement> alone(List<String> words, Manner manner) {
    return words.size() < 2 ? Optional.empty() : Optional.of(new Arrangement(manner, words.subList(1, words.size()), List.of()));
  }

  private static Optional<Arrangement> apart(List<String> words, String between, Manner manner) {
    var at = words.lastIndexOf(between);
    return at < 2 || at + 1 == words.size() ? Optional.empty() : Optional.of(new Arrangement(manner, words.subList(1, at), words.subList(at + 1, words.size())));
  }

  /// `load … terminal` is followed by its lines; `rollback 1` loads what was committed before.
  @Override
  public boolean loads(List<String> words) {
    return words.getFirst().equals("load") && !words.contains("terminal") || words.getFirst().equals("rollback") && !nothing(words);
  }

  /// `load override`, and `load update`, which takes away what the file has not ("load", CLI reference); `load replace` does so below its tags alone.
  @Override
  public boolean replacesAll(List<String> words) {
    return words.size() > 1 && words.getFirst().equals("load") && (words.get(1).equals("override") || words.get(1).equals("update"));
  }

  @Override
  public Writing writing() {
    return new Writing("#", List.of(TOP), List.of("top"), closing(), word -> PLAIN.matcher(word).matches() ? word : "\"" + word + "\"", false, Optional.empty(), QUERIES, Set.of(), Set.of());
  }

  @Override
  public List<Statement> statements(SourceFile file) {
    return JunosStatements.read(file);
  }

  @Override
  public int recognises(SourceFile file) {
    return JunosDetection.recognises(file);
  }

  @Override
  public Optional<Boolean> wholeConfiguration(SourceFile file) {
    return JunosDetection.wholeConfiguration(file);
  }

  @Override
  public Optional<String> hostName(ConfigNode root) {
    return root.child(TOP).flatMap(top -> top.child("system")).flatMap(system -> system.child("host-name")).flatMap(name -> name.word(1));
  }

  @Override
  public List<Fact> facts(Subject subject, ConfigNode root) {
    return JunosReader.facts(subject, root);
  }

  /// Loaded when a statement is replayed, not when a file is only looked at.
  private static final class JunosTable {
    static final ContextTable TABLE = ContextTable.shipped(Junos.class, "contexts.tsv");
  }

  /// The machine of this language.
  static ContextMachine machine() {
    return new ContextMachine(LANGUAGE);
  }
}
