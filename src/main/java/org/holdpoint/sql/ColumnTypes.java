package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SchemaFact.ColumnType;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Types that columns get anew: ALTER COLUMN … TYPE (PostgreSQL, Snowflake), ALTER COLUMN (Transact-SQL), MODIFY and CHANGE (MySQL, Oracle), by their manuals on ALTER TABLE.
final class ColumnTypes {

  private static final String NAME = "(?:[\\w$#]+|`[^`]+`|\"[^\"]+\"|\\[[^\\]]+\\])";
  private static final Pattern TABLE = Pattern.compile("(?is)ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?(" + NAME + "(?:\\s*\\.\\s*" + NAME + "){0,2})\\s");
  private static final String TYPE = "\\s+([a-z]\\w*(?:\\s+varying)?)(?:\\s*\\(((?:[^()]++|\\([^()]*\\))*+)\\))?(\\s+unsigned)?";
  private static final Pattern COLUMN = Pattern.compile("(?i)(?:\\bALTER\\s+(?:COLUMN\\s+)?(" + NAME + ")\\s+(?:SET\\s+DATA\\s+)?TYPE|\\bMODIFY\\s+(?:COLUMN\\s+)?(?:IF\\s+EXISTS\\s+)?(" + NAME + ")(?:\\s+(?:SET\\s+DATA\\s+)?TYPE)?|\\bCHANGE\\s+(?:COLUMN\\s+)?(" + NAME + ")\\s+" + NAME + ")" + TYPE);
  private static final Pattern TRANSACT = Pattern.compile("(?i)\\bALTER\\s+COLUMN\\s+(" + NAME + ")()()" + TYPE);
  /// Oracle SQL Language Reference, ALTER TABLE, modify_column_clauses: one after the other between brackets.
  private static final Pattern LIST = Pattern.compile("(?i)\\bMODIFY\\s*\\(");
  private static final Pattern LISTED = Pattern.compile("(?i)\\s*(" + NAME + ")()()" + TYPE);

  private ColumnTypes() {}

  static List<Fact> of(Chunk statement, Place place, String dialect) {
    if (statement.cut() || !statement.text().regionMatches(true, 0, "ALTER", 0, "ALTER".length())) {
      return List.of();
    }
    var table = TABLE.matcher(statement.text());
    if (!table.lookingAt()) {
      return List.of();
    }
    var facts = new ArrayList<Fact>();
    var column = (dialect.equals("sqlserver") ? TRANSACT : COLUMN).matcher(statement.text());
    for (var from = table.end() - 1; column.find(from); from = column.end()) {
      facts.add(fact(statement, place, dialect, bare(table.group(1)), column));
    }
    var list = LIST.matcher(statement.text());
    if (list.find(table.end() - 1)) {
      statement.cutAt(Columns.cuts(statement.text(), list.end())).forEach(part -> {
        var listed = LISTED.matcher(part.text());
        if (listed.lookingAt()) {
          facts.add(fact(part, place, dialect, bare(table.group(1)), listed));
        }
      });
    }
    return facts;
  }

  private static ColumnType fact(Chunk statement, Place place, String dialect, String table, Matcher column) {
    var name = Optional.ofNullable(column.group(1)).filter(one -> !one.isEmpty()).or(() -> Optional.ofNullable(column.group(2))).orElse(column.group(3));
    var at = place.part(statement, column.start(), column.end());
    var type = column.group(4).toLowerCase(Locale.ROOT);
    var inner = Optional.ofNullable(column.group(5)).orElse("");
    var size = ColumnSize.of(dialect, type.split("\\s")[0], inner, column.group(6) != null);
    return new ColumnType(place.key("column-type", statement), at, place.at(statement), dialect, table, bare(name), type + (inner.isEmpty() ? "" : "(" + inner.strip().toLowerCase(Locale.ROOT) + ")"),
        value(size.most(), at), value(size.length(), at), value(size.places(), at));
  }

  private static Value<Long> value(Optional<Long> number, Span at) {
    return number.<Value<Long>>map(known -> new Value.Known<>(known, at)).orElseGet(() -> new Value.Absent<>(Optional.of(at)));
  }

  private static String bare(String name) {
    return name.replaceAll("[`\"\\[\\]\\s]", "");
  }
}
