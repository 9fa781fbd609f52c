package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SchemaFact.ColumnType;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Types that columns get anew: ALTER COLUMN … TYPE (PostgreSQL, Snowflake), ALTER COLUMN (Transact-SQL), MODIFY and CHANGE (MySQL, Oracle), by their manuals on ALTER TABLE.
final class ColumnTypes {

  private static final String NAME = "(?:[\\w$#]+|`[^`]+`|\"[^\"]+\"|\\[[^\\]]+\\])";
  private static final Pattern TABLE = Pattern.compile("(?is)ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?(" + NAME + "(?:\\s*\\.\\s*" + NAME + "){0,2})\\s");
  private static final String TYPE = "\\s+([a-z]\\w*(?:\\s+varying)?)(?:\\s*\\(\\s*(\\d{1,9})(?:\\s+(?:char|byte))?\\s*\\))?(\\s+unsigned)?";
  private static final Pattern COLUMN = Pattern.compile("(?i)(?:\\bALTER\\s+(?:COLUMN\\s+)?(" + NAME + ")\\s+(?:SET\\s+DATA\\s+)?TYPE|\\bMODIFY\\s+(?:COLUMN\\s+)?\\(?\\s*(" + NAME + ")|\\bCHANGE\\s+(?:COLUMN\\s+)?(" + NAME + ")\\s+" + NAME + ")" + TYPE);
  private static final Pattern TRANSACT = Pattern.compile("(?i)\\bALTER\\s+COLUMN\\s+(" + NAME + ")()()" + TYPE);
  private static final Set<String> TEXTS = Set.of("char", "varchar", "varchar2", "nvarchar", "nvarchar2", "nchar", "character", "binary", "varbinary", "string");

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
      var name = Optional.ofNullable(column.group(1)).or(() -> Optional.ofNullable(column.group(2))).orElse(column.group(3));
      var at = place.part(statement, column.start(), column.end());
      var type = column.group(4).toLowerCase(Locale.ROOT);
      var word = type.split("\\s")[0];
      var length = TEXTS.contains(word) ? Optional.ofNullable(column.group(5)).map(Long::parseLong) : Optional.<Long>empty();
      facts.add(new ColumnType(place.key("column-type", statement), at, place.at(statement), dialect, bare(table.group(1)), bare(name), type + Optional.ofNullable(column.group(5)).map(size -> "(" + size + ")").orElse(""),
          value(Columns.most(dialect, word, column.group(6) != null), at), value(length, at)));
    }
    return facts;
  }

  private static Value<Long> value(Optional<Long> number, Span at) {
    return number.<Value<Long>>map(known -> new Value.Known<>(known, at)).orElseGet(() -> new Value.Absent<>(Optional.of(at)));
  }

  private static String bare(String name) {
    return name.replaceAll("[`\"\\[\\]\\s]", "");
  }
}
