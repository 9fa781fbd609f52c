package org.holdpoint.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// How far an error keeps the statements behind it from being done. A client that nobody told otherwise goes on with the next statement (psql, ON_ERROR_STOP; sqlcmd, `-b`, `:on error`; SQL*Plus, WHENEVER SQLERROR), but
/// for those that stop by themselves (mysql, `--force`; clickhouse-client, `--ignore-error`; GoogleSQL, "Procedural language"); a transaction that has failed takes nothing any more until it ends (PostgreSQL
/// documentation, "Transactions").
final class Stops {

  /// Behind every line and statement.
  private static final int END = Integer.MAX_VALUE;
  private static final Set<String> BY_THEMSELVES = Set.of("mysql", "mariadb", "clickhouse", "bigquery");
  private static final Set<String> FAILED = Set.of("postgresql", "cockroachdb");
  private static final Pattern TOLD = Pattern.compile("(?i)\\s*(?:\\\\set\\s+ON_ERROR_STOP\\s+(?:on|1|true)\\b|WHENEVER\\s+SQLERROR\\s+EXIT\\b|:on\\s+error\\s+exit\\b|!set\\s+exit_on_error\\s*=\\s*true\\b).*");
  /// What ends a block or a batch.
  private static final Pattern BLOCK = Pattern.compile("(?i)\\s*(?:(?:END\\s*;?\\s*)?\\$\\w*\\$.*|/|GO(?:\\s+\\d+)?\\s*;?)\\s*");

  private final SourceFile file;
  private final List<Chunk> statements;
  private final String dialect;

  Stops(SourceFile file, List<Chunk> statements, String dialect) {
    this.file = file;
    this.statements = statements;
    this.dialect = dialect;
  }

  /// Whether a line tells the client to stop at the next error.
  static boolean told(String line) {
    return TOLD.matcher(line).matches();
  }

  /// The place of the last statement that is not reached where the one in this line fails.
  int until(int line) {
    var last = line(line);
    return last == END ? END : statements.stream().filter(statement -> statement.line() <= last).mapToInt(Chunk::order).max().orElse(-1);
  }

  private int line(int line) {
    if (BY_THEMSELVES.contains(dialect) || file.lines().stream().limit(line).anyMatch(one -> told(one.text()))) {
      return END;
    }
    return FAILED.contains(dialect) ? transaction(line).orElseGet(() -> block(line)) : block(line);
  }

  private int block(int line) {
    return file.lines().stream().skip(line).filter(one -> BLOCK.matcher(one.text()).matches()).map(SourceLine::number).findFirst().orElse(dialect.equals("sqlserver") ? END : line);
  }

  /// Where the transaction ends that is open in this line.
  private Optional<Integer> transaction(int line) {
    var open = false;
    var order = -1;
    for (var statement : statements) {
      // END inside of a block ends no transaction.
      var word = statement.order() == order ? Optional.<TransactionWord>empty() : TransactionWord.of(statement.text(), dialect);
      order = statement.order();
      if (word.isPresent()) {
        var kind = word.get().kind();
        if (statement.line() > line && open && kind != TransactionWord.Kind.SAVE) {
          return Optional.of(statement.line());
        }
        open = kind == TransactionWord.Kind.OPEN || open && kind != TransactionWord.Kind.COMMIT && kind != TransactionWord.Kind.BACK;
      }
      if (statement.line() > line && !open) {
        return Optional.empty();
      }
    }
    return open ? Optional.of(END) : Optional.empty();
  }
}
