package org.holdpoint.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How much the type of a column takes.
/// @param most (number) the largest whole number; empty where it is of another type, or nothing bounds it
/// @param length (characters) the longest text
/// @param places (digits) behind the point of a number, or of a second
record ColumnSize(Optional<Long> most, Optional<Long> length, Optional<Long> places) {

  /// (bytes) PostgreSQL documentation, Numeric Types; MySQL Reference Manual, Integer Types; Transact-SQL reference, int. In CockroachDB a bare INT has eight (Data types, INT).
  private static final Map<String, Integer> BYTES = Map.ofEntries(Map.entry("tinyint", 1), Map.entry("smallint", 2), Map.entry("int2", 2), Map.entry("smallserial", 2), Map.entry("mediumint", 3), Map.entry("int", 4),
      Map.entry("integer", 4), Map.entry("int4", 4), Map.entry("serial", 4), Map.entry("bigint", 8), Map.entry("int8", 8), Map.entry("bigserial", 8));
  private static final Set<String> FIXED = Set.of("postgresql", "cockroachdb", "mysql", "mariadb", "sqlserver");
  /// ClickHouse documentation, Int and UInt, Decimal.
  private static final Pattern BITS = Pattern.compile("(u?)int(8|16|32|64)");
  private static final Map<String, String> DIGITS = Map.of("decimal32", "9", "decimal64", "18", "decimal128", "38", "decimal256", "76");
  private static final Set<String> DECIMALS = Set.of("decimal", "numeric", "dec", "number", "fixed");
  /// What a decimal without digits is: MySQL Reference Manual, Fixed-Point Types; Transact-SQL reference, decimal and numeric; Snowflake documentation, Numeric data types. Elsewhere nothing bounds it.
  private static final Map<String, List<Integer>> UNSAID = Map.of("mysql", List.of(10, 0), "mariadb", List.of(10, 0), "sqlserver", List.of(18, 0), "snowflake", List.of(38, 0));
  private static final Set<String> TEXTS = Set.of("char", "varchar", "varchar2", "nvarchar", "nvarchar2", "nchar", "character", "binary", "varbinary", "string", "bpchar", "fixedstring");
  /// Longer than any that is counted.
  private static final long ANY = Long.MAX_VALUE;
  /// MySQL Reference Manual, Data Type Storage Requirements: bytes, which a text of one byte a character fills.
  private static final Map<String, Long> MYSQL = Map.of("tinytext", 255L, "text", 65_535L, "mediumtext", 16_777_215L, "longtext", 4_294_967_295L);
  private static final Set<String> LONG = Set.of("text", "ntext", "clob", "nclob", "long");
  /// Digits of a second where a type says none: PostgreSQL documentation, Date/Time Types; MySQL Reference Manual, Fractional Seconds; Transact-SQL reference, datetime2; Oracle SQL Language Reference, TIMESTAMP, DATE;
  /// Snowflake documentation, Date & time data types; ClickHouse documentation, DateTime.
  private static final Map<String, Map<String, Long>> SECONDS = Map.of("postgresql", Map.of("timestamp", 6L, "timestamptz", 6L), "cockroachdb", Map.of("timestamp", 6L, "timestamptz", 6L), "mysql", Map.of("datetime", 0L, "timestamp", 0L),
      "mariadb", Map.of("datetime", 0L, "timestamp", 0L), "sqlserver", Map.of("datetime2", 7L, "datetimeoffset", 7L, "datetime", 3L, "smalldatetime", 0L), "oracle", Map.of("timestamp", 6L, "date", 0L),
      "snowflake", Map.of("timestamp_ntz", 9L, "timestamp_ltz", 9L, "timestamp_tz", 9L), "clickhouse", Map.of("datetime", 0L, "datetime64", 3L));
  private static final Set<String> WRAPPERS = Set.of("nullable", "lowcardinality");
  private static final Pattern WRAPPED = Pattern.compile("\\s*(\\w+)\\s*(?:\\((.*)\\))?\\s*");
  private static final ColumnSize NOTHING = new ColumnSize(Optional.empty(), Optional.empty(), Optional.empty());

