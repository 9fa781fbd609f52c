package org.holdpoint.source;

/// A stretch of one file. Lines and columns count from 1, columns in Unicode code points, the end is exclusive (SARIF 2.1.0 `region`).
/// `file` is relative to the working folder, with `/`.
public record Span(String file, Side side, int line, int column, int endLine, int endColumn) implements Comparable<Span> {

  public Span {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException("a span ends after it starts, and counts from 1: " + file + ":" + line + ":" + column + "-" + endLine + ":" + endColumn);
    }
  }

  /// A stretch inside one line.
  public static Span of(String file, Side side, int line, int column, int endColumn) {
    return new Span(file, side, line, column, line, endColumn);
  }

  /// The first place of a file, empty.
  public static Span start(String file, Side side) {
    return new Span(file, side, 1, 1, 1, 1);
  }

  /// From the start of this to the end of `last`, in the same file. Where `last` stands first, from its start to the end of this.
  public Span to(Span last) {
    return last.endLine < line || last.endLine == line && last.endColumn < column ? new Span(file, side, last.line, last.column, endLine, endColumn)
        : new Span(file, side, line, column, last.endLine, last.endColumn);
  }

  /// Whether the two have a line in common.
  public boolean sharesLineWith(Span other) {
    return file.equals(other.file) && side == other.side && line <= other.endLine && other.line <= endLine;
  }

  /// Whether nothing stands here: the place between two lines, or an edge of the file.
  public boolean gap() {
    return line == endLine ? column == endColumn : endColumn == 1;
  }

  /// `file:line:column`, as editors open it.
  public String place() {
    return file + ":" + line + ":" + column;
  }

  @Override
  public int compareTo(Span other) {
    var files = file.equals(other.file) ? side.compareTo(other.side) : file.compareTo(other.file);
    return files != 0 ? files : line != other.line ? Integer.compare(line, other.line) : column != other.column ? Integer.compare(column, other.column)
        : endLine != other.endLine ? Integer.compare(endLine, other.endLine) : Integer.compare(endColumn, other.endColumn);
  }
}
