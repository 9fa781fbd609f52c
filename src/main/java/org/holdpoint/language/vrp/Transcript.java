package org.holdpoint.language.vrp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.source.SourceFile;

/// What a pasted session shows: lines with a prompt are typed, those after a command that prints are printed by it, and messages stand anywhere. What `display current-configuration` prints in
/// such a session is output as well: nobody typed it.
final class Transcript {

  private static final Set<String> PRINTING = Set.of("display", "dis", "disp", "ping", "tracert", "trace", "monitor", "more", "dir", "reset", "save", "debugging", "check", "compare", "help", "telnet", "stelnet", "ftp");
  /// What a device says of its own accord ("Information Management": `Info:`, `Error:`, `Warning:`, and log lines with their date).
  private static final Pattern MESSAGE = Pattern.compile("\\s*(Info|Error|Warning|Tip|Caution|Note):.*|\\s*\\^\\s*|\\s*[A-Z][a-z]{2} +\\d+ \\d{4} \\d\\d:\\d\\d:\\d\\d.*|\\s*Enter system view, return.*");

  private Transcript() {}

  static List<Statement> mark(List<Statement> statements, SourceFile file) {
    var session = statements.stream().anyMatch(statement -> statement.prompt().isPresent());
    var marked = new ArrayList<Statement>(statements.size());
    var printed = false;
    for (var statement : statements) {
      if (statement.prompt().isPresent()) {
        printed = statement.kind() == Kind.REMARK || statement.kind() == Kind.COMMAND && prints(statement);
      }
      var readable = statement.kind() == Kind.COMMAND || statement.kind() == Kind.UNREAD;
      var output = readable && statement.prompt().isEmpty() && (session && printed || MESSAGE.matcher(file.text(statement.line())).matches());
      marked.add(output ? new Statement(Kind.OUTPUT, statement.at(), statement.indent(), List.of(), false, Optional.empty()) : statement);
    }
    return List.copyOf(marked);
  }

  private static boolean prints(Statement statement) {
    return PRINTING.contains(statement.texts().getFirst().toLowerCase(Locale.ROOT));
  }
}
