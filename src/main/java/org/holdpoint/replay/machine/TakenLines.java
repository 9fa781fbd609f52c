package org.holdpoint.replay.machine;

import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Words;

/// Lines that some level has taken: no other context needs to be looked for. Of plain lines, each of which is one statement, a bit is kept.
final class TakenLines {

  private final BitSet plain = new BitSet();
  private final Set<Statement> others = Collections.newSetFromMap(new IdentityHashMap<>());

  void add(Statement statement) {
    if (statement.words() instanceof Words) {
      plain.set(statement.line());
    } else {
      others.add(statement);
    }
  }

  boolean contains(Statement statement) {
    return statement.words() instanceof Words ? plain.get(statement.line()) : others.contains(statement);
  }
}
