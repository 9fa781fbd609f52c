package org.holdpoint.source;

/// A mistake in a file that people write for Holdpoint (a rule, settings): where, what, and the text of the line (empty where there is none to show).
public record Problem(Span at, String message, String line) {

  /// The most code points of a line that are shown.
  private static final int WIDEST = 200;
  private static final int BEFORE = 60;

  /// A mistake at a place of this file.
  public static Problem of(SourceFile file, Span at, String message) {
    return new Problem(at, message, file.text(at.line()));
  }

  /// `file:line:column: message`, the line, and carets below what is meant. Of a very long line only the part around that is shown.
  public String render() {
    var head = at.place() + ": " + message;
    if (line.isBlank()) {
      return head;
    }
    var number = Integer.toString(at.line());
    var count = line.codePointCount(0, line.length());
    var from = count > WIDEST ? Math.max(0, Math.min(at.column() - 1 - BEFORE, count)) : 0;
    var to = Math.min(count, from + WIDEST);
    // A control character could steer the terminal that shows the message.
    var shown = line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to)).codePoints().map(point -> Character.isISOControl(point) && point != '\t' ? 0xFFFD : point)
        .toArray();
    var cutBefore = from > 0 ? "…" : "";
    var cutAfter = to < count ? "…" : "";
    var end = at.endLine() == at.line() ? at.endColumn() : count + 1;
    var length = Math.min(end, to + 1) - at.column();
    var before = new StringBuilder(cutBefore.isEmpty() ? "" : " ");
    for (var index = from; index < Math.min(at.column() - 1, to); index++) {
      before.append(shown[index - from] == '\t' ? '\t' : ' ');
    }
    return head + "\n  " + number + " | " + cutBefore + new String(shown, 0, shown.length) + cutAfter
        + "\n  " + " ".repeat(number.length()) + " | " + before + "^".repeat(Math.max(1, length));
  }
}
