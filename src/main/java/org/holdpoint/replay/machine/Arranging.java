package org.holdpoint.replay.machine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.table.Match;

/// Lines that arrange what is there: which node they mean, and in which level.
final class Arranging {

  private static final String ANY = "*";

  private Arranging() {}

  /// The node that a line means: the level around it, the words that name it there, and its key.
  private record Named(Frame in, List<String> words, String key) {}

  /// What the line does that is typed at `at` and read from the level `from`; empty where it arranges nothing, or nothing takes the words.
  static Optional<Step> step(ContextMachine machine, Frame at, Frame from, Statement statement) {
    return machine.language().arranges(statement.texts()).flatMap(arrangement -> named(machine, from, arrangement.words(), statement, whole(arrangement.manner())).flatMap(node -> other(machine, node, arrangement, statement)
        .map(other -> new Step(statement, at, node.in(), new Effect.Insert(arrangement.manner(), node.key(), other.key(), other.words().isEmpty() ? node.words() : other.words()), at))));
  }

  /// Whether the words are those that would take the node away: its key is enough.
  private static boolean whole(Arrangement.Manner manner) {
    return switch (manner) {
      case INACTIVE, ACTIVE, PROTECTED, UNPROTECTED -> true;
      case BEFORE, AFTER, RENAMED, COPIED, MATCHING -> false;
    };
  }

  private static Optional<Named> named(ContextMachine machine, Frame from, List<String> words, Statement statement, boolean negated) {
    if (words.equals(List.of(ANY))) {
      return Optional.of(new Named(from, words, ANY));
    }
    return switch (machine.language().table().match(from.context(), words, negated)) {
      case Match.None _ -> Optional.empty();
      case Match.Enter(var levels) -> {
        var in = machine.enter(from, levels.subList(0, levels.size() - 1), statement, from);
        var last = levels.getLast();
        yield Optional.of(new Named(in, last.words(), machine.keyed(in, last.words().getFirst(), last.key(), false)));
      }
      case Match.Leaf leaf -> {
        var in = machine.enter(from, leaf.path(), statement, from);
        yield leaf.negated() != negated ? Optional.empty() : Optional.of(new Named(in, leaf.words(), machine.keyed(in, leaf.words().getFirst(), leaf.key(), negated)));
      }
    };
  }

  /// The other node, in the same level: named in full (`term B`), or by what tells it from this one (`B`).
  private static Optional<Named> other(ContextMachine machine, Named node, Arrangement arrangement, Statement statement) {
    if (arrangement.other().isEmpty()) {
      return Optional.of(new Named(node.in(), List.of(), ""));
    }
    var whole = Stream.concat(Stream.of(node.words().getFirst()), arrangement.other().stream()).toList();
    return named(machine, node.in(), arrangement.other(), statement, false).filter(other -> other.in() == node.in())
        .or(() -> named(machine, node.in(), whole, statement, false).filter(other -> other.in() == node.in()));
  }
}
