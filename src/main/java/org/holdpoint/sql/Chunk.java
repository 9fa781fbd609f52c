package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// One statement of a file as text, from its first word to before what ends it.
/// @param order (statements) its place in the file, from 0
/// @param text with the content of `$$` texts blanked; cut after [#LONGEST] characters
/// @param line where it begins, from 1
/// @param column where it begins, in code points from 1
/// @param endLine where it ends
/// @param endColumn (exclusive) where it ends
/// @param bodies the `$$` texts in it
/// @param cut whether it is longer than its text
/// @param open what it leaves open at the end of the file: `string`, `name`, `comment`, `body`, or `delimiter` where one of the client was to end it (mysql sends it all the same, and the server takes none); else empty
public record Chunk(int order, String text, int line, int column, int endLine, int endColumn, List<Body> bodies, boolean cut, String open) {

  /// (characters) A longer statement is data.
  public static final int LONGEST = 64 * 1024;

  /// A text between `$tag$` and the same again, and where its first character stands.
  public record Body(String text, int line, int column) {}

  public Chunk {
    bodies = List.copyOf(bodies);
  }

  /// The same so many columns further to the right in the line where it begins.
  Chunk moved(int columns) {
    var moved = bodies.stream().map(body -> body.line() == line ? new Body(body.text(), body.line(), body.column() + columns) : body).toList();
    return new Chunk(order, text, line, column + columns, endLine, endLine == line ? endColumn + columns : endColumn, moved, cut, open);
  }

  /// A stretch of it as a statement of its own: `from` and `to` (exclusive) count the characters of its text. Space at both ends is left out.
  public Chunk part(int from, int to) {
    var inner = text.substring(from, to);
    var start = from + inner.length() - inner.stripLeading().length();
    var stop = Math.max(start, from + inner.stripTrailing().length());
    var before = lines(start);
    var until = lines(stop);
    return new Chunk(order, text.substring(start, stop), line + before, column(before + 1, width(start)), line + until, column(until + 1, width(stop)),
        bodies.stream().filter(body -> body.line() >= line + before).toList(), cut, open);
  }

  private int lines(int at) {
    return (int) text.substring(0, at).chars().filter(sign -> sign == '\n').count();
  }

  private int width(int at) {
    return text.codePointCount(text.lastIndexOf('\n', at - 1) + 1, at);
  }

  /// The same at another place among the statements of the file.
  public Chunk ordered(int place) {
    return new Chunk(place, text, line, column, endLine, endColumn, bodies, cut, open);
  }

  /// The same, as a part of what is never closed.
  public Chunk within(Chunk around) {
    return around.open.isEmpty() || !open.isEmpty() ? this : new Chunk(order, text, line, column, endLine, endColumn, bodies, cut, around.open);
  }

  /// Where it stands.
  public Span at(SourceFile file) {
    return new Span(file.path(), file.side(), line, column, endLine, endColumn);
  }

  /// Where a part of its text stands: lines from 1 and columns from 0 in code points, as lexers count them; `endColumn` exclusive.
  public Span at(String path, Side side, int fromLine, int fromColumn, int toLine, int toColumn) {
    return new Span(path, side, line + fromLine - 1, column(fromLine, fromColumn), line + toLine - 1, column(toLine, toColumn));
  }

  /// The same as another statement of its file.
  public Chunk numbered(int number) {
    return new Chunk(number, text, line, column, endLine, endColumn, bodies, cut, open);
  }

  /// The stretches of its text between these places as statements of their own, without the blanks around them; blank ones are left out.
  /// @param cuts (characters) where they begin and end, in order
  public List<Chunk> cutAt(List<Integer> cuts) {
    var parts = new ArrayList<Chunk>();
    var walk = new Walk();
    for (var index = 1; index < cuts.size(); index++) {
      var first = cuts.get(index - 1);
      var last = cuts.get(index);
      var end = last == text.length();
      while (first < last && Character.isWhitespace(text.charAt(first))) {
        first++;
      }
      while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      if (last > first) {
        walk.to(first);
        var startLine = line + walk.lines;
        var startColumn = column(walk.lines + 1, walk.inner);
        walk.to(last);
        parts.add(new Chunk(order, text.substring(first, last), startLine, startColumn, line + walk.lines, column(walk.lines + 1, walk.inner), bodies, cut && end, end ? open : ""));
      }
    }
    return parts;
  }

  /// Goes through the text once and knows in which line and column it is.
  private final class Walk {
    private int index;
    private int lines;
    private int inner;

    private void to(int target) {
      for (; index < target; index++) {
        var sign = text.charAt(index);
        lines += sign == '\n' ? 1 : 0;
        inner = sign == '\n' ? 0 : inner + (Character.isLowSurrogate(sign) ? 0 : 1);
      }
    }
  }

  private int column(int inner, int innerColumn) {
    return inner == 1 ? column + innerColumn : innerColumn + 1;
  }
}
