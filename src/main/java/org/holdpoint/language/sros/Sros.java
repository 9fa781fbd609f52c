package org.holdpoint.language.sros;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.holdpoint.source.SourceFile;

/// Nokia SR OS, classic CLI. Sources: "7705 SAR Basic System Configuration Guide" and "7750 SR classic CLI overview" (contexts, `exit`, `back`, several contexts on one
/// line, `exec` from standard input); R. Dodin, netdevops.me 2017 (a paste goes on after an error).
public final class Sros implements RouterLanguage {

  /// Root-level commands that print or act and run from every context, as the prompts of real sessions show (`A:R3>config>router>isis# show router isis database`).
  static final Set<String> OPERATIONAL = Set.of("show", "info", "admin", "tools", "clear", "monitor", "oam", "ping", "traceroute", "ssh", "telnet", "history", "tree",
      "pwc", "help", "sleep", "exec", "write", "logout", "mrinfo", "mstat", "mtrace", "environment", "file", "debug", "echo", "candidate");

  private static final String CANDIDATE = "candidate";
  /// `exit all` in lower case is how saved configurations start and end ("exit", 7750 SR classic CLI overview, global commands).
  private static final Map<List<String>, Move> MOVES = Map.of(List.of("exit"), Move.CLOSE, List.of("exit", "all"), Move.TOP, List.of("back"), Move.UP);

  /// `begin`, `commit`, `abort` of config>router>policy-options ("Route policy command reference", Router Configuration Guide 16.0.R5).
  private static final String POLICIES = "configure>router>policy-options";

  /// The instance that a header without one means: `router` is `router Base`, `isis` is `isis 0` (Router Configuration and Routing Protocols Guides 16.0.R5).
  private static final Map<String, List<String>> DEFAULT_KEYS = Map.of("configure>router", List.of("Base"), "configure>router>isis", List.of("0"),
      "configure>router>ospf", List.of("0"), "configure>router>ospf3", List.of("0"));

