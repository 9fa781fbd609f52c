package org.holdpoint.replay.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.table.Match;

/// A text that is the inside of a block whose header is not shown: part of a script, as people send it for a look. Its first block tells where it begins.
final class Fragment {

  /// How deep a text may begin.
  private static final int DEEPEST = 3;

  private Fragment() {}

  /// Where a text begins whose first command the root does not take, and none of whose commands enters anything from the root: the outermost level that takes the block which it opens, of those
  /// that a header without a name leads to. Empty where there is more than one, or none.
  static Optional<Frame> start(CliLanguage language, Frame root, List<Statement> statements) {
    var commands = statements.stream().filter(statement -> statement.kind() == Statement.Kind.COMMAND).toList();
    if (commands.isEmpty() || commands.stream().anyMatch(command -> command.rooted() || command.prompt().isPresent() || !(language.table().match(root.context(), command.texts()) instanceof Match.None)
        && language.move(command.texts()).isEmpty() && !language.operational(command.texts().getFirst()))) {
      return Optional.empty();
    }
    var first = commands.getFirst().texts();
    var levels = List.of(root);
    for (var depth = 0; depth < DEEPEST; depth++) {
      levels = levels.stream().flatMap(level -> inner(language, level).stream()).toList();
      var taking = levels.stream().filter(level -> level.context().keywords().contains(first.getFirst()) && language.table().match(level.context(), first) instanceof Match.Enter).toList();
      if (!taking.isEmpty()) {
        return taking.size() == 1 ? Optional.of(taking.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The levels that one word leads to.
  private static List<Frame> inner(CliLanguage language, Frame at) {
    var levels = new ArrayList<Frame>();
    for (var word : at.context().keywords()) {
      if (language.table().match(at.context(), List.of(word)) instanceof Match.Enter(var entered) && entered.size() == 1) {
        var words = language.identity(at.context().path(), List.of(word), false);
        levels.add(at.start(entered.getLast().context(), String.join(" ", words), words));
      }
    }
    return levels;
  }
}
