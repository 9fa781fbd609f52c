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
import org.holdpoint.replay.line.Statement.Verb;
import org.holdpoint.replay.line.Writing;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Move;
import org.holdpoint.replay.table.ContextTable;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.source.SourceFile;

/// Nokia SR OS, model-driven CLI: the second syntax of the same devices, in braces, in flat `/configure` lines and in sessions. Source: MD-CLI User Guide 22.10, "Navigating in the MD-CLI"
/// (`back`, `top`, `exit`, a line with a slash from the root, several elements on one line) and "Editing configuration" (candidate and running configuration, leaf-lists).
public final class MdCli implements RouterLanguage {

  /// The level of the whole configuration.
  static final String TOP = "configure";
  static final String DELETE = "delete";
  /// The line that goes there from wherever the session is.
  static final String FROM_THE_ROOT = "/configure";
  /// Ends a block that a brace opened.
  static final String BRACE = "}";

  /// Commands that print or act, from every context ("Using the MD-CLI", "Executing operational commands").
  static final Set<String> OPERATIONAL = Set.of("show", "info", "admin", "tools", "clear", "monitor", "environment", "state", "compare", "validate", "update", "rollback", "load", "exec", "file",
      "pwc", "tree", "history", "enable", "ping", "traceroute", "ssh", "telnet", "oam", "password", "logout", "help", "reset", "perform", "bof", "li", "debug", "edit-config");
  /// What may cut off those who reach a router through it, where it is set; and where it is taken away.
  private static final Pattern CUTTING = Pattern.compile("^configure>router[^>]*>(interface[^>]*>.*(address|admin-state disable|filter|port )|(isis|ospf3?)[^>]*>.*(admin-state disable|area-address|system-id|level-capability|export-policy|passive|authentication)"
      + "|static-routes)|^configure>(port|lag)[^>]*>.*admin-state disable|^configure>(system>(security|management-interface)|filter)");
  private static final Pattern REACHED_BY = Pattern.compile("^configure>(router[^>]*>(interface|isis|ospf|static-routes)|port|lag|filter|system>(security|management-interface))");
  private static final Set<String> QUERIES = Set.of("show", "info", "monitor", "state", "compare", "validate", "pwc", "tree", "history", "ping", "traceroute", "help", "edit-config", "environment", "logout");
  /// Instances that a line without their name means: `configure router` enters "Base" ("Switching between the classic CLI and MD-CLI engines", the prompts of its example).
  private static final Map<String, List<String>> DEFAULT_KEYS = Map.of("configure>router", List.of("Base"), "configure>router>isis", List.of("0"), "configure>router>ospf", List.of("0"),
      "configure>router>ospf3", List.of("0"), "configure>service>vprn>isis", List.of("0"), "configure>service>vprn>ospf", List.of("0"), "configure>service>vprn>ospf3", List.of("0"));
  /// Leaf-lists: a further value is added to those that are there, `delete` takes one of them (the models' `leaf-list` elements; "Leaf-lists").
  private static final Set<String> LISTS = Set.of("policy", "export-policy", "import-policy", "area-address", "apply-groups", "apply-groups-exclude", "add", "remove", "replace");
  private static final Map<String, Set<String>> LISTS_OF = Map.of("configure>policy-options>policy-statement>entry>from", Set.of("prefix-list", "family", "interface"),
      "configure>policy-options>policy-statement>entry>from>protocol", Set.of("name"), "configure>policy-options>policy-statement>entry>from>cluster-id", Set.of("ip-address"),
      "configure>policy-options>policy-statement>entry>to", Set.of("prefix-list"), "configure>policy-options>policy-statement>entry>to>protocol", Set.of("name"));
  /// `from > policy` names one policy or an expression.
  private static final String POLICY_MATCH = "configure>policy-options>policy-statement>entry>from";
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:/@+*-]+");

  private static final MdCli LANGUAGE = new MdCli();

  private MdCli() {}

  public static MdCli language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "sros";
  }

  @Override
  public ContextTable table() {
    return MdTable.TABLE;
  }

  @Override
  public String closing() {
    return "exit";
  }

  @Override
  public String closing(Frame open) {
    return open.opener().filter(opener -> opener.verb() == Verb.EDIT).isPresent() ? BRACE : closing();
  }

  @Override
  public String opening(Frame level) {
    return String.join(" ", level.words()) + (closing(level).equals(BRACE) ? " {" : "");
  }

  @Override
  public String again(Statement statement) {
    return statement.text() + (statement.verb() == Verb.EDIT ? " {" : "");
  }

  @Override
  public String negation() {
    return DELETE;
  }

  /// `exit` goes back to where the level was entered, `exit all` to the root, `back 2` two levels up, `top` to the top of the branch. `quit-config` leaves configuration mode.
  @Override
  public Optional<Move> move(List<String> words) {
    return switch (words.getFirst()) {
      case BRACE -> Optional.of(Move.CLOSE);
      case "exit" -> words.size() == 1 ? Optional.of(Move.CLOSE) : words.equals(List.of("exit", "all")) ? Optional.of(Move.TOP) : Optional.empty();
      case "back" -> words.size() == 1 || words.size() == 2 && Leaves.isNumber(words.get(1)) ? Optional.of(Move.UP) : Optional.empty();
      case "top" -> words.size() == 1 ? Optional.of(Move.START) : Optional.empty();
      case "quit-config" -> words.size() == 1 ? Optional.of(Move.TOP) : Optional.empty();
      case FROM_THE_ROOT -> words.size() == 1 ? Optional.of(Move.ENTRANCE) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// `back` alone leaves one block.
  @Override
  public boolean closes(List<String> words) {
    return words.equals(List.of("back")) || RouterLanguage.super.closes(words);
  }

  @Override
  public int levels(List<String> words) {
    return words.size() < 2 ? 1 : (int) Math.min(Long.parseLong(words.get(1)), Integer.MAX_VALUE);
  }

  /// Leafs of one container in a row (MD-CLI User Guide, "Entering values in the CLI").
  @Override
  public boolean severalOnALine() {
    return true;
  }

  @Override
  public boolean staged() {
    return true;
  }

  /// Addresses, filters and the state of interfaces, what interior routing rests on and takes in, static routes, and whatever is taken away of these and of logins.
  @Override
  public boolean cutsOff(String path, boolean negated) {
    return (negated ? REACHED_BY : CUTTING).matcher(path).find();
  }

  @Override
  public boolean edits(List<String> words) {
    return words.getFirst().equals("edit-config");
  }

  /// "Rollback": the last commits are kept.
  @Override
  public Optional<String> takesBack() {
    return Optional.of("no lines here are the inverse; the device keeps what was committed before: find it with `show system rollback`, then `rollback N`, `compare`, `commit confirmed`");
  }

  /// `validate` only looks; `commit confirmed` takes itself back unless `commit confirmed accept` follows ("Committing configuration changes").
  @Override
  public Optional<Release> releases(List<String> words) {
    return switch (words.getFirst()) {
      case "validate" -> Optional.of(Release.CHECK);
      case "commit" -> words.contains("cancel") ? Optional.empty() : Optional.of(words.contains("confirmed") && !words.contains("accept") ? Release.CONFIRMED : Release.FINAL);
      default -> Optional.empty();
    };
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

  /// What `discard` with a path gives up is not looked up: nothing is, so that what waits is judged.
  @Override
  public Optional<Effect.Phase> phase(String context, List<String> words) {
    return switch (words.getFirst()) {
      case "commit" -> words.contains("cancel") ? Optional.empty() : Optional.of(Effect.Phase.COMMIT);
      case "discard" -> words.size() == 1 ? Optional.of(Effect.Phase.ABORT) : Optional.empty();
      default -> Optional.empty();
    };
  }

  @Override
  public boolean edited(String context) {
    return false;
  }

  /// `delete interface *` takes every one.
  @Override
  public List<String> identity(String context, List<String> words, boolean negated) {
    var named = words.size() == 1 && !negated ? DEFAULT_KEYS.getOrDefault(context.isEmpty() ? words.getFirst() : context + ">" + words.getFirst(), List.of()) : List.<String>of();
    return negated && words.getLast().equals("*") ? words.subList(0, words.size() - 1) : Stream.concat(words.stream(), named.stream()).toList();
  }

  @Override
  public Optional<List<String>> joined(String context, List<String> set, List<String> words) {
    return lists(context, words) ? Optional.of(Stream.concat(set.stream(), words.stream().skip(1)).distinct().toList()) : Optional.empty();
  }

  @Override
  public Optional<List<String>> left(String context, List<String> set, List<String> words) {
    var rest = set.stream().filter(word -> word.equals(words.getFirst()) || !words.contains(word)).toList();
    return lists(context, words) && words.size() > 1 && rest.size() > 1 && !words.contains("*") ? Optional.of(rest) : Optional.empty();
  }

  private static boolean lists(String context, List<String> words) {
    return LISTS.contains(words.getFirst()) && !(words.getFirst().equals("policy") && context.equals(POLICY_MATCH)) || LISTS_OF.getOrDefault(context, Set.of()).contains(words.getFirst());
  }

  /// A line that is refused stops nothing: what was taken is committed with what follows.
  @Override
  public List<String> deliveries() {
    return List.of("paste");
  }

  @Override
  public boolean loads(List<String> words) {
    return words.getFirst().equals("load") || words.getFirst().equals("rollback");
  }

  /// `load full-replace` ("Loading a configuration file").
  @Override
  public boolean replacesAll(List<String> words) {
    return words.size() > 1 && words.getFirst().equals("load") && words.get(1).equals("full-replace");
  }

  @Override
  public Writing writing() {
    return new Writing("#", List.of("exit all"), List.of("exit all"), closing(), word -> PLAIN.matcher(word).matches() ? word : "\"" + word + "\"", false, Optional.empty(), QUERIES, Set.of(), Set.of());
  }

  @Override
  public List<Statement> statements(SourceFile file) {
    return MdStatements.read(file);
  }

  @Override
  public int recognises(SourceFile file) {
    return MdDetection.recognises(file);
  }

  @Override
  public Recognition recognition(SourceFile file) {
    return MdDetection.recognition(file);
  }

  @Override
  public Optional<Boolean> wholeConfiguration(SourceFile file) {
    return MdDetection.wholeConfiguration(file);
  }

  @Override
  public Optional<String> hostName(ConfigNode root) {
    return root.child(TOP).flatMap(configure -> configure.child("system")).flatMap(system -> system.child("name")).flatMap(name -> name.word(1));
  }

  @Override
  public List<Fact> facts(Subject subject, ConfigNode root) {
    return SrosReader.facts(subject, MdTree.classic(root));
  }

  /// Loaded when a statement is replayed, not when a file is only looked at.
  private static final class MdTable {
    static final ContextTable TABLE = ContextTable.shipped(MdCli.class, "contexts-model.tsv");
  }

  /// A machine of this language.
  static ContextMachine machine() {
    return new ContextMachine(LANGUAGE);
  }
}
