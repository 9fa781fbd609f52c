package org.holdpoint.replay.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.replay.line.Statement;

/// What the table says of the lines of a text, remembered for the last few thousand of them: a device takes them, then many hypotheses ask the same.
public final class Matches {

  private static final int LINES = 4096;

  private final ContextTable table;
  private final Map<Statement, Known> known = new IdentityHashMap<>();
  private final Deque<Statement> order = new ArrayDeque<>();

  /// What the line does in a context, and in those that were asked about before: few for nearly all lines.
  private record Known(Context context, Match match, Optional<Known> others) {}

  public Matches(ContextTable table) {
    this.table = table;
  }

  /// What the line does when it is typed in the context.
  public Match of(Context context, Statement statement) {
    var found = Optional.ofNullable(known.get(statement));
    for (var one = found; one.isPresent(); one = one.get().others()) {
      if (one.get().context() == context) {
        return one.get().match();
      }
    }
    if (found.isEmpty()) {
      remember(statement);
    }
    var match = table.match(context, statement.texts());
    known.put(statement, new Known(context, match, found));
    return match;
  }

  /// Forgets the line that was remembered first.
  private void remember(Statement statement) {
    if (order.size() == LINES) {
      known.remove(order.removeFirst());
    }
    order.addLast(statement);
  }
}
