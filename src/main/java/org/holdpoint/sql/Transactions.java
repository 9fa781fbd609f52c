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

  /// Whose clients open one before the first statement (Oracle Database Concepts, "Transactions").
  private static final String BY_ITSELF = "oracle";
  /// Somewhere in a longer statement.
  private static final Pattern ENDED = Pattern.compile("(?i)\\b(?:COMMIT|ROLLBACK)\\b");
  /// Where a definition ends the transaction that is open, and is none that could be taken back (MySQL Reference Manual, "Statements That Cause an Implicit Commit"; MariaDB Knowledge Base, "SQL statements That Cause
  /// an Implicit Commit"; Snowflake documentation, "Transactions", DDL).
  private static final Set<String> COMMITS = Set.of("mysql", "mariadb", "snowflake");
  /// Those that are made for the session alone end none there.
  private static final Pattern DEFINES = Pattern.compile("(?is)(?:CREATE\\s+(?!(?:OR\\s+REPLACE\\s+)?(?:TEMPORARY|TEMP|VOLATILE)\\b)|ALTER\\s|DROP\\s+(?!TEMPORARY\\b)|GRANT\\s|REVOKE\\s).*");
  private static final List<String> CHANGES = List.of("INSERT", "GRANT", "UPDATE", "DELETE", "CREATE", "ALTER", "REVOKE", "DROP", "MERGE", "TRUNCATE");

  private final Place place;
  private final String dialect;
  private final boolean commits;
  private int transactions;
  private int inside;
  private int outside;
  private int broken;
  private int order = -1;
  private boolean open;
  private String ends = "none";
  private Optional<Span> first = Optional.empty();
  private Optional<Span> last = Optional.empty();

  Transactions(Place place, String dialect) {
    this.place = place;
    this.dialect = dialect;
    this.commits = COMMITS.contains(dialect);
  }

  void take(Chunk statement) {
    if (changes(statement.text())) {
      // All of one DO happens, or nothing.
      var alone = statement.order() != order;
      inside += open && alone ? 1 : 0;
      outside += !open && alone ? 1 : 0;
      broken += open && commits && DEFINES.matcher(statement.text()).matches() ? 1 : 0;
      first = first.isPresent() ? first : Optional.of(place.at(statement));
      hidden(statement);
    } else if (TransactionWord.opened(dialect)) {
      // Statements of one DO stand at one place of their file; END there ends the block.
      var word = statement.order() == order ? Optional.<TransactionWord>empty() : TransactionWord.of(statement.text(), dialect);
      word.ifPresentOrElse(this::turn, () -> hidden(statement));
      last = open && last.isEmpty() ? Optional.of(place.at(statement)) : last;
    }
    order = statement.order();
  }

  /// `IF @@ERROR = 0 COMMIT ELSE ROLLBACK`.
  private void hidden(Chunk statement) {
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

  private void turn(TransactionWord word) {
    switch (word.kind()) {
      case OPEN -> begin();
      case BACK -> close("rollback");
      case COMMIT -> close("commit");
      case SAVE, BACK_TO -> { }
    }
  }

  private void begin() {
    transactions += open ? 0 : 1;
    open = true;
    last = Optional.empty();
  }

  private void close(String how) {
    if (open) {
      end(how);
    }
  }

  private void end(String how) {
    ends = how;
    open = false;
  }

  /// What the file does as one; nothing where it changes nothing.
  List<ScriptTransaction> facts(boolean declined) {
    var at = last.or(() -> first);
    if (first.isEmpty() || !TransactionWord.opened(dialect) && !dialect.equals(BY_ITSELF)) {
      return List.of();
    }
    // One statement by itself happens whole or not at all.
    if (transactions == 0 && inside + outside < 2) {
      return List.of();
    }
    return List.of(new ScriptTransaction(Key.of(place.subject(), "script-transaction", place.file().key()), at.get(), at.get(), dialect, transactions, inside, outside, open ? "open" : ends, broken, declined));
  }
}
