package org.holdpoint.language.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.holdpoint.replay.machine.Entering;
import org.holdpoint.source.SourceLine;

/// Code blocks of Markdown that nothing but their indentation sets apart (CommonMark 0.31, section 4.4).
final class Indented {

  /// (columns) How far the lines of such a block are indented at least.
  static final int COLUMNS = 4;

  private static final Pattern UNDERLINE = Pattern.compile("(?:={3,}|-{3,})\\s*");
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*|(?:={3,}|-{3,})\\s*");

  private Indented() {}

  /// Whether a block begins here: behind a blank line or a heading, since it cannot interrupt a paragraph.
  static boolean begins(List<SourceLine> lines, int at) {
    return indented(lines.get(at)) && (at == 0 || blank(lines.get(at - 1)) || HEADING.matcher(lines.get(at - 1).text()).matches());
  }

  /// Whether the text is a page, whatever its name ends with: a line of it is underlined (CommonMark 0.31, section 4.3).
  static boolean page(List<SourceLine> lines) {
    for (var at = 1; at < lines.size(); at++) {
      if (UNDERLINE.matcher(lines.get(at).text()).matches() && !blank(lines.get(at - 1)) && !indented(lines.get(at - 1)) && !UNDERLINE.matcher(lines.get(at - 1).text()).matches()) {
        return true;
      }
    }
    return false;
  }

  /// The index behind the last line of the block; blank lines between its lines are its own.
  static int end(List<SourceLine> lines, int first) {
    var end = first + 1;
    for (var at = end; at < lines.size() && (blank(lines.get(at)) || indented(lines.get(at))); at++) {
      end = blank(lines.get(at)) ? end : at + 1;
    }
    return end;
  }

  /// Whether a line of such a block enters the configuration of a router.
  static boolean anyEnters(List<SourceLine> lines) {
    for (var at = 0; at < lines.size(); at++) {
      if (begins(lines, at)) {
        var end = end(lines, at);
        if (lines.subList(at, end).stream().anyMatch(line -> Entering.typed(line.text()))) {
          return true;
        }
        at = end - 1;
      }
    }
    return false;
  }

  /// A fence inside of an item of a list is none of its lines.
  private static boolean indented(SourceLine line) {
    var text = line.text().strip();
    return !text.isEmpty() && !text.startsWith("```") && !text.startsWith("~~~") && (line.text().startsWith(" ".repeat(COLUMNS)) || line.text().startsWith("\t"));
  }

  private static boolean blank(SourceLine line) {
    return line.text().isBlank();
  }
}
