package org.holdpoint.replay.machine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.table.Command;
import org.holdpoint.replay.table.Context;
import org.holdpoint.replay.table.ContextTable;
import org.holdpoint.replay.table.Frame;

/// Lines that say more than one thing of a block, one behind the other (`set protocols bgp group G type external peer-as 64500`): each value is a statement of its own, below the words that
/// lead to its block.
final class Several {

  /// One statement of the line: the words that lead to its block, and its own, counted from the beginning of the line.
  private record Part(List<Integer> block, int from, int to) {}

  private record Place(String path, int word) {}

  /// Two values with their keywords.
  private static final int FEWEST = 4;
  /// A line of more words is one that nobody has typed.
  private static final int MOST = 200;

  private final ContextTable table;
  private final List<String> words;
  /// Where the rest of the line was tried: it is nothing that the table takes.
  private final Set<Place> failed = new HashSet<>();

  private Several(ContextTable table, List<String> words) {
    this.table = table;
    this.words = words;
  }

  /// What the device does with one line when the session is at `at`: one step where the line is one statement, or nothing that the table takes.
  static List<Step> steps(ContextMachine machine, Frame at, Statement statement) {
    var whole = machine.step(at, statement);
    if (!machine.language().severalOnALine() || statement.kind() != Statement.Kind.COMMAND || statement.verb() == Statement.Verb.EDIT || statement.texts().size() < FEWEST || statement.texts().size() > MOST
        || !(whole.effect() instanceof Effect.Unread || whole.effect() instanceof Effect.Rejected)) {
      return List.of(whole);
    }
    var parts = new Several(machine.language().table(), statement.texts()).from(machine.from(at, statement).context(), 0, List.of());
    return parts.filter(found -> found.size() > 1).map(found -> found.stream().map(part -> machine.step(at, part(statement, part))).toList()).orElse(List.of(whole));
  }

  private static Statement part(Statement line, Part part) {
    var words = new ArrayList<>(line.words().subList(0, line.leading()));
    part.block().forEach(word -> words.add(line.words().get(line.leading() + word)));
    var own = line.words().subList(line.leading() + part.from(), line.leading() + part.to());
    words.addAll(own);
    return new Statement(line.kind(), own.getFirst().at().to(own.getLast().at()), line.indent(), List.copyOf(words), line.rooted(), line.prompt(), line.verb(), line.leading());
  }

  /// The statements from this word on, the longest values first.
  private Optional<List<Part>> from(Context context, int word, List<Integer> block) {
    if (word == words.size()) {
      return Optional.of(List.of());
    }
    if (!failed.add(new Place(context.path(), word))) {
      return Optional.empty();
    }
    for (var command : context.near(words.subList(word, words.size()))) {
      var ends = command.negated() || command.loose() ? new BitSet() : command.shape().ends(words.subList(word + 1, words.size()));
      for (var end = ends.length() - 1; end >= 0; end = ends.previousSetBit(end - 1)) {
        var found = command.opens() ? inside(context, command, word, word + 1 + end, block) : behind(context, word, word + 1 + end, block);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<List<Part>> behind(Context context, int word, int next, List<Integer> block) {
    return from(context, next, block).map(rest -> {
      var all = new ArrayList<Part>(List.of(new Part(block, word, next)));
      all.addAll(rest);
      return List.copyOf(all);
    });
  }

  private Optional<List<Part>> inside(Context context, Command command, int word, int next, List<Integer> block) {
    if (next == words.size()) {
      return Optional.of(List.of(new Part(block, word, next)));
    }
    var inner = new ArrayList<>(block);
    for (var at = word; at < next; at++) {
      inner.add(at);
    }
    return from(table.child(context, command), next, List.copyOf(inner));
  }
}
