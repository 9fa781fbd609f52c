package org.holdpoint.sql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A statement that opens or ends a transaction, or marks a place in one (PostgreSQL documentation, BEGIN, COMMIT, ROLLBACK, SAVEPOINT; MySQL Reference Manual, "START TRANSACTION, COMMIT, and ROLLBACK Statements";
/// Transact-SQL reference, BEGIN TRANSACTION, SAVE TRANSACTION; Oracle SQL Language Reference, ROLLBACK; BigQuery documentation, "Multi-statement transactions").
/// @param name in small letters, of the place that is marked or gone back to, or of a transaction in Transact-SQL; else empty
/// @param chained whether the next one is open at once
record TransactionWord(Kind kind, String name, boolean chained) {

  /// What it does.
  enum Kind { OPEN, SAVE, BACK, BACK_TO, COMMIT }

  /// (characters) None is longer.
  private static final int LONGEST = 120;
  private static final String NAME = "([\\w@$]+|\"[^\"]+\"|`[^`]+`|\\[[^\\]]+])";
  private static final String CHAIN = "(?:\\s+AND\\s+(?:NO\\s+)?CHAIN)?";
  private static final Pattern CHAINED = Pattern.compile("(?i).*\\bAND\\s+CHAIN");
  private static final Pattern ANY = Pattern.compile("(?i)(?:BEGIN(?:\\s+(?:TRANSACTION|WORK))?|START\\s+TRANSACTION)(?:\\s+(?:ISOLATION|READ|WITH|NOT\\s+DEFERRABLE|DEFERRABLE|PRIORITY)\\b[^;]*)?()");
  private static final Pattern TRANSACT = Pattern.compile("(?i)BEGIN\\s+(?:DISTRIBUTED\\s+)?TRAN(?:SACTION)?(?:\\s+" + NAME + ")?(?:\\s+WITH\\s+MARK\\b.*)?");
  private static final Map<String, Pattern> OPENS =
      Map.of("postgresql", ANY, "cockroachdb", ANY, "mysql", ANY, "mariadb", ANY, "snowflake", ANY, "bigquery", ANY, "sqlserver", TRANSACT);
  /// Where END is another word for COMMIT, and ends no block.
  private static final Set<String> ENDS = Set.of("postgresql", "cockroachdb");
  private static final Pattern END = Pattern.compile("(?i)END(?:\\s+(?:TRANSACTION|WORK))?()" + CHAIN);
  private static final Pattern COMMIT = Pattern.compile("(?i)COMMIT(?:\\s+(?:TRANSACTION|TRAN|WORK)(?:\\s+(?!AND\\b)" + NAME + ")?)?" + CHAIN);
  private static final Pattern BACK = Pattern.compile("(?i)(?:ROLLBACK|ABORT)(?:\\s+(?:TRANSACTION|TRAN|WORK))?()" + CHAIN);
  private static final Pattern BACK_TO = Pattern.compile("(?i)ROLLBACK(?:\\s+(?:TRANSACTION|WORK))?\\s+TO(?:\\s+SAVEPOINT)?\\s+" + NAME);
  private static final Pattern BACK_NAMED = Pattern.compile("(?i)ROLLBACK\\s+TRAN(?:SACTION)?\\s+(?!AND\\b|TO\\b)" + NAME);
  private static final Pattern SAVE = Pattern.compile("(?i)(?:SAVEPOINT|SAVE\\s+TRAN(?:SACTION)?)\\s+" + NAME);
  private static final List<Map.Entry<Kind, Pattern>> OTHERS =
      List.of(Map.entry(Kind.BACK, BACK), Map.entry(Kind.BACK_TO, BACK_TO), Map.entry(Kind.BACK_TO, BACK_NAMED), Map.entry(Kind.COMMIT, COMMIT), Map.entry(Kind.SAVE, SAVE));

  /// Empty for any other statement.
  static Optional<TransactionWord> of(String text, String dialect) {
    if (text.isEmpty() || text.length() > LONGEST || "BSRCAE".indexOf(Character.toUpperCase(text.charAt(0))) < 0) {
      return Optional.empty();
    }
    var plain = text.strip();
    return Optional.ofNullable(OPENS.get(dialect)).flatMap(opens -> of(Kind.OPEN, opens, plain))
        .or(() -> ENDS.contains(dialect) ? of(Kind.COMMIT, END, plain) : Optional.empty())
        .or(() -> OTHERS.stream().flatMap(other -> of(other.getKey(), other.getValue(), plain).stream()).findFirst());
  }

  private static Optional<TransactionWord> of(Kind kind, Pattern pattern, String text) {
    var found = pattern.matcher(text);
    return found.matches() ? Optional.of(new TransactionWord(kind, Optional.ofNullable(found.group(1)).orElse("").toLowerCase(Locale.ROOT), CHAINED.matcher(text).matches())) : Optional.empty();
  }

  /// Whether scripts for this database can open one.
  static boolean opened(String dialect) {
    return OPENS.containsKey(dialect);
  }
}
