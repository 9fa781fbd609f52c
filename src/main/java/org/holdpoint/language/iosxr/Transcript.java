package org.holdpoint.language.iosxr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.source.SourceFile;

/// What a pasted session shows: lines with a prompt are typed, those after a command that prints are its output, and messages stand anywhere.
final class Transcript {

  private static final Set<String> PRINTING = Set.of("show", "ping", "traceroute", "debug", "dir", "copy", "clear", "do", "terminal", "reload", "monitor", "admin", "run", "commit", "process");
  /// Errors, log messages, and what stands above a configuration that is printed.
  private static final Pattern MESSAGE = Pattern.compile("\\s*(%.*|\\^|RP/\\S+?:[A-Z][a-z]{2} .*|(Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\\d+ \\d\\d:\\d\\d:\\d\\d.*|Building configuration\\.\\.\\.|\\[OK\\].*"
      + "|Uncommitted changes found.*)\\s*");

  private Transcript() {}

  static List<Statement> mark(List<Statement> statements, SourceFile file) {
    var session = statements.stream().anyMatch(statement -> statement.prompt().isPresent());
    var marked = new ArrayList<Statement>(statements.size());
    var printed = false;
    for (var statement : statements) {
      if (statement.prompt().isPresent()) {
        printed = statement.kind() == Kind.REMARK || statement.kind() == Kind.COMMAND && PRINTING.contains(statement.texts().getFirst());
      }
      var readable = statement.kind() != Kind.BLANK && statement.kind() != Kind.REMARK;
      var text = file.text(statement.line());
      var output = readable && statement.prompt().isEmpty() && (session && printed || message(text));
      marked.add(output ? new Statement(Kind.OUTPUT, statement.at(), statement.indent(), List.of(), false, Optional.empty()) : statement);
    }
    return List.copyOf(marked);
  }

  /// Whether the line is a message of the device.
  static boolean message(String text) {
    return text.length() < 4096 && MESSAGE.matcher(text).matches();
  }
}
