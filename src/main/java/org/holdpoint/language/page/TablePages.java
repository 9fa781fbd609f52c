package org.holdpoint.language.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.markup.MarkdownTable;
import org.holdpoint.source.SourceFile;
import org.holdpoint.sql.SaidRows;

/// How many rows tables of a database have, as a page says it: a table with a column for their names and one for their rows, or a sentence.
final class TablePages {

  private static final Set<String> NAMES = Set.of("table", "table name", "tables", "relation", "relname", "name");
  private static final Set<String> ROWS = Set.of("rows", "row count", "number of rows", "approx. rows", "approximate rows", "estimated rows", "live rows", "rows (approx.)", "n_live_tup", "table_rows");

  private TablePages() {}

  static List<Fact> of(SourceFile file, Subject subject) {
    var found = new ArrayList<Fact>();
    var lines = file.lines();
    for (var at = 0; at < lines.size(); at++) {
      var line = lines.get(at);
      if (line.text().indexOf('|') >= 0) {
        if (line.text().toLowerCase(Locale.ROOT).contains("row") || line.text().contains("n_live_tup")) {
          MarkdownTable.of(lines.subList(at, lines.size())).ifPresent(table -> found.addAll(rows(file, table, subject)));
        }
      } else {
        found.addAll(SaidRows.in(line.text(), subject, file.span(line)));
      }
    }
    return List.copyOf(found);
  }

  private static List<Fact> rows(SourceFile file, MarkdownTable table, Subject subject) {
    var name = column(table, NAMES);
    var rows = column(table, ROWS);
    return name < 0 || rows < 0 ? List.of() : table.rows().stream().filter(row -> row.cells().size() > Math.max(name, rows)).flatMap(row -> SaidRows.of(row.cells().get(name).text(), row.cells().get(rows).text(), subject, file.span(row.line())).stream()).toList();
  }

  private static int column(MarkdownTable table, Set<String> names) {
    return IntStream.range(0, table.columns().size()).filter(at -> names.contains(table.columns().get(at).toLowerCase(Locale.ROOT))).findFirst().orElse(-1);
  }
}