  /// Of a type as it is written.
  /// @param word its first word, in small letters
  /// @param inner what is in its brackets; empty where it has none
  static ColumnSize of(String dialect, String word, String inner, boolean unsigned) {
    var wrapped = WRAPPED.matcher(inner.toLowerCase(Locale.ROOT));
    if (WRAPPERS.contains(word) && wrapped.matches()) {
      return of(dialect, wrapped.group(1), Optional.ofNullable(wrapped.group(2)).orElse(""), unsigned);
    }
    var said = Arrays.stream(inner.split(",")).map(one -> one.strip().split("\\s+")[0]).filter(one -> one.matches("-?\\d{1,9}")).map(Long::parseLong).toList();
    if (DECIMALS.contains(word) || DIGITS.containsKey(word)) {
      return decimal(dialect, word, said);
    }
    var seconds = Optional.ofNullable(SECONDS.getOrDefault(dialect, Map.of()).get(word)).map(unsaid -> said.isEmpty() || unsaid == 0 && !word.equals("datetime") && !word.equals("timestamp") ? unsaid : said.getFirst());
    return seconds.isPresent() ? new ColumnSize(Optional.empty(), Optional.empty(), seconds) : new ColumnSize(whole(dialect, word, unsigned), length(dialect, word, inner, said), Optional.empty());
  }

  private static ColumnSize decimal(String dialect, String word, List<Long> said) {
    var digits = DIGITS.containsKey(word) ? Optional.of(List.of(Long.valueOf(DIGITS.get(word)), said.isEmpty() ? 0L : said.getFirst()))
        : said.isEmpty() ? Optional.ofNullable(UNSAID.get(dialect)).map(unsaid -> List.of(Long.valueOf(unsaid.getFirst()), Long.valueOf(unsaid.getLast()))) : Optional.of(List.of(said.getFirst(), said.size() > 1 ? said.get(1) : 0L));
    return digits.map(some -> new ColumnSize(Optional.of(power(some.getFirst() - some.getLast())), Optional.empty(), Optional.of(Math.max(0, some.getLast())))).orElse(NOTHING);
  }

  /// The largest number of so many digits.
  private static long power(long digits) {
    return digits <= 0 ? 0 : digits > 18 ? ANY : (long) Math.pow(10, digits) - 1;
  }

  private static Optional<Long> whole(String dialect, String word, boolean unsigned) {
    var bits = BITS.matcher(word);
    if (dialect.equals("clickhouse") && bits.matches()) {
      return Optional.of(most(Integer.parseInt(bits.group(2)) - (bits.group(1).isEmpty() ? 1 : 0)));
    }
    if (!FIXED.contains(dialect)) {
      return Optional.empty();
    }
    var bytes = dialect.equals("cockroachdb") && Set.of("int", "integer", "serial").contains(word) ? Integer.valueOf(Long.BYTES) : BYTES.get(word);
    // A tinyint of SQL Server has no sign.
    return Optional.ofNullable(bytes).map(size -> most(size * Byte.SIZE - (unsigned || dialect.equals("sqlserver") && size == 1 ? 0 : 1)));
  }

  /// Of what has eight bytes and no sign, half is said.
  private static long most(int bits) {
    return bits >= Long.SIZE - 1 ? Long.MAX_VALUE : (1L << bits) - 1;
  }

  private static Optional<Long> length(String dialect, String word, String inner, List<Long> said) {
    if (TEXTS.contains(word)) {
      return said.isEmpty() ? unbounded(dialect, word, inner) : Optional.of(said.getFirst());
    }
    var bytes = dialect.equals("mysql") || dialect.equals("mariadb") ? Optional.ofNullable(MYSQL.get(word)) : Optional.<Long>empty();
    return bytes.isPresent() || !LONG.contains(word) ? bytes : Optional.of(ANY);
  }

  /// `varchar(max)` of SQL Server, and a varchar without a length where that is no bound.
  private static Optional<Long> unbounded(String dialect, String word, String inner) {
    var free = word.equals("string") || word.equals("varchar") && Set.of("postgresql", "cockroachdb", "snowflake").contains(dialect);
    return inner.strip().equalsIgnoreCase("max") || inner.isBlank() && free ? Optional.of(ANY) : Optional.empty();
  }
}
