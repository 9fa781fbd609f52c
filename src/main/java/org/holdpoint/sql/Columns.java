package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SchemaFact.TableBond;
import org.holdpoint.fact.SchemaFact.TableColumn;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// What the statements of a file make tables of: columns, and what their rows must fulfil (CREATE TABLE and ALTER TABLE … ADD CONSTRAINT).
final class Columns {

  private static final Set<String> DIALECTS = Set.of("postgresql", "cockroachdb", "mysql", "mariadb", "sqlserver", "oracle", "snowflake", "clickhouse");
  private static final String NAME = "(?:[\\w$]+|\"[^\"]+\"|`[^`]+`|\\[[^\\]]+\\])";
  private static final String PATH = NAME + "(?:\\s*\\.\\s*" + NAME + ")*";
  private static final Pattern TABLE = Pattern.compile("(?is)CREATE\\s+(?:OR\\s+REPLACE\\s+)?(?:(?:GLOBAL|LOCAL|UNLOGGED|FOREIGN|TRANSIENT)\\s+)?TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(" + PATH + ")\\s*(?:ON\\s+CLUSTER\\s+\\S+\\s*)?\\(");
  private static final Pattern ADDED = Pattern.compile("(?is)ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?(" + PATH + ")\\s+(?:.*?,\\s*)?ADD\\s+(CONSTRAINT\\s.*)");
  private static final Pattern BOND = Pattern.compile("(?is)(?:CONSTRAINT\\s+(" + NAME + ")\\s+)?(PRIMARY\\s+KEY|UNIQUE|FOREIGN\\s+KEY|CHECK|EXCLUDE)\\b(.*)");
  private static final Pattern OTHER = Pattern.compile("(?i)(?:KEY|INDEX|FULLTEXT|SPATIAL|LIKE|PERIOD|CONSTRAINT|PARTITION|FAMILY|PROJECTION|SUPPLEMENTAL)\\b.*");
  private static final Pattern COLUMN = Pattern.compile("(?is)(" + NAME + ")\\s+([a-z][\\w]*(?:\\s+(?:varying|precision|unsigned))?)\\b\\s*");
  private static final Pattern UNSIGNED = Pattern.compile("(?i)\\s*unsigned\\b");
  private static final Pattern POINTS = Pattern.compile("(?is)REFERENCES\\s+(" + PATH + ")\\s*(?:\\(\\s*(" + NAME + ")\\s*\\))?");
  private static final Pattern DELETED = Pattern.compile("(?i)\\bON\\s+DELETE\\s+(CASCADE|SET\\s+NULL|SET\\s+DEFAULT|RESTRICT|NO\\s+ACTION)");
  private static final Pattern ALONE = Pattern.compile("(?is)[^(]*\\(\\s*(" + NAME + ")\\s*\\).*");
  private static final Pattern NEXT = Pattern.compile("(?i)\\bAUTO_INCREMENT\\s*=\\s*(\\d{1,18})\\b");
  private static final Pattern WORD = Pattern.compile("'([^']*+)'");

  private final Place place;
  private final String dialect;
  private final List<TableColumn> columns = new ArrayList<>();
  private final List<Bond> bonds = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  /// A bond as it is written: whose columns are of which type is known at the end of the file.
  private record Bond(Key key, Span at, Span within, String table, String sort, String name, String column, String target, String targetColumn, String onDelete) {}

  Columns(Place place, String dialect) {
    this.place = place;
    this.dialect = dialect;
  }

  /// Takes a statement; one that makes no table, or is too long to be read whole, says nothing.
  void take(Chunk statement) {
    if (!DIALECTS.contains(dialect) || statement.cut() || statement.text().isEmpty() || "CAca".indexOf(statement.text().charAt(0)) < 0) {
      return;
    }
    var made = TABLE.matcher(statement.text());
    if (made.lookingAt()) {
      table(statement, bare(made.group(1)), made.end());
      return;
    }
    var added = ADDED.matcher(statement.text());
    if (added.matches()) {
      var part = statement.part(added.start(2), added.end(2));
      bond(part, bare(added.group(1)), place.at(part), place.at(statement));
    }
  }

  /// What has been taken.
  List<Fact> facts() {
    var types = new HashMap<String, TableColumn>();
    columns.forEach(column -> types.put(name(column.table(), column.name()), column));
    var facts = new ArrayList<Fact>(columns);
    bonds.forEach(bond -> {
      var from = Optional.ofNullable(types.get(name(bond.table(), bond.column())));
      var to = Optional.ofNullable(types.get(name(bond.target(), bond.targetColumn())));
      var fits = from.flatMap(one -> one.most().known()).flatMap(most -> to.flatMap(one -> one.most().known()).map(most::equals)).orElse(true);
      facts.add(new TableBond(bond.key(), bond.at(), bond.within(), bond.table(), bond.sort(), bond.name(), bond.target(), bond.onDelete(), from.map(TableColumn::type).orElse(""), to.map(TableColumn::type).orElse(""), fits));
    });
    return facts;
  }

  private static String name(String table, String column) {
    return (table + "." + column).toLowerCase(Locale.ROOT);
  }

