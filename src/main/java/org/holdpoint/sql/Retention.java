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
import org.holdpoint.source.Span;

/// How long rows are kept before a database takes them away by itself (ClickHouse documentation, "Manage Data with TTL"; CockroachDB documentation, "Row-Level TTL"; BigQuery, table options; Apache Cassandra, default_time_to_live).
final class Retention {

  private static final Set<String> DIALECTS = Set.of("clickhouse", "cockroachdb", "postgresql", "bigquery", "cassandra");
  private static final Pattern TABLE = Pattern.compile("(?is)(CREATE|ALTER)\\s+(?:OR\\s+REPLACE\\s+)?(?:TABLE|COLUMNFAMILY)\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?([\\w$.`\"-]+)(.*)");
  private static final Pattern WORD = Pattern.compile("(?i)\\bTTL\\b|ttl_expire_after|ttl_expiration_expression|partition_expiration_days|default_time_to_live|\\bexpiration_timestamp");
  private static final Pattern OFF = Pattern.compile("(?i)\\bREMOVE\\s+TTL\\b|\\bRESET\\s*\\(\\s*ttl|default_time_to_live\\s*=\\s*0\\b|expiration_timestamp\\s*=\\s*NULL");
  /// What goes to another disk or is summed up does not go.
  private static final Pattern KEPT = Pattern.compile("(?i)\\bTTL\\b.*\\b(?:TO\\s+(?:DISK|VOLUME)|GROUP\\s+BY|RECOMPRESS)\\b");
  private static final Pattern LIVES = Pattern.compile("(?is)\\bTTL\\b(.*?)(?:\\bSETTINGS\\b|$)");
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\b(?:TO\\s+(?:DISK|VOLUME)|RECOMPRESS)\\b");
  private static final Pattern INTERVAL = Pattern.compile("(?i)(?:\\bINTERVAL\\s+'{0,2}(\\d{1,6})'?\\s+(\\w+?)S?\\b|\\btoInterval(\\w+?)\\s*\\(\\s*(\\d{1,6})\\s*\\)|ttl_expire_after\\s*=\\s*'(\\d{1,6})\\s+(\\w+?)S?'|partition_expiration_days\\s*=\\s*(\\d{1,6})|default_time_to_live\\s*=\\s*(\\d{1,9}))");
  private static final int SECONDS = 8;
  /// (seconds)
  private static final int HOUR = 3600;
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
    return Optional.of(said(table.group(2), hours(rest, statement, place), statement, place, dialect));
  }

  private static AccessFact said(String table, Value<Integer> hours, Chunk statement, Place place, String dialect) {
    var path = Arrays.stream(table.replaceAll("[`\"]", "").split("\\.")).filter(part -> !part.isEmpty()).toList();
    var at = place.at(statement);
    return new RetentionStatement(place.key("retention-statement", statement), at, at, dialect, statement.order(), new Securable("table", path, at), hours);
  }

  private static Value<Integer> hours(String whole, Chunk statement, Place place) {
    var at = place.at(statement);
    var text = going(whole);
    if (!WORD.matcher(text).find() || OFF.matcher(text).find() || KEPT.matcher(text.replace('\n', ' ')).find()) {
      return new Value.Absent<>(Optional.of(at));
    }
    return interval(text, at);
  }

  /// Without those parts of a time to live after which rows are only elsewhere (ClickHouse documentation, "Manage Data with TTL"): `TTL at + INTERVAL 45 DAY TO VOLUME 'cold', at + INTERVAL 7 YEAR DELETE`.
  private static String going(String text) {
    var lives = LIVES.matcher(text);
    if (!lives.find() || text.toUpperCase(Locale.ROOT).contains("GROUP BY")) {
      return text;
    }
    var going = Arrays.stream(lives.group(1).split(",(?![^()]*\\))")).filter(part -> !ELSEWHERE.matcher(part).find()).toList();
    return going.isEmpty() ? text : text.substring(0, lives.start(1)) + String.join(",", going) + " " + text.substring(lives.end(1));
  }

  private static Value<Integer> interval(String text, Span at) {
    var interval = INTERVAL.matcher(text);
    if (!interval.find()) {
      return new Value.Unknown<>("rows go after a time that is not written in numbers", at);
    }
    if (interval.group(SECONDS) != null) {
      return new Value.Known<>(Math.max(1, Integer.parseInt(interval.group(SECONDS)) / HOUR), at);
    }
    var groups = List.of(1, 4, 5, 7).stream().filter(group -> interval.group(group) != null).findFirst().orElse(1);
    var unit = groups == 1 ? interval.group(2) : groups == 4 ? interval.group(3) : groups == 5 ? interval.group(6) : "day";
    var hours = HOURS.getOrDefault(unit.toLowerCase(Locale.ROOT), 0);
    return new Value.Known<>((int) Math.min(Integer.MAX_VALUE, (long) hours * Integer.parseInt(interval.group(groups))), at);
  }
}
