package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;

/// What a pasted session shows: lines with a prompt are typed, the others are printed by the command before them. The output of `info` is configuration of the
/// context that the prompt shows, so it stays a statement; any other output is no text of ours. So is the help that follows an incomplete command: the forms it has, each after
/// a dash, and their parameters ("Help facility", 7750 SR classic CLI overview).
final class Transcript {

  private Transcript() {}

  static List<Statement> mark(List<Statement> statements) {
    if (statements.stream().noneMatch(statement -> statement.prompt().isPresent())) {
      return statements;
    }
    var marked = new ArrayList<Statement>(statements.size());
    var printed = false;
    var typed = Optional.<Statement>empty();
    for (var statement : statements) {
      if (statement.prompt().isPresent()) {
        typed = Optional.of(statement).filter(line -> line.kind() == Kind.COMMAND);
        printed = typed.filter(Transcript::prints).isPresent();
      } else if (statement.kind() == Kind.COMMAND) {
        printed |= typed.filter(command -> form(command, statement)).isPresent();
        typed = Optional.empty();
      }
      var output = printed && statement.prompt().isEmpty() && statement.kind() != Kind.BLANK && statement.kind() != Kind.REMARK;
      marked.add(output ? new Statement(Kind.OUTPUT, statement.at(), statement.indent(), List.of(), false, statement.prompt()) : statement);
    }
    return List.copyOf(marked);
  }

  private static boolean prints(Statement statement) {
    return Sros.OPERATIONAL.contains(statement.texts().getFirst()) && !statement.texts().getFirst().equals("info");
  }

  /// Whether the line shows a form of the command that was typed: `- area <area-id>`, `- no area <area-id>`.
  private static boolean form(Statement typed, Statement line) {
    var words = line.texts();
    var keyword = words.size() > 1 && words.get(1).equals("no") ? 2 : 1;
    return words.size() > keyword && words.getFirst().equals("-") && words.get(keyword).startsWith(typed.texts().getLast());
  }
}