  private void table(Chunk statement, String table, int from) {
    var within = place.at(statement.part(0, from));
    var cuts = cuts(statement.text(), from);
    var next = NEXT.matcher(statement.text());
    var counter = next.find(cuts.getLast()) ? Optional.of(Long.parseLong(next.group(1))) : Optional.<Long>empty();
    for (var part : statement.cutAt(cuts)) {
      var at = place.at(part);
      if (BOND.matcher(part.text()).lookingAt()) {
        bond(part, table, at, within);
      } else if (!part.text().equals(",") && !OTHER.matcher(part.text()).lookingAt()) {
        column(part, table, at, within, counter);
      }
    }
  }

  private void column(Chunk part, String table, Span at, Span within, Optional<Long> counter) {
    var said = COLUMN.matcher(part.text());
    if (!said.lookingAt()) {
      return;
    }
    var name = bare(said.group(1));
    var type = said.group(2).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    var open = said.end() < part.text().length() && part.text().charAt(said.end()) == '(';
    var close = open ? cuts(part.text(), said.end() + 1).getLast() : said.end();
    var inner = open ? Optional.of(part.text().substring(said.end() + 1, close).strip()) : Optional.<String>empty();
    var behind = part.text().substring(Math.min(part.text().length(), open ? close + 1 : close));
    var word = type.split(" ")[0];
    var unsigned = UNSIGNED.matcher(behind).lookingAt() || type.endsWith(" unsigned");
    var choices = Set.of("enum", "set").contains(word) ? inner.map(WORD::matcher).map(words -> words.results().map(one -> one.group(1)).toList()).orElse(List.of()) : List.<String>of();
    var size = ColumnSize.of(dialect, word, inner.orElse(""), unsigned);
    var rest = behind.toUpperCase(Locale.ROOT);
    var written = word + inner.map(text -> "(" + text + ")").orElse("") + (type.contains(" ") ? type.substring(type.indexOf(' ')) : unsigned ? " unsigned" : "");
    columns.add(new TableColumn(key("table-column", table, name), at, within, table, name, written, value(size.most(), at), value(size.length(), at), value(size.places(), at), choices,
        rest.contains("NOT NULL") || rest.contains("PRIMARY KEY"), value(counter.filter(_ -> rest.contains("AUTO_INCREMENT")), at)));
    var points = POINTS.matcher(behind);
    if (points.find()) {
      bonds.add(new Bond(key("table-bond", table, "foreign-key", name), at, within, table, "foreign-key", "", name, bare(points.group(1)), Optional.ofNullable(points.group(2)).map(Columns::bare).orElse(""), deleted(behind)));
    }
  }

  private void bond(Chunk part, String table, Span at, Span within) {
    var said = BOND.matcher(part.text());
    if (!said.matches()) {
      return;
    }
    var sort = said.group(2).toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
    var name = Optional.ofNullable(said.group(1)).map(Columns::bare).orElse("");
    var column = group(ALONE.matcher(said.group(3)));
    var points = POINTS.matcher(said.group(3));
    var found = sort.equals("foreign-key") && points.find();
    bonds.add(new Bond(key("table-bond", table, sort, name.isEmpty() ? said.group(3).replaceAll("\\s+", " ").strip() : name), at, within, table, sort, name, column, found ? bare(points.group(1)) : "",
        found ? Optional.ofNullable(points.group(2)).map(Columns::bare).orElse("") : "", deleted(said.group(3))));
  }

  private static String group(Matcher alone) {
    return alone.matches() ? bare(alone.group(1)) : "";
  }

  private static String deleted(String text) {
    var said = DELETED.matcher(text);
    return said.find() ? said.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") : "";
  }

  private Key key(String kind, String... path) {
    var number = seen.merge(kind + " " + String.join("\n", path).toLowerCase(Locale.ROOT), 1, Integer::sum);
    var names = new ArrayList<String>(List.of(place.file().key()));
    for (var part : path) {
      names.add(part.toLowerCase(Locale.ROOT));
    }
    if (number > 1) {
      names.add(String.valueOf(number));
    }
    return new Key(place.subject(), kind, names);
  }

  private static Value<Long> value(Optional<Long> number, Span at) {
    return number.<Value<Long>>map(known -> new Value.Known<>(known, at)).orElseGet(() -> new Value.Absent<>(Optional.of(at)));
  }

  private static String bare(String path) {
    return path.replaceAll("[\"`\\[\\]\\s]", "");
  }

  /// Where the parts of the list that begins at `from` begin and end, each comma for itself; the last one is where its bracket closes.
  static List<Integer> cuts(String text, int from) {
    var cuts = new ArrayList<Integer>(List.of(from));
    var depth = 1;
    var quote = '\0';
    for (var at = from; at < text.length(); at++) {
      var sign = text.charAt(at);
      if (quote != '\0') {
        quote = sign == quote ? '\0' : quote;
      } else if (sign == '\'' || sign == '"' || sign == '`') {
        quote = sign;
      } else if (sign == '-' && text.startsWith("--", at)) {
        var end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else {
        depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        if (depth == 0) {
          cuts.add(at);
          return cuts;
        }
        if (depth == 1 && sign == ',') {
          cuts.add(at);
          cuts.add(at + 1);
        }
      }
    }
    cuts.add(text.length());
    return cuts;
  }
}
