package org.holdpoint.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.RetentionStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Value;

/// How long rows are kept before a database takes them away by itself (ClickHouse documentation, "Manage Data with TTL"; CockroachDB documentation, "Row-Level TTL"; BigQuery, table options).
final class Retention {

  private static final Set<String> DIALECTS = Set.of("clickhouse", "cockroachdb", "postgresql", "bigquery");
  private static final Pattern TABLE = Pattern.compile("(?is)(CREATE|ALTER)\\s+(?:OR\\s+REPLACE\\s+)?TABLE\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?([\\w$.`\"-]+)(.*)");
  private static final Pattern WORD = Pattern.compile("(?i)\\bTTL\\b|ttl_expire_after|partition_expiration_days");
  private static final Pattern OFF = Pattern.compile("(?i)\\bREMOVE\\s+TTL\\b|\\bRESET\\s*\\(\\s*ttl");
  /// What goes to another disk or is summed up does not go.
  private static final Pattern KEPT = Pattern.compile("(?i)\\bTTL\\b.*\\b(?:TO\\s+(?:DISK|VOLUME)|GROUP\\s+BY|RECOMPRESS)\\b");
  private static final Pattern INTERVAL = Pattern.compile("(?i)(?:\\bINTERVAL\\s+'?(\\d{1,6})'?\\s+(\\w+?)S?\\b|\\btoInterval(\\w+?)\\s*\\(\\s*(\\d{1,6})\\s*\\)|ttl_expire_after\\s*=\\s*'(\\d{1,6})\\s+(\\w+?)S?'|partition_expiration_days\\s*=\\s*(\\d{1,6}))");
  /// (hours) A month has 30 days, a quarter 91, a year 365.
  private static final Map<String, Integer> HOURS = Map.of("hour", 1, "day", 24, "week", 168, "month", 720, "quarter", 2184, "year", 8760);

  private Retention() {}

  /// What a statement that makes or changes a table says of it; nothing where a change says nothing.
  static Optional<AccessFact> of(Chunk statement, Place place, String dialect) {
    if (!DIALECTS.contains(dialect) || statement.text().isEmpty() || "CA".indexOf(Character.toUpperCase(statement.text().charAt(0))) < 0) {
      return Optional.empty();
    }
    var table = TABLE.matcher(statement.text());
    if (!table.matches() || table.group(1).equalsIgnoreCase("ALTER") && !WORD.matcher(table.group(3)).find()) {
      return Optional.empty();
    }
    // Columns have their own before the engine is named.
    var engine = table.group(3).toUpperCase(Locale.ROOT).indexOf("ENGINE");
    var rest = table.group(1).equalsIgnoreCase("CREATE") && dialect.equals("clickhouse") ? table.group(3).substring(Math.max(engine, 0)) : table.group(3);
    var path = Arrays.stream(table.group(2).replaceAll("[`\"]", "").split("\\.")).filter(part -> !part.isEmpty()).toList();
    var at = place.at(statement);
    return Optional.of(new RetentionStatement(place.key("retention-statement", statement), at, at, dialect, statement.order(), new Securable("table", path, at), hours(rest, statement, place)));
  }

  private static Value<Integer> hours(String text, Chunk statement, Place place) {
    var at = place.at(statement);
    if (!WORD.matcher(text).find() || OFF.matcher(text).find() || KEPT.matcher(text.replace('\n', ' ')).find()) {
      return new Value.Absent<>(Optional.of(at));
    }
    var interval = INTERVAL.matcher(text);
    if (!interval.find()) {
      return new Value.Unknown<>("rows go after a time that is not written in numbers", at);
    }
    var groups = List.of(1, 4, 5, 7).stream().filter(group -> interval.group(group) != null).findFirst().orElse(1);
    var unit = groups == 1 ? interval.group(2) : groups == 4 ? interval.group(3) : groups == 5 ? interval.group(6) : "day";
    var hours = HOURS.getOrDefault(unit.toLowerCase(Locale.ROOT), 0);
    return new Value.Known<>((int) Math.min(Integer.MAX_VALUE, (long) hours * Integer.parseInt(interval.group(groups))), at);
  }
}
