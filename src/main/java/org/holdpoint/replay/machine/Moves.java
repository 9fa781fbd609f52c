package org.holdpoint.replay.machine;

import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.table.Frame;

/// Lines that leave levels. `root` is where a session starts, `entrance` the level at which the configuration begins.
record Moves(CliLanguage language, Frame root, Frame entrance) {

  /// What a line does that is this move, when the session is at `at`.
  Step step(Frame at, Statement statement, Move move) {
    var after = switch (move) {
      case CLOSE -> close(at);
      case UP -> at.outer(language.levels(statement.texts()));
      case TOP -> root;
      // A text of its own ends with its closing word alone.
      case COLUMN -> language.literal(at.context().path()) ? at : leftOf(at, statement.indent());
      case START -> at.outer(at.depth() - entrance.depth());
      case ENTRANCE -> at.depth() < entrance.depth() ? entrance : at.outer(at.depth() - entrance.depth());
    };
    return new Step(statement, at, at, new Effect.Leave(at == after ? 0 : Math.max(1, at.depth() - after.depth())), after);
  }

  /// The innermost level whose header stands left of the column.
  private static Frame leftOf(Frame at, int column) {
    var frame = at;
    while (frame.outer().isPresent() && frame.opener().filter(header -> header.indent() >= column).isPresent()) {
      frame = frame.outer().get();
    }
    return frame;
  }

  /// A word of the level `closed`, this one or one around it, that leaves it.
  static Step left(Frame at, Frame closed, Statement statement) {
    var after = close(closed);
    return new Step(statement, at, at, new Effect.Leave(Math.max(1, at.depth() - after.depth())), after);
  }

  /// Back to where the level was entered; at the root there is nothing to leave.
  static Frame close(Frame at) {
    return at.returnsTo().orElse(at);
  }
}
