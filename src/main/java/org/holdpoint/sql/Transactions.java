package org.holdpoint.sql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.ConsequenceFact.ScriptTransaction;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Span;

/// The transactions that a script opens and ends by itself (PostgreSQL documentation, BEGIN, COMMIT, ROLLBACK; MySQL Reference Manual, "START TRANSACTION, COMMIT, and ROLLBACK Statements"; Transact-SQL reference,
/// BEGIN TRANSACTION). Where a client opens one before the first statement (Oracle) only the statements are counted; where nobody can (ClickHouse) nothing is said.
final class Transactions {

  private static final String PLAIN = "(?:BEGIN(?:\\s+(?:TRANSACTION|WORK))?|START\\s+TRANSACTION)(?:\\s+(?:ISOLATION|READ|WITH|NOT\\s+DEFERRABLE|DEFERRABLE|PRIORITY)\\b[^;]*)?";
  private static final Pattern ANY = Pattern.compile("(?i)" + PLAIN);
  private static final Pattern TRANSACT = Pattern.compile("(?i)BEGIN\\s+TRAN(?:SACTION)?(?:\\s+[\\w@\\[\\]]+)?");
  private static final Map<String, Pattern> OPENS = Map.of("postgresql", ANY, "cockroachdb", ANY, "mysql", ANY, "mariadb", ANY, "snowflake", ANY, "sqlserver", TRANSACT);
  /// Whose clients open one before the first statement (Oracle Database Concepts, "Transactions").
  private static final String BY_ITSELF = "oracle";
  private static final Pattern COMMIT = Pattern.compile("(?i)(?:COMMIT|END)(?:\\s+(?:TRANSACTION|TRAN|WORK)(?:\\s+[\\w@\\[\\]]+)?)?(?:\\s+AND\\s+(?:NO\\s+)?CHAIN)?");
  private static final Pattern ROLLBACK = Pattern.compile("(?i)(?:ROLLBACK|ABORT)(?:\\s+(?:TRANSACTION|TRAN|WORK)(?:\\s+[\\w@\\[\\]]+)?)?");
  /// Somewhere in a longer statement: `IF @@ERROR = 0 COMMIT ELSE ROLLBACK`.
  private static final Pattern ENDED = Pattern.compile("(?i)\\b(?:COMMIT|ROLLBACK)\\b");
  /// Where a definition ends the transaction that is open, and is none that could be taken back (MySQL Reference Manual, "Statements That Cause an Implicit Commit"; MariaDB Knowledge Base, "SQL statements That Cause
  /// an Implicit Commit"; Snowflake documentation, "Transactions", DDL).
  private static final Set<String> COMMITS = Set.of("mysql", "mariadb", "snowflake");
  /// Those that are made for the session alone end none there.
  private static final Pattern DEFINES = Pattern.compile("(?is)(?:CREATE\\s+(?!(?:OR\\s+REPLACE\\s+)?(?:TEMPORARY|TEMP|VOLATILE)\\b)|ALTER\\s|DROP\\s+(?!TEMPORARY\\b)|GRANT\\s|REVOKE\\s).*");
  private static final List<String> CHANGES = List.of("INSERT", "GRANT", "UPDATE", "DELETE", "CREATE", "ALTER", "REVOKE", "DROP", "MERGE", "TRUNCATE");
  /// (characters) What opens or ends one is no longer.
  private static final int LONGEST = 120;

  private final Place place;
  private final Optional<Pattern> opens;
  private final boolean commits;
  private int transactions;
  private int inside;
  private int outside;
  private int broken;
  private boolean open;
  private String ends = "none";
  private Optional<Span> first = Optional.empty();
  private Optional<Span> last = Optional.empty();

  Transactions(Place place, String dialect) {
    this.place = place;
    this.opens = Optional.ofNullable(OPENS.get(dialect));
    this.commits = COMMITS.contains(dialect);
  }

  void take(Chunk statement) {
    if (changes(statement.text())) {
      inside += open ? 1 : 0;
      outside += open ? 0 : 1;
      broken += open && commits && DEFINES.matcher(statement.text()).matches() ? 1 : 0;
      first = first.isPresent() ? first : Optional.of(place.at(statement));
    } else if (opens.isPresent() && statement.text().length() <= LONGEST) {
      turn(statement.text().strip());
      last = open && last.isEmpty() ? Optional.of(place.at(statement)) : last;
    }
    if (open && ENDED.matcher(statement.text()).find()) {
      end("commit");
    }
  }

  /// Asked of each statement of a hundred thousand: by no word that is made for it.
  private static boolean changes(String text) {
    for (var word : CHANGES) {
      if (text.regionMatches(true, 0, word, 0, word.length()) && text.length() > word.length() && Character.isWhitespace(text.charAt(word.length()))) {
        return true;
      }
    }
    return false;
  }

  private void turn(String text) {
    if (opens.get().matcher(text).matches()) {
      transactions += open ? 0 : 1;
      open = true;
      last = Optional.empty();
    } else if (open && ROLLBACK.matcher(text).matches()) {
      end("rollback");
    } else if (open && COMMIT.matcher(text).matches()) {
      end("commit");
    }
  }

  private void end(String how) {
    ends = how;
    open = false;
  }

  /// What the file does as one; nothing where it changes nothing.
  List<ScriptTransaction> facts(String dialect, boolean declined) {
    var at = last.or(() -> first);
    if (first.isEmpty() || opens.isEmpty() && !dialect.equals(BY_ITSELF)) {
      return List.of();
    }
    // One statement by itself happens whole or not at all.
    if (transactions == 0 && inside + outside < 2) {
      return List.of();
    }
    return List.of(new ScriptTransaction(Key.of(place.subject(), "script-transaction", place.file().key()), at.get(), at.get(), dialect, transactions, inside, outside, open ? "open" : ends, broken, declined));
  }
}
