package org.holdpoint.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Tables of one row a line, whose first line names the columns (RFC 4180, also with semicolons or tabs). A field that goes on over the end of its line is not read.
public final class Table {

  private static final Pattern COLUMN = Pattern.compile("\\p{L}[\\w\\p{L} ./()%-]{0,40}");
  private static final String SEPARATORS = ",;\t";

  private Table() {}

  /// Whether the first line names columns, each another, and not with numbers.
  public static boolean headed(SourceFile file) {
    var columns = columns(file);
    return columns.size() > 1 && columns.stream().distinct().count() == columns.size() && columns.stream().allMatch(COLUMN.asMatchPredicate());
  }

  /// What the first line says, field by field.
  public static List<String> columns(SourceFile file) {
    return said(file).findFirst().map(line -> fields(file, line, separator(line.text()))).orElse(List.of()).stream().map(column -> column.text().strip()).toList();
  }

  /// The lines without blank ones, and without remarks above the first.
  public static Stream<SourceLine> said(SourceFile file) {
    return file.lines().stream().dropWhile(line -> line.text().isBlank() || line.text().startsWith("#")).filter(line -> !line.text().isBlank());
  }

  /// A block for each row; lines that are not read are added to `unread`.
  public static List<YamlNode> rows(SourceFile file, List<Span> unread) {
    var lines = said(file).toList();
    var rows = new ArrayList<YamlNode>();
    if (lines.isEmpty()) {
      return rows;
    }
    var separator = separator(lines.getFirst().text());
    var columns = fields(file, lines.getFirst(), separator);
    for (var line : lines.subList(1, lines.size())) {
      var fields = fields(file, line, separator);
      if (fields.isEmpty()) {
        unread.add(file.span(line));
      } else {
        var entries = new ArrayList<Entry>();
        for (var at = 0; at < fields.size(); at++) {
          // A field without a column stands under its number.
          var name = at < columns.size() ? columns.get(at).text().strip() : "" + (at + 1);
          entries.add(new Entry(new Scalar(name, false, fields.get(at).at()), fields.get(at)));
        }
        rows.add(new Mapping(entries, file.span(line)));
      }
    }
    return rows;
  }

  /// What stands between the fields, by the first line.
  public static char separator(String header) {
    return SEPARATORS.chars().mapToObj(letter -> (char) letter).max((one, other) -> Long.compare(count(header, one), count(header, other))).orElse(',');
  }

  private static long count(String text, char letter) {
    return text.chars().filter(one -> one == letter).count();
  }

  /// The fields of a line, a quote inside of quotes standing twice; none where a quote is not closed.
  public static List<Scalar> fields(SourceFile file, SourceLine line, char separator) {
    var fields = new ArrayList<Scalar>();
    var field = new StringBuilder();
    var quoted = false;
    var column = 1;
    var start = 1;
    var letters = line.text().codePoints().toArray();
    for (var at = 0; at <= letters.length; at++, column++) {
      if (at == letters.length || letters[at] == separator && !quoted) {
        fields.add(new Scalar(field.toString(), false, Span.of(file.path(), file.side(), line.number(), start, column)));
        field.setLength(0);
        start = column + 1;
      } else if (letters[at] == '"' && quoted && at + 1 < letters.length && letters[at + 1] == '"') {
        field.append('"');
        at++;
        column++;
      } else if (letters[at] == '"') {
        quoted = !quoted;
      } else {
        field.appendCodePoint(letters[at]);
      }
    }
    return quoted ? List.of() : fields;
  }
}
