package org.holdpoint.yaml;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// The text of a file as the YAML parser takes it, and the way back to the lines and columns of the file.
final class YamlText {

  private final SourceFile file;
  /// The code points of the file, each line ended by a line feed, and where each line starts.
  private final int[] codePoints;
  private final int[] lineStarts;
  /// Which of them the parser sees.
  private final int[] seen;

  YamlText(SourceFile file) {
    this.file = file;
    var text = new StringBuilder();
    lineStarts = new int[file.lines().size() + 1];
    var next = 0;
    for (var line : file.lines()) {
      text.append(line.text()).append('\n');
      lineStarts[next + 1] = lineStarts[next] + line.length() + 1;
      next++;
    }
    codePoints = text.codePoints().toArray();
    seen = startsLikeJson() ? readableJson() : IntStream.range(0, codePoints.length).toArray();
  }

  /// What the parser sees.
  String text() {
    var text = new StringBuilder(seen.length);
    for (var index : seen) {
      text.appendCodePoint(codePoints[index]);
    }
    return text.toString();
  }

  /// How many code points the parser sees.
  int length() {
    return seen.length;
  }

  /// The code point that the parser sees at `index`.
  int at(int index) {
    return codePoints[seen[index]];
  }

  /// The place of what the parser sees from `start` to `end`, exclusive, without the white space at its end.
  Span span(int start, int end) {
    var first = place(start);
    var last = Math.max(first, place(end));
    while (last > first && Character.isWhitespace(codePoints[last - 1])) {
      last--;
    }
    var line = line(first);
    var endLine = line(last);
    return new Span(file.path(), file.side(), number(line), first - lineStarts[line - 1] + 1, number(endLine), last - lineStarts[endLine - 1] + 1);
  }

  private int place(int index) {
    // What stands behind the last line end is at that line end: nothing lies outside the lines.
    return index < seen.length ? seen[Math.max(index, 0)] : Math.max(0, codePoints.length - 1);
  }

  /// The number of a line of the text in the file around it, where the text is a part of one.
  private int number(int line) {
    return line > file.lines().size() ? line : file.lines().get(line - 1).number();
  }

  private int line(int place) {
    var found = Arrays.binarySearch(lineStarts, place);
    return Math.clamp(found >= 0 ? found + 1 : -found - 1, 1, Math.max(1, file.lines().size()));
  }

  private boolean startsLikeJson() {
    var first = Arrays.stream(codePoints).filter(point -> !Character.isWhitespace(point) && point != 0xFEFF).findFirst().orElse(0);
    return first == '{' || first == '[';
  }

  /// JSON may be indented with tabs and may escape a slash (RFC 8259 sections 2 and 7); SnakeYAML takes neither. Outside strings a tab becomes a space,
  /// and inside the backslash of an escaped slash is not shown.
  private int[] readableJson() {
    var shown = new int[codePoints.length];
    var count = 0;
    var quoted = false;
    for (var index = 0; index < codePoints.length; index++) {
      var point = codePoints[index];
      if (point == '"') {
        quoted = !quoted;
      } else if (point == '\t' && !quoted) {
        codePoints[index] = ' ';
      } else if (point == '\\' && quoted && index + 1 < codePoints.length) {
        if (codePoints[index + 1] != '/') {
          shown[count++] = index;
        }
        index++;
      }
      shown[count++] = index;
    }
    return Arrays.copyOf(shown, count);
  }
}
