package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SchemaFact.ColumnAnew;

/// Columns that a statement of MySQL or MariaDB says anew (Reference Manual, ALTER TABLE, MODIFY and CHANGE). Where it says that nobody is to wait (ALGORITHM=INPLACE, LOCK=NONE), it fails before it keeps anybody waiting.
final class ColumnsAnew {

  private static final Set<String> DIALECTS = Set.of("mysql", "mariadb");
  private static final String NAME = "(?:[\\w$]+|`[^`]+`)";
  private static final Pattern TABLE = Pattern.compile("(?is)ALTER\\s+(?:ONLINE\\s+|IGNORE\\s+)?TABLE\\s+(" + NAME + "(?:\\s*\\.\\s*" + NAME + ")?)\\s");
  private static final Pattern COLUMN = Pattern.compile("(?i)\\b(?:MODIFY\\s+(?:COLUMN\\s+)?(?:IF\\s+EXISTS\\s+)?(" + NAME + ")|CHANGE\\s+(?:COLUMN\\s+)?(?:IF\\s+EXISTS\\s+)?(" + NAME + ")\\s+" + NAME + ")"
      + "\\s+([a-z]\\w*)(\\s*\\([^)]*\\))?(\\s+unsigned)?");
  private static final Pattern WITHOUT_WAITING = Pattern.compile("(?i)\\b(?:ALGORITHM\\s*=?\\s*(?:INPLACE|INSTANT|NOCOPY)|LOCK\\s*=?\\s*NONE)\\b|\\bALTER\\s+ONLINE\\b");

  private ColumnsAnew() {}

  static List<Fact> of(Chunk statement, Place place, String dialect) {
    if (!DIALECTS.contains(dialect) || statement.cut() || !statement.text().regionMatches(true, 0, "ALTER", 0, "ALTER".length())) {
      return List.of();
    }
    var table = TABLE.matcher(statement.text());
    if (!table.lookingAt() || WITHOUT_WAITING.matcher(statement.text()).find()) {
      return List.of();
    }
    var facts = new ArrayList<Fact>();
    var column = COLUMN.matcher(statement.text());
    for (var from = table.end() - 1; column.find(from); from = column.end()) {
      var name = Optional.ofNullable(column.group(1)).orElse(column.group(2));
      var at = place.part(statement, column.start(), column.end());
      var type = (column.group(3) + Optional.ofNullable(column.group(4)).map(String::strip).orElse("") + (column.group(5) == null ? "" : " unsigned")).toLowerCase(Locale.ROOT);
      facts.add(new ColumnAnew(place.key("column-anew", statement), at, place.at(statement), dialect, bare(table.group(1)), bare(name), type));
    }
    return facts;
  }

  private static String bare(String name) {
    return name.replaceAll("[`\\s]", "");
  }
}
