package org.holdpoint.replay.machine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.table.Frame;

/// The lines that a device prints between the blocks of its configuration, where its language has such: one ends the outermost open block whose header stands in the same column, and what
/// is open in it, if the next command stands there too and is taken outside (else an inner one of them). In a script they end nothing.
final class Separators {

  /// The column of one that stands right before a command.
  private final Map<Statement, Integer> columns;
  /// Headers that the device printed as single lines: nothing stands deeper below them, and nothing closes them in their column, nor most of those that read the same.
  private final Set<Statement> alone;

  private Separators(Map<Statement, Integer> columns, Set<Statement> alone) {
    this.columns = columns;
    this.alone = alone;
  }

  static Separators none() {
    return new Separators(Map.of(), Set.of());
  }

  /// Those of a printed configuration; one that is not indented does not say which block they end.
  static Separators of(CliLanguage language, List<Statement> statements) {
    if (statements.stream().filter(statement -> statement.kind() == Statement.Kind.COMMAND).mapToInt(Statement::indent).distinct().limit(2).count() < 2) {
      return none();
    }
    var columns = new IdentityHashMap<Statement, Integer>();
    var waiting = new ArrayList<Integer>();
    var single = new ArrayList<Statement>();
    // A device prints one header always in the same way: how many more times with a closing line than without.
    var closed = new HashMap<List<String>, Integer>();
    var header = Optional.<Statement>empty();
    for (var statement : statements) {
      if (statement.kind() == Statement.Kind.COMMAND) {
        var after = header.filter(open -> statement.indent() <= open.indent());
        var lacking = after.filter(open -> statement.indent() < open.indent() || !language.closes(statement.texts()));
        lacking.ifPresent(single::add);
        after.ifPresent(open -> closed.merge(open.texts(), lacking.isPresent() ? -1 : 1, Integer::sum));
        header = Optional.of(statement).filter(line -> language.mayOpenNothing(line.texts()));
      }
      if (language.separates(statement) && !waiting.contains(statement.indent())) {
        waiting.add(statement.indent());
      } else if (statement.kind() == Statement.Kind.COMMAND && !waiting.isEmpty()) {
        if (waiting.contains(statement.indent())) {
          columns.put(statement, statement.indent());
        }
        waiting.clear();
      }
    }
    var alone = Collections.<Statement>newSetFromMap(new IdentityHashMap<>());
    single.stream().filter(open -> closed.get(open.texts()) < 0).forEach(alone::add);
    return new Separators(columns, alone);
  }

  /// Whether the header opens nothing on the device that printed it.
  boolean alone(Statement header) {
    return alone.contains(header);
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
