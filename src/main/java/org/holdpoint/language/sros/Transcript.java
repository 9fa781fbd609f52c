package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.replay.Statement;
import org.holdpoint.replay.Statement.Kind;

/// What a pasted session shows: lines with a prompt are typed, the others are printed by the command before them. The output of `info` is configuration of the
/// context that the prompt shows, so it stays a statement; any other output is no text of ours.
final class Transcript {

  private Transcript() {}

  static List<Statement> mark(List<Statement> statements) {
    if (statements.stream().noneMatch(statement -> statement.prompt().isPresent())) {
      return statements;
    }
    var marked = new ArrayList<Statement>(statements.size());
    var printed = false;
    for (var statement : statements) {
      if (statement.prompt().isPresent()) {
        printed = statement.kind() == Kind.COMMAND && prints(statement);
      }
      var output = printed && statement.prompt().isEmpty() && statement.kind() != Kind.BLANK && statement.kind() != Kind.REMARK;
      marked.add(output ? new Statement(Kind.OUTPUT, statement.at(), statement.indent(), List.of(), false, statement.prompt()) : statement);
    }
    return List.copyOf(marked);
  }

  private static boolean prints(Statement statement) {
    return Sros.OPERATIONAL.contains(statement.texts().getFirst()) && !statement.texts().getFirst().equals("info");
  }
}
