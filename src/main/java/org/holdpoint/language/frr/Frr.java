package org.holdpoint.language.frr;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Writing;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Move;
import org.holdpoint.replay.table.ContextTable;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.NeighborLines;
import org.holdpoint.source.SourceFile;

/// FRR (FRRouting): `frr.conf`, the files of its daemons, and what is typed into vtysh. Sources: FRR user guide ("VTY shell", "Basic commands"); FRR developer guide ("Command line interface": a
/// command that no entry of the current node matches is tried in the nodes around it up to the configuration, and the session goes there), and sessions with FRR 8.4.4 that show it.
public final class Frr implements RouterLanguage {

  /// `exit` and `quit` go one node up, `end` and Ctrl-Z to EXEC from anywhere ("Basic commands").
  private static final Map<String, Move> MOVES = Map.of("exit", Move.CLOSE, "quit", Move.CLOSE, "end", Move.TOP, "^z", Move.TOP, "\u001a", Move.TOP);

  /// EXEC commands that change nothing.
  private static final Set<String> QUERIES = Set.of("show", "ping", "traceroute", "mtrace", "list", "find", "who", "terminal", "enable", "disable", "configure", "exit", "quit");

  /// Words that close one kind of block each.
  private static final String CLOSING = "exit-";

  private static final Frr LANGUAGE = new Frr();

  private Frr() {}

  public static Frr language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "frr";
  }

  @Override
  public ContextTable table() {
    return FrrTable.TABLE;
  }

  @Override
  public String closing() {
    return "exit";
  }

  /// `exit`, and the words that close one kind of block each (`exit-address-family`, `exit-vrf`).
  @Override
  public boolean closes(List<String> words) {
    return words.size() == 1 && (words.getFirst().startsWith(CLOSING) || move(words).filter(move -> move == Move.CLOSE).isPresent());
  }

  @Override
  public String negation() {
    return "no";
  }

  @Override
  public Optional<Move> move(List<String> words) {
    return words.size() == 1 ? Optional.ofNullable(MOVES.get(words.getFirst())) : Optional.empty();
  }

  /// A configuration file, and a fragment of one, holds what would be typed after `configure terminal`.
  @Override
  public List<String> entrance() {
    return List.of("configure", "terminal");
  }

  /// All nodes around the current one up to the configuration ("Command line interface", walk-up).
  @Override
  public boolean tries(String context, String outer) {
    return !outer.isEmpty();
  }

  /// `do` runs an EXEC command in any node ("Basic commands").
  @Override
  public boolean operational(String word) {
    return word.equals("do");
  }

  /// Every line takes effect at once ("VTY shell").
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
    return FrrNames.identity(context, words, negated);
  }

  @Override
  public Optional<List<String>> joined(String context, List<String> set, List<String> words) {
    return Optional.empty();
  }

  /// `no neighbor X` takes its lines in all families away ("Defining Peers", BGP). A VRF has a process of its own.
  @Override
  public List<String> carries(String context, String key) {
    return context.equals("configure>router bgp") ? NeighborLines.gone(key, "neighbor") : List.of();
  }

  /// `no redistribute …` takes the redistribution away with all of its options ("Redistribution", BGP; "Redistribute routes to OSPF").
  @Override
  public Optional<List<String>> left(String context, List<String> set, List<String> words) {
    return Optional.empty();
  }

  @Override
  public Optional<String> sequence(String context, List<String> words) {
    return FrrNames.sequence(context, words);
  }

  /// A line that is rejected is skipped when it is typed and by `vtysh -f` (seen with FRR 8.4.4).
  @Override
  public List<String> deliveries() {
    return List.of("paste");
  }

  /// `no` before a whole command takes it back ("Basic commands"). `end` leaves the configuration from any node. An interface that is shut down is saved with `shutdown` ("Zebra").
  @Override
  public Writing writing() {
    return new Writing("!", List.of(), List.of(), "end", UnaryOperator.identity(), true, Optional.empty(), QUERIES, Set.of(), Set.of("shutdown"));
  }

  @Override
  public List<Statement> statements(SourceFile file) {
    return FrrStatements.read(file);
  }

  @Override
  public int recognises(SourceFile file) {
    return FrrDetection.recognises(file);
  }

  @Override
  public Recognition recognition(SourceFile file) {
    return FrrDetection.recognition(file);
  }

  @Override
  public Optional<Boolean> wholeConfiguration(SourceFile file) {
    return FrrDetection.wholeConfiguration(file);
  }

  @Override
  public Optional<String> hostName(ConfigNode root) {
    return root.child("configure").flatMap(configure -> configure.child("hostname")).flatMap(name -> name.word(1));
  }

  @Override
  public List<Fact> facts(Subject subject, ConfigNode root) {
    return FrrReader.facts(subject, root);
  }

  /// Loaded when a statement is replayed, not when a file is only looked at.
  private static final class FrrTable {
    static final ContextTable TABLE = ContextTable.shipped(Frr.class, "contexts.tsv");
  }

  /// The machine of this language.
  static ContextMachine machine() {
    return new ContextMachine(LANGUAGE);
  }
}
