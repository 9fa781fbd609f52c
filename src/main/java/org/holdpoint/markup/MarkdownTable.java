package org.holdpoint.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceLine;

/// A table of a page (GitHub Flavored Markdown, 4.10): the names of its columns, and its rows.
public record MarkdownTable(List<String> columns, List<Row> rows) {

  private static final Pattern RULE = Pattern.compile("\\s*\\|?(?:\\s*:?-+:?\\s*\\|)+(?:\\s*:?-+:?\\s*)?");
  private static final char BAR = '|';

  /// What stands in one column of a row.
  /// @param column where it begins, from 1
  public record Cell(String text, int column) {}

  /// One line of the table; it has as many cells as the table has columns, or fewer.
  public record Row(SourceLine line, List<Cell> cells) {}

  /// Of lines that begin with a table; what follows its last row is left out. Empty where they do not.
  public static Optional<MarkdownTable> of(List<SourceLine> lines) {
    if (lines.size() < 2 || lines.getFirst().text().indexOf(BAR) < 0 || !RULE.matcher(lines.get(1).text()).matches()) {
      return Optional.empty();
    }
    var columns = cells(lines.getFirst().text()).stream().map(Cell::text).toList();
    var rows = lines.stream().skip(2).takeWhile(line -> line.text().indexOf(BAR) >= 0).map(line -> new Row(line, cells(line.text()).stream().limit(columns.size()).toList())).toList();
    return Optional.of(new MarkdownTable(columns, rows));
  }

  private static List<Cell> cells(String text) {
    var cells = new ArrayList<Cell>();
    var start = text.indexOf(BAR) == text.length() - text.stripLeading().length() ? text.indexOf(BAR) + 1 : 0;
    for (var at = start; at < text.length(); at++) {
      if (text.charAt(at) == BAR && text.charAt(at - 1) != '\\') {
        cells.add(cell(text, start, at));
        start = at + 1;
      }
    }
    if (!text.substring(start).isBlank()) {
      cells.add(cell(text, start, text.length()));
    }
    return cells;
  }

  private static Cell cell(String text, int from, int to) {
    var plain = text.substring(from, to);
    return new Cell(plain.strip().replace("**", "").replace("`", ""), text.codePointCount(0, from + plain.length() - plain.stripLeading().length()) + 1);
  }
}
