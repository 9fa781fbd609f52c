package org.holdpoint.replay;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The lines that a device prints between the blocks of its configuration, where its language has such: each ends the outermost open block whose header stands in the same column, and what
/// is open in it. In a script they end nothing.
final class Separators {

  /// The columns of those that stand right before each command.
  private final Map<Statement, List<Integer>> columns;

  private Separators(Map<Statement, List<Integer>> columns) {
    this.columns = columns;
  }

  static Separators none() {
    return new Separators(Map.of());
  }

  /// Those of a printed configuration; one that is not indented does not say which block they end.
  static Separators of(CliLanguage language, List<Statement> statements) {
    if (statements.stream().filter(statement -> statement.kind() == Statement.Kind.COMMAND).mapToInt(Statement::indent).distinct().limit(2).count() < 2) {
      return none();
    }
    var columns = new IdentityHashMap<Statement, List<Integer>>();
    var waiting = new ArrayList<Integer>();
    for (var statement : statements) {
      if (language.separates(statement) && !waiting.contains(statement.indent())) {
        waiting.add(statement.indent());
      } else if (statement.kind() == Statement.Kind.COMMAND && !waiting.isEmpty()) {
        columns.put(statement, List.copyOf(waiting));
        waiting.clear();
      }
    }
    return new Separators(columns);
  }

  /// Where the session is when the command is reached that was at `at` after the one before it.
  Frame before(Frame at, Statement statement) {
    var here = at;
    for (var column : columns.getOrDefault(statement, List.of())) {
      here = ended(here, column);
    }
    return here;
  }

  private static Frame ended(Frame at, int column) {
    var after = at;
    for (var level = at; level.outer().isPresent(); level = level.outer().get()) {
      if (level.opener().filter(opener -> opener.indent() == column).isPresent()) {
        after = level.outer().get();
      }
    }
    return after;
  }
}