  private static final Set<String> QUERIES = Set.of("show", "info", "monitor", "oam", "ping", "traceroute", "history", "tree", "pwc", "help", "sleep", "mrinfo", "mstat",
      "mtrace", "echo", "environment", "logout");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:/@+*-]+");

  private static final Set<String> POLICY_ACTIONS = Set.of("action", "default-action");
  private static final Set<String> REFUSALS = Set.of("reject", "drop", "next-entry", "next-policy");

  private static final Sros LANGUAGE = new Sros();

  private Sros() {}

  public static Sros language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "sros";
  }

  /// `action reject` has no lines of its own: configurations are found with an `exit` behind it, as the 16.0 reference has a context there, and without.
  @Override
  public boolean mayOpenNothing(List<String> words) {
    return words.size() == 2 && POLICY_ACTIONS.contains(words.getFirst()) && REFUSALS.contains(words.getLast());
  }

  @Override
  public ContextTable table() {
    return SrosTable.TABLE;
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
    return Optional.ofNullable(MOVES.get(words));
  }

  @Override
  public List<String> entrance() {
    return List.of();
  }

  @Override
  public boolean tries(String context, String outer) {
    return false;
  }

  @Override
  public boolean operational(String word) {
    return OPERATIONAL.contains(word);
  }

  /// `admin rollback revert 3` and `exec FILE` ("rollback", "exec", 7750 SR Basic System Configuration Guide 16.0.R5).
  @Override
  public boolean loads(List<String> words) {
    return words.size() > 1 && (words.getFirst().equals("exec") || words.size() > 2 && words.subList(0, 3).equals(List.of("admin", "rollback", "revert")));
  }

  /// After `candidate edit` nothing takes effect before `candidate commit`, and `candidate discard` gives it up ("candidate", 7750 SR Basic System Configuration Guide 16.0.R5).
  @Override
  public boolean staged(List<Step> steps) {
    return steps.stream().filter(step -> step.effect() instanceof Effect.Exec).map(step -> step.statement().texts()).anyMatch(words -> words.size() > 1 && words.subList(0, 2).equals(List.of(CANDIDATE, "edit")));
  }

  @Override
  public Optional<Effect.Phase> phase(String context, List<String> words) {
    if (words.size() > 1 && words.getFirst().equals(CANDIDATE)) {
      return switch (words.get(1)) {
        case "edit" -> Optional.of(Effect.Phase.BEGIN);
        case "commit" -> Optional.of(Effect.Phase.COMMIT);
        case "discard" -> Optional.of(Effect.Phase.ABORT);
        default -> Optional.empty();
      };
    }
    if (!context.equals(POLICIES)) {
      return Optional.empty();
    }
    return switch (words.getFirst()) {
      case "begin" -> Optional.of(Effect.Phase.BEGIN);
      case "commit" -> Optional.of(Effect.Phase.COMMIT);
      case "abort" -> Optional.of(Effect.Phase.ABORT);
      default -> Optional.empty();
    };
  }

  @Override
  public boolean edited(String context) {
    return context.startsWith(POLICIES);
  }

  /// `admin save` ("admin save", Basic System Configuration Guide).
  @Override
  public boolean saves(List<String> words) {
    return words.size() > 1 && words.getFirst().equals("admin") && words.get(1).equals("save");
  }

  @Override
  public List<String> identity(String context, List<String> words, boolean negated) {
    var named = words.size() == 1 ? DEFAULT_KEYS.getOrDefault(context.isEmpty() ? words.getFirst() : context + ">" + words.getFirst(), List.of()) : List.<String>of();
    return Stream.concat(words.stream(), named.stream()).toList();
  }

  /// A line may name many ports of a group ("port", Interface Configuration Guide 16.0.R5).
  @Override
  public List<String> members(String context, String key) {
    if (!context.equals("configure>lag") || !key.startsWith("port ")) {
      return List.of();
    }
    var words = List.of(key.split(" "));
    var ports = words.stream().skip(1).takeWhile(word -> word.indexOf('/') > 0).toList();
    var rest = String.join(" ", words.subList(1 + ports.size(), words.size()));
    return ports.size() < 2 ? List.of() : ports.stream().map(port -> ("port " + port + " " + rest).strip()).toList();
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

  /// `exec` of a file stops at an error when it comes from standard input; what it does with a stored file is not documented, so the worst, paste, comes first.
  @Override
  public List<String> deliveries() {
    return List.of("paste", "file");
  }

  /// A string with blanks or other letters than these stands in double quotes ("Entering CLI commands", 7750 SR classic CLI overview). A neighbor, group or protocol must be
  /// shut down before it can be deleted ("neighbor", "group", "isis": command descriptions of the Unicast Routing Protocols Guide 16.0.R5).
  @Override
  public Writing writing() {
    return new Writing("#", List.of("exit all"), List.of("exit all"), closing(), word -> PLAIN.matcher(word).matches() ? word : "\"" + word + "\"", false, Optional.of("shutdown"), QUERIES, Set.of(), Set.of());
  }

  @Override
  public List<Statement> statements(SourceFile file) {
    return SrosStatements.read(file);
  }

  @Override
  public int recognises(SourceFile file) {
    return SrosDetection.recognises(file);
  }

  @Override
  public Recognition recognition(SourceFile file) {
    return SrosDetection.recognition(file);
  }

  @Override
  public Optional<Boolean> wholeConfiguration(SourceFile file) {
    return SrosDetection.wholeConfiguration(file);
  }

  @Override
  public Optional<String> hostName(ConfigNode root) {
    return root.child("configure").flatMap(configure -> configure.child("system")).flatMap(system -> system.child("name")).flatMap(name -> name.word(1));
  }

  @Override
  public List<Fact> facts(Subject subject, ConfigNode root) {
    return SrosReader.facts(subject, root);
  }

  /// Loaded when a statement is replayed, not when a file is only looked at.
  private static final class SrosTable {
    static final ContextTable TABLE = ContextTable.shipped(Sros.class, "contexts.tsv", "contexts-added.tsv");
  }

  /// The machine of this language.
  static ContextMachine machine() {
    return new ContextMachine(LANGUAGE);
  }
}
