package org.holdpoint.replay.intent;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.ContextFact.Mend;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.table.Frame;

/// Lines that would bring the session from one block into another, written in before a line of the script and indented as the script is.
record Mending(ContextMachine machine, Indentation indentation) {

  /// The headers that lead from the block `at` into `meant`, before the line with this number (from 1).
  List<Mend> headers(Frame at, Frame meant, int line) {
    var mends = new ArrayList<Mend>();
    for (var level = meant; !at.isWithin(level) && level.depth() > 1; level = level.outer().orElseThrow()) {
      var indent = !indentation.varied() ? 0 : level.opener().map(Statement::indent).orElse(level.depth() - 2);
      mends.addFirst(new Mend(line, false, " ".repeat(indent) + machine.language().opening(level)));
    }
    return List.copyOf(mends);
  }

  /// The words that close so many levels from `open` outwards, before the line with this number (from 1).
  List<Mend> closings(Frame open, int levels, int line) {
    var mends = new ArrayList<Mend>();
    var frame = open;
    for (var count = 0; count < levels; count++) {
      var word = machine.language().closing(frame);
      mends.add(new Mend(line, false, " ".repeat(indentation.varied() ? indentation.column(frame, word) : 0) + word));
      frame = machine.close(frame);
    }
    return List.copyOf(mends);
  }
}
