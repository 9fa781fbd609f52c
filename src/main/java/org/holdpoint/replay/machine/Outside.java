package org.holdpoint.replay.machine;

import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.table.Match;

/// Lines that lead from the start of the configuration, or from a level around the one that they are typed at, into one of its blocks: a level does not have the path of another below it.
final class Outside {

  private Outside() {}

  /// Whether a line that is typed at `from` does; `entrance` is the start of the configuration.
  static boolean leads(ContextMachine machine, Frame entrance, Frame from, Statement statement) {
    var leads = into(machine.match(entrance.context(), statement));
    for (var outer = from.outer(); !leads && outer.isPresent(); outer = outer.get().outer()) {
      leads = into(machine.match(outer.get().context(), statement));
    }
    return leads;
  }

  private static boolean into(Match match) {
    return switch (match) {
      case Match.Enter(var levels) -> levels.size() > 1;
      case Match.Leaf leaf -> leaf.path().size() > 1 && !leaf.command().loose();
      case Match.None _ -> false;
    };
  }
}
