package org.holdpoint.replay;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The lines that a device prints between the blocks of its configuration, where its language has such: one ends the outermost open block whose header stands in the same column, and what
/// is open in it, if the next command stands there too and is taken outside (else an inner one of them). In a script they end nothing.
final class Separators {

  /// The column of one that stands right before a command.
  private final Map<Statement, Integer> columns;

  private Separators(Map<Statement, Integer> columns) {
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
    var columns = new IdentityHashMap<Statement, Integer>();
    var waiting = new ArrayList<Integer>();
    for (var statement : statements) {
      if (language.separates(statement) && !waiting.contains(statement.indent())) {
        waiting.add(statement.indent());
      } else if (statement.kind() == Statement.Kind.COMMAND && !waiting.isEmpty()) {
        if (waiting.contains(statement.indent())) {
          columns.put(statement, statement.indent());
        }
        waiting.clear();
      }
    }
    return new Separators(columns);
  }

  /// Where the session may be when the command is reached that was at `at` after the one before it: outside of the outermost block of the mark's column, of the next one in it, and so on; where it was.
  /// Nothing for a command that no mark stands before.
  List<Frame> before(Frame at, Statement statement) {
    var column = columns.get(statement);
    if (column == null) {
      return List.of();
    }
    var levels = new ArrayList<Frame>(List.of(at));
    for (var level = at; level.outer().isPresent(); level = level.outer().get()) {
      // What a prompt shows was entered before the configuration was printed.
      if (level.opener().filter(opener -> opener.indent() == column && opener.prompt().isEmpty()).isPresent()) {
        levels.addFirst(level.outer().get());
      }
    }
    return levels;
  }
}
