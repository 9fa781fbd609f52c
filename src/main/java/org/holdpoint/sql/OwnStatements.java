package org.holdpoint.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Statements of access that only some databases have: the table `own-statements.tsv`.
final class OwnStatements {

  private static final String TABLE = "/org/holdpoint/sql/own-statements.tsv";
  private static final Map<String, List<String>> LINES = lines();
  /// By the first word, when it is first met.
  private static final Map<String, List<Row>> ROWS = new ConcurrentHashMap<>();

  private record Row(Pattern beginning, Set<String> dialects) {}

  private OwnStatements() {}

  /// Whether a statement is one of other databases than this.
  static boolean ofOthers(String dialect, String statement) {
    var word = word(statement);
    return LINES.containsKey(word) && ROWS.computeIfAbsent(word, OwnStatements::rows).stream().anyMatch(row -> !row.dialects().contains(dialect) && row.beginning().matcher(statement).lookingAt());
  }

  private static String word(String statement) {
    var end = 0;
    while (end < statement.length() && Character.isLetter(statement.charAt(end))) {
      end++;
    }
    return statement.substring(0, end).toUpperCase(Locale.ROOT);
  }

  private static List<Row> rows(String word) {
    return LINES.get(word).stream().map(line -> line.split("\t")).map(row -> new Row(Pattern.compile("(?is)" + row[1]), Set.of(row[2].split(",")))).toList();
  }

  private static Map<String, List<String>> lines() {
    try (var table = Objects.requireNonNull(OwnStatements.class.getResourceAsStream(TABLE), "own-statements.tsv is part of the program")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).collect(Collectors.groupingBy(line -> line.substring(0, line.indexOf('\t'))));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
