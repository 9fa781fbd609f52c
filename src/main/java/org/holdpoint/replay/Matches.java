package org.holdpoint.replay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;

/// What the table says of the lines that are looked at now, remembered for the last few of them: many hypotheses ask the same.
final class Matches {

  private static final int LINES = 16;

  private final ContextTable table;
  private final Map<Statement, Map<Context, Match>> known = new IdentityHashMap<>();
  private final Deque<Statement> order = new ArrayDeque<>();

  Matches(ContextTable table) {
    this.table = table;
  }

  /// What the line does when it is typed in the context.
  Match of(Context context, Statement statement) {
    var contexts = known.get(statement);
    if (contexts == null) {
      contexts = remember(statement);
    }
    return contexts.computeIfAbsent(context, _ -> table.match(context, statement.texts()));
  }

  private Map<Context, Match> remember(Statement statement) {
    if (order.size() == LINES) {
      known.remove(order.removeFirst());
    }
    order.addLast(statement);
    var contexts = new IdentityHashMap<Context, Match>(8);
    known.put(statement, contexts);
    return contexts;
  }
}
