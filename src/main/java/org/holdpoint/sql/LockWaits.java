package org.holdpoint.sql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.SchemaFact.LockWait;
import org.holdpoint.fact.SchemaFact.StatementBound;

/// Statements that say how long others wait for a lock (PostgreSQL manual, "Statement Behavior", lock_timeout; MySQL Reference Manual, lock_wait_timeout; Microsoft Learn, SET LOCK_TIMEOUT;
/// Oracle Database Reference, DDL_LOCK_TIMEOUT).
final class LockWaits {

  private static final Pattern SAYS = Pattern.compile("(?is)(?:SET|ALTER\\s+SESSION\\s+SET)\\b.*?\\b(?:lock_timeout|(?:innodb_)?lock_wait_timeout|ddl_lock_timeout)\\b\\s*(?:=|TO\\b|\\s)\\s*'?(-?\\w+).*");
  /// PostgreSQL manual, "Statement Behavior"; MySQL Reference Manual, max_execution_time; MariaDB, max_statement_time.
  private static final Pattern BOUND = Pattern.compile("(?is)SET\\s+(?:LOCAL\\s+|SESSION\\s+)?(?:@@(?:session\\.)?)?(statement_timeout|lock_timeout|transaction_timeout|idle_in_transaction_session_timeout|(?:innodb_)?lock_wait_timeout|max_execution_time|max_statement_time)\\s*(?:=|TO\\b|\\s)\\s*'?(-?\\w+)(?:\\s*\\w+)?'?\\s*");
  private static final Pattern RESET = Pattern.compile("(?is)RESET\\s+(?:lock_timeout|ALL)\\s*");
  private static final Pattern NONE = Pattern.compile("(?i)0+|-1|0+(?:ms|s|min)|default");

  private LockWaits() {}

  static Optional<LockWait> of(Chunk statement, Place place, String dialect) {
    var text = statement.text();
    if (RESET.matcher(text).matches()) {
      return Optional.of(new LockWait(place.key("lock-wait", statement), place.at(statement), place.at(statement), dialect, false));
    }
    if (text.isEmpty() || "SA".indexOf(Character.toUpperCase(text.charAt(0))) < 0 || statement.cut()) {
      return Optional.empty();
    }
    var said = SAYS.matcher(text);
    return said.matches() ? Optional.of(new LockWait(place.key("lock-wait", statement), place.at(statement), place.at(statement), dialect, bounded(said.group(1), dialect))) : Optional.empty();
  }

  /// What a statement says of how long one may run or wait, in sessions of databases where 0 is no limit.
  static Optional<StatementBound> bound(Chunk statement, Place place, String dialect) {
    var text = statement.text();
    if (text.isEmpty() || Character.toUpperCase(text.charAt(0)) != 'S' || statement.cut()) {
      return Optional.empty();
    }
    var said = BOUND.matcher(text);
    if (!said.matches()) {
      return Optional.empty();
    }
    var name = said.group(1).toLowerCase(Locale.ROOT);
    var known = new Chunk(statement.order(), name, statement.line(), statement.column(), statement.endLine(), statement.endColumn(), List.of(), false, statement.open());
    return Optional.of(new StatementBound(place.key("statement-bound", known), place.at(statement), place.at(statement), dialect, name, said.group(2), bounded(said.group(2), dialect)));
  }

  /// 0 is no limit in PostgreSQL, no wait at all in SQL Server and Oracle.
  private static boolean bounded(String said, String dialect) {
    return !NONE.matcher(said).matches() || said.matches("0+") && (dialect.equals("sqlserver") || dialect.equals("oracle"));
  }
}
