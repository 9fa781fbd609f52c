package org.holdpoint.language.shell;

import java.util.Arrays;
import java.util.List;
import org.holdpoint.replay.line.Placeholder;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// The text of a script, or one inside it that another shell reads (`ssh host 'text'`), and where its characters stand in the file.
final class Source {

  private final SourceFile file;
  private final String text;
  private final int[] lines;
  private final int[] places;
  private final List<Texts> holes;
  private final String whole;

  private Source(SourceFile file, String whole, int[] lines, String text, int[] places, List<Texts> holes) {
    this.file = file;
    this.whole = whole;
    this.lines = lines;
    this.text = text;
    this.places = places;
    this.holes = holes;
  }

  /// The text of a file. A character is one code point: those beyond the basic plane are shown as U+FFFD.
  static Source of(SourceFile file) {
    var text = new StringBuilder();
    var lines = new int[file.lines().size() + 1];
    for (var line : file.lines()) {
      lines[line.number() - 1] = text.length();
      append(text, line);
    }
    lines[file.lines().size()] = text.length();
    var whole = text.toString();
    return new Source(file, whole, lines, whole, new int[0], List.of());
  }

  private static void append(StringBuilder text, SourceLine line) {
    if (line.length() == line.text().length()) {
      text.append(line.text());
    } else {
      line.text().codePoints().forEach(point -> text.append(Character.isBmpCodePoint(point) ? (char) point : '\uFFFD'));
    }
    text.append('\n');
  }

  /// A text inside this one. `places` are those of its characters in the file; `holes` what is put into it.
  Source inside(String inner, int[] places, List<Texts> holes) {
    return new Source(file, whole, lines, inner, places, holes);
  }

  /// Whether both are of one file.
  boolean beside(Source other) {
    return file == other.file;
  }

  String text() {
    return text;
  }

  boolean outermost() {
    return text == whole;
  }

  Texts hole(int number) {
    return holes.get(number);
  }

  int holes() {
    return holes.size();
  }

  /// The place in the file of a character of this text.
  int place(int at) {
    return outermost() ? at : at < places.length ? places[at] : places.length == 0 ? 0 : places[places.length - 1] + 1;
  }

  /// What stands in the file between two characters of this text.
  String written(int from, int to) {
    var start = place(from);
    return Placeholder.written(whole.substring(Math.min(start, whole.length()), end(start, from, to)));
  }

  /// Where a stretch of this text ends in the file; what a variable put in ends with the variable.
  int end(int start, int from, int to) {
    var end = Math.min(Math.max(start, to > from ? place(to - 1) + 1 : start), whole.length());
    if (outermost() || end == 0 || end <= start || whole.charAt(end - 1) != '$') {
      return end;
    }
    return end - 1 + reference(end - 1).length();
  }

  /// The variable that stands at a place of the file: `$name`, `${…}`; else the character there.
  String reference(int place) {
    var end = place + 1;
    if (end >= whole.length() || whole.charAt(place) != '$') {
      return whole.substring(place, Math.min(end, whole.length()));
    }
    var braced = whole.charAt(end) == '{';
    var next = braced ? whole.indexOf('}', end) + 1 : end;
    while (!braced && next < whole.length() && (Character.isLetterOrDigit(whole.charAt(next)) || whole.charAt(next) == '_')) {
      next++;
    }
    return whole.substring(place, Math.max(next, end));
  }

  /// How many characters a line of the file has.
  int width(int line) {
    return lines[line] - lines[line - 1] - 1;
  }

  Span span(int from, int to) {
    var start = place(from);
    return placed(start, end(start, from, to));
  }

  /// The span of a stretch of the file; what lies behind its last character is placed at its end.
  Span placed(int from, int to) {
    var start = Math.clamp(from, 0, Math.max(0, whole.length() - 1));
    var end = Math.clamp(to, start, Math.max(0, whole.length()));
    var first = line(start);
    var last = line(Math.max(start, end - 1));
    return new Span(file.path(), file.side(), first + 1, column(start, first), last + 1, column(end, last));
  }

  /// From a character of the file to the end of its line.
  Span rest(int from) {
    var line = line(Math.clamp(from, 0, Math.max(0, whole.length() - 1)));
    return placed(from, file.lines().isEmpty() ? from : lines[line] + width(line + 1));
  }

  private int column(int place, int line) {
    return file.lines().isEmpty() ? 1 : Math.min(place - lines[line], width(line + 1)) + 1;
  }

  private int line(int place) {
    var found = Arrays.binarySearch(lines, 0, Math.max(1, file.lines().size()), place);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }
}
