package org.holdpoint.rule;

import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// A mistake in a rule file: where, what, and the text of the line (empty where there is none to show).
public record RuleProblem(Span at, String message, String line) {

  static RuleProblem of(SourceFile file, Span at, String message) {
    return new RuleProblem(at, message, file.text(at.line()));
  }

  /// `file:line:column: message`, the line, and carets below what is meant.
  public String render() {
    var head = at.place() + ": " + message;
    if (line.isBlank()) {
      return head;
    }
    var number = Integer.toString(at.line());
    var length = at.endLine() == at.line() ? at.endColumn() - at.column() : line.codePointCount(0, line.length()) + 1 - at.column();
    var before = line.codePoints().limit(at.column() - 1).map(point -> point == '\t' ? '\t' : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    return head + "\n  " + number + " | " + line + "\n  " + " ".repeat(number.length()) + " | " + before + "^".repeat(Math.max(1, length));
  }
}
