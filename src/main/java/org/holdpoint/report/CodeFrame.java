package org.holdpoint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// Lines of files with marks below them: `^^^` where a finding stands, `---` where its evidence does.
final class CodeFrame {

  private static final int LONGEST = 120;
  private static final int BEFORE_MARK = 40;
  private static final String CUT = "…";
  /// Cells of a line's number.
  private static final int GUTTER = 5;

  private final Sources sources;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  /// A mark below a stretch of a line, and what it says.
  record Label(Span at, String text, boolean primary) {}

  private CodeFrame(Sources sources, int width) {
    this.sources = sources;
    this.width = width;
  }

  /// The frame of the labels: the file of the first one first, its line before shown as well.
  static List<String> draw(Sources sources, List<Label> labels, int width) {
    var frame = new CodeFrame(sources, width);
    var byFile = new LinkedHashMap<String, List<Label>>();
    labels.forEach(label -> byFile.computeIfAbsent(label.at().side() + label.at().file(), _ -> new ArrayList<>()).add(label));
    var first = true;
    for (var group : byFile.values()) {
      frame.file(group, first);
      first = false;
    }
    return frame.lines;
  }

  private void file(List<Label> labels, boolean first) {
    var at = labels.getFirst().at();
    // The settings are no file of either side: their place is told, not their text.
    if (!first && sources.file(at).isEmpty()) {
      labels.stream().sorted(Comparator.comparing(Label::at)).forEach(label -> lines.addAll(Wrapping.wrap("  --> ", "      ", Cells.visible(label.at().place() + "  " + label.text()), width)));
      return;
    }
    if (!first) {
      lines.add("  --> " + Cells.visible(at.place()) + (at.side() == Side.BASE ? "  (before the change)" : ""));
    }
    var shown = 0;
    for (var label : labels.stream().sorted(Comparator.comparing(Label::at)).toList()) {
      var line = label.at().line();
      var from = label.primary() && line > 1 && shown < line - 1 ? line - 1 : line;
      if (shown > 0 && from > shown + 2) {
        lines.add("  ...");
      } else if (shown > 0 && from == shown + 2) {
        code(at, shown + 1, 0);
      }
      for (var number = Math.max(from, shown + 1); number < line; number++) {
        code(at, number, 0);
      }
      var cut = label.at().column() > BEFORE_MARK && sources.line(at, line).length() > LONGEST ? label.at().column() - BEFORE_MARK : 0;
      if (shown < line) {
        code(at, line, cut);
      }
      mark(label, cut);
      shown = Math.max(shown, line);
    }
  }

  /// What stands before a line of a file.
  static String numbered(int line) {
    var digits = Integer.toString(line);
    return " ".repeat(Math.max(0, GUTTER - digits.length())) + digits + " | ";
  }

  private void code(Span at, int number, int cut) {
    var whole = sources.line(at, number);
    var text = Cells.visible(part(whole, cut, LONGEST));
    var rest = whole.codePointCount(0, whole.length()) > cut + LONGEST ? CUT : "";
    lines.add((numbered(number) + (cut > 0 ? CUT : "") + text + rest).stripTrailing());
  }

  private void mark(Label label, int cut) {
    var text = sources.line(label.at(), label.at().line());
    var length = text.codePointCount(0, text.length());
    var start = Math.min(label.at().column() - 1, length);
    var end = Math.min(label.at().endLine() > label.at().line() ? length : label.at().endColumn() - 1, cut + LONGEST);
    var indent = Cells.width(Cells.visible(part(text, cut, start - cut))) + (cut > 0 ? 1 : 0);
    var marks = Math.max(1, Cells.width(Cells.visible(part(text, start, end - start))));
    var head = "      | " + " ".repeat(indent) + (label.primary() ? "^" : "-").repeat(Math.min(marks, LONGEST));
    var hanging = "      | " + " ".repeat(Math.min(indent + 4, width / 3));
    if (head.length() > width * 2 / 3 && head.length() + 1 + label.text().length() > width) {
      lines.add(head);
      lines.addAll(Wrapping.wrap(hanging, hanging, Cells.visible(label.text()), width));
    } else {
      lines.addAll(Wrapping.wrap(head + " ", hanging, Cells.visible(label.text()), width));
    }
  }

  /// `count` code points of a text from `from`, the rest cut off.
  private static String part(String text, int from, int count) {
    var points = text.codePoints().skip(from).limit(Math.max(0, count)).toArray();
    return new String(points, 0, points.length);
  }
}
