package org.holdpoint.replay.machine;

import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.table.Match;

/// Lines that say of themselves that they enter a block (`edit X`), where the table describes none that it may be: the device knows more blocks than the table.
final class Undescribed {

  private Undescribed() {}

  /// What becomes of a line that no level takes, and that has this effect; the session is at `at`, and the line is typed at the level `from`.
  static Step step(Frame at, Frame from, Statement statement, Effect effect) {
    var enters = statement.verb() == Statement.Verb.EDIT && effect instanceof Effect.Unread && from.depth() < ContextMachine.DEEPEST;
    return new Step(statement, at, at, effect, enters ? from.unknown(statement, at) : at);
  }

  /// Whether it enters what the table takes as a line whose arguments it does not check.
  static boolean loose(ContextMachine machine, Frame from, Statement statement) {
    return statement.verb() == Statement.Verb.EDIT && machine.match(from.context(), statement) instanceof Match.Leaf leaf && leaf.command().loose();
  }
}
