package org.holdpoint.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Where each code point of a scalar stands in its file, whatever quotes, escapes, folding or indentation lie between.
public final class ScalarPlaces {

  private final SourceFile file;
  private final List<Place> source = new ArrayList<>();
  private final List<Span> places = new ArrayList<>();
  private int next;

  private record Place(int codePoint, int line, int column) {}

  private ScalarPlaces(SourceFile file) {
    this.file = file;
  }

  /// One place for each code point of the scalar's text, in order, and one more for its end.
  public static List<Span> of(SourceFile file, YamlNode.Scalar scalar) {
    var finder = new ScalarPlaces(file);
    finder.collect(scalar.at());
    finder.find(scalar.text().codePoints().toArray());
    return List.copyOf(finder.places);
  }

  /// The place of the first column of each line of the scalar's text, those of blank lines too: what stands before it in the file is the indentation of the scalar.
  public static List<Span> lines(SourceFile file, YamlNode.Scalar scalar) {
    var places = of(file, scalar);
    var lines = new ArrayList<Span>();
    var at = 0;
    for (var line : scalar.text().split("\n", -1)) {
      var blanks = line.length() - line.stripLeading().length();
      var first = places.get(Math.min(at + blanks, places.size() - 1));
      var column = Math.max(1, first.column() - blanks);
      lines.add(Span.of(first.file(), first.side(), first.line(), column, column));
      at += line.codePointCount(0, line.length()) + 1;
    }
    return List.copyOf(lines);
  }

  private void collect(Span at) {
    for (var line = at.line(); line <= at.endLine(); line++) {
      var points = file.text(line).codePoints().toArray();
      var from = line == at.line() ? at.column() : 1;
      var to = line == at.endLine() ? at.endColumn() : points.length + 1;
      for (var column = from; column < to; column++) {
        source.add(new Place(points[column - 1], line, column));
      }
      source.add(new Place('\n', line, to));
    }
  }

  private void find(int[] text) {
    skipProperties();
    var style = codePoint(next);
    switch (style) {
      case '|', '>' -> skipLine();
      case '"', '\'' -> next++;
      default -> { }
    }
    for (var at = 0; at < text.length; at++) {
      var point = text[at];
      if ((style == '|' || style == '>') && (at == 0 || text[at - 1] == '\n') && point == ' ') {
        next += Math.max(0, blanks(index -> codePoint(next + index)) - blanks(text, at));
      }
      if (!Character.isWhitespace(point)) {
        skipWhiteSpace();
      }
      if (style == '"' && codePoint(next) == '\\' && codePoint(next + 1) == '\n') {
        next++;
        skipWhiteSpace();
      }
      places.add(place());
      next += width(style, point);
    }
    places.add(place());
  }

  /// How many blanks a line of a block begins with: those of the file and not of the text are its margin.
  private static int blanks(IntUnaryOperator line) {
    var count = 0;
    while (line.applyAsInt(count) == ' ') {
      count++;
    }
    return count;
  }

  private static int blanks(int[] text, int from) {
    return blanks(index -> from + index < text.length ? text[from + index] : '\n');
  }

  /// How many code points of the file stand for this one of the text.
  private int width(int style, int point) {
    var here = codePoint(next);
    if (style == '"' && here == '\\') {
      return switch (codePoint(next + 1)) {
        case 'x' -> 4;
        case 'u' -> point > 0xFFFF ? 12 : 6;
        case 'U' -> 10;
        default -> 2;
      };
    }
    if (style == '\'' && here == '\'') {
      return 2;
    }
    return Character.isWhitespace(here) == Character.isWhitespace(point) ? 1 : 0;
  }

  /// An anchor or a tag before the text.
  private void skipProperties() {
    while (codePoint(next) == '&' || codePoint(next) == '!') {
      while (!Character.isWhitespace(codePoint(next))) {
        next++;
      }
      skipWhiteSpace();
    }
  }

  private void skipLine() {
    while (next < source.size() && codePoint(next) != '\n') {
      next++;
    }
    next++;
  }

  private void skipWhiteSpace() {
    while (next < source.size() && Character.isWhitespace(codePoint(next))) {
      next++;
    }
  }

  private int codePoint(int index) {
    return index < source.size() ? source.get(index).codePoint() : '\n';
  }

  private Span place() {
    var place = source.get(Math.min(next, source.size() - 1));
    return Span.of(file.path(), file.side(), place.line(), place.column(), place.column() + (place.codePoint() == '\n' ? 0 : 1));
  }
}
