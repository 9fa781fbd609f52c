package org.holdpoint.sql;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.holdpoint.source.SourceFile;

/// Statements that their own script takes back: what stands between where a transaction opens, or a savepoint, and its ROLLBACK does not happen. Where a condition, a loop or another file decides about that, nobody
/// knows, and it counts as done; so does what the database would not take back.
final class TakenBack {

  /// Where rows alone are taken back: a definition commits what is before it (MySQL Reference Manual, "Statements That Cause an Implicit Commit"; Oracle Database Concepts, "Transactions"; Snowflake documentation,
  /// "Transactions", DDL; BigQuery documentation, "Multi-statement transactions").
  private static final Set<String> ROWS_ALONE = Set.of("mysql", "mariadb", "oracle", "snowflake", "bigquery");
  private static final Pattern ROWS = Pattern.compile("(?is)(?:INSERT|UPDATE|DELETE|MERGE|REPLACE|WITH)\\b.*");
  /// What leaves a transaction open there; all else commits it, or may.
  private static final Pattern KEEPS = Pattern.compile("(?is)(?:INSERT|UPDATE|DELETE|MERGE|REPLACE|WITH|SELECT|SHOW|DESCRIBE|EXPLAIN|USE|DO|RELEASE|SET\\s+(?!PASSWORD\\b|@@GLOBAL\\b|GLOBAL\\b)|ALTER\\s+SESSION|(?:CREATE|DROP)\\s+TEMPORARY)\\b.*");
  /// Whose clients open one before the first statement, and after each that ends (Oracle Database Concepts, "Transactions").
  private static final String BY_ITSELF = "oracle";
  private static final Pattern UNASKED = Pattern.compile("(?i)SET\\s+(?:IMPLICIT_TRANSACTIONS\\s+ON|(?:SESSION\\s+|@@(?:session\\.)?)?autocommit\\s*=\\s*(?:0|OFF|FALSE))");
  private static final Pattern ASKED = Pattern.compile("(?i)SET\\s+(?:IMPLICIT_TRANSACTIONS\\s+OFF|(?:SESSION\\s+|@@(?:session\\.)?)?autocommit\\s*=\\s*(?:1|ON|TRUE))");
  /// What goes to another session, which says what becomes of it (PostgreSQL documentation, PREPARE TRANSACTION).
  private static final Pattern HANDED_ON = Pattern.compile("(?is)PREPARE\\s+TRANSACTION\\b.*");
  /// What is not taken back elsewhere: what PostgreSQL's pages say "cannot be executed inside a transaction block", what Transact-SQL does not allow in one ("Transactions", ALTER DATABASE, sp_addsrvrolemember), what asks
  /// or says something, and files and programs of the server.
  private static final Pattern LASTING = Pattern.compile("(?is)(?:SELECT|SHOW|EXPLAIN|TABLE|VALUES|FETCH|COPY|NOTIFY|LOAD|VACUUM|CHECKPOINT|REINDEX|USE|PRINT|EXEC|EXECUTE|CALL|DBCC|RECONFIGURE|BACKUP|RESTORE|KILL|SHUTDOWN|BULK"
      + "|(?:CREATE|DROP|ALTER)\\s+(?:DATABASE|TABLESPACE|SYSTEM|SUBSCRIPTION)|(?:CREATE|DROP)\\s+(?:UNIQUE\\s+)?INDEX\\s+CONCURRENTLY)\\b.*");
  /// Lines of a template or of the client that may leave out what follows, or bring something in (psql, "Meta-Commands"; SQL*Plus, `@`, CONNECT; sqlcmd, `:r`; Jinja, ERB), and what a reader takes off before a statement
  /// that runs only now and then.
  private static final Pattern BETWEEN = Pattern.compile("(?im)\\{%|<%|\\{\\{#|^\\s*(?:\\\\(?:if|elif|else|endif|i|ir|include|include_relative|c|connect|gexec|q|quit)\\b|@|:r\\b|:connect\\b|(?:SOURCE|START|CONN|CONNECT)\\s)"
      + "|\\b(?:THEN|ELSE|LOOP|EXCEPTION)\\b");

  /// Whose scripts have conditions around statements, count what opens inside of what is open, and go back to the outermost where no savepoint has the name.
  private static final String BRANCHED = "sqlserver";

  private record Mark(String name, int at) {}

  private final SourceFile file;
  private final List<Chunk> statements;
  private final String dialect;
  private final BitSet back = new BitSet();
  /// For each of those the statement that takes it back.
  private final Map<Integer, Chunk> by = new HashMap<>();
  private final Deque<Mark> marks = new ArrayDeque<>();
  private final Branches branches = new Branches();
  private int from;
  private int depth;
  private int branch;
  private boolean sure = true;
  private boolean unasked;

  private TakenBack(SourceFile file, List<Chunk> statements, String dialect) {
    this.file = file;
    this.statements = statements;
    this.dialect = dialect;
    this.unasked = dialect.equals(BY_ITSELF);
    this.from = unasked ? 0 : -1;
  }

  /// The statements of a file that stay, and those that do not, each with the one that takes it back.
  record Split(List<Chunk> stay, List<Undone> undone) {}

  /// A statement, and the ROLLBACK of it.
  record Undone(Chunk statement, Chunk by) {}

  static Split split(SourceFile file, List<Chunk> statements, String dialect) {
    if (statements.stream().noneMatch(one -> one.text().regionMatches(true, 0, "ROLLBACK", 0, 8) || one.text().regionMatches(true, 0, "ABORT", 0, 5))) {
      return new Split(statements, List.of());
    }
    var taken = new TakenBack(file, statements, dialect);
    IntStream.range(0, statements.size()).forEach(taken::take);
    var all = IntStream.range(0, statements.size());
    return taken.back.isEmpty() ? new Split(statements, List.of())
        : new Split(all.filter(at -> !taken.back.get(at)).mapToObj(statements::get).toList(), taken.back.stream().mapToObj(at -> new Undone(statements.get(at), taken.by.get(at))).toList());
  }

  /// The statements of a file that stay.
  static List<Chunk> without(SourceFile file, List<Chunk> statements, String dialect) {
    return split(file, statements, dialect).stay();
  }

  private void take(int at) {
    var text = statements.get(at).text();
    if (dialect.equals(BRANCHED)) {
      branches.take(text);
    }
    sure = sure && (from < 0 || at == 0 || !BETWEEN.matcher(before(at)).find());
    var word = inBlock(at) ? Optional.<TransactionWord>empty() : TransactionWord.of(text, dialect);
    if (word.isPresent()) {
      turn(word.get(), at);
    } else if (UNASKED.matcher(text).matches() || ASKED.matcher(text).matches()) {
      unasked = UNASKED.matcher(text).matches();
      end(at, false);
    } else if (HANDED_ON.matcher(text).matches() || ROWS_ALONE.contains(dialect) && !KEEPS.matcher(text).matches()) {
      end(at, false);
    }
  }

  private void turn(TransactionWord word, int at) {
    switch (word.kind()) {
      case OPEN -> open(at);
      case SAVE -> marks.push(new Mark(word.name(), at));
      case BACK_TO -> backTo(word.name(), at);
      case BACK -> back(from, at, word.chained());
      case COMMIT -> commit(at, word.chained());
    }
  }

  /// Inside of one PostgreSQL only warns, Transact-SQL counts, and MySQL commits the one before.
  private void open(int at) {
    depth++;
    if (from < 0 || ROWS_ALONE.contains(dialect)) {
      end(at, true);
      depth = 1;
    }
  }

  private void commit(int at, boolean chained) {
    if (dialect.equals(BRANCHED) && depth > 1) {
      depth--;
    } else if (branches.depth() == branch) {
      end(at, chained);
    } else {
      sure = false;
    }
  }

  private void backTo(String name, int at) {
    var mark = marks.stream().filter(one -> one.name().equals(name)).findFirst();
    if (mark.isPresent()) {
      undo(mark.get().at(), at);
      while (marks.peek() != mark.get()) {
        marks.pop();
      }
    } else if (dialect.equals(BRANCHED)) {
      back(from, at, false);
    }
  }

  private void back(int first, int at, boolean chained) {
    if (branches.depth() == branch) {
      undo(first, at);
      end(at, chained);
    } else {
      sure = false;
    }
  }

  private void undo(int first, int at) {
    if (sure && from >= 0 && branches.depth() == branch) {
      IntStream.range(first, at).filter(one -> undone(statements.get(one).text())).forEach(one -> {
        back.set(one);
        by.putIfAbsent(one, statements.get(at));
      });
    }
  }

  private boolean undone(String text) {
    return ROWS_ALONE.contains(dialect) ? ROWS.matcher(text).matches() : !LASTING.matcher(text).matches();
  }

  private void end(int at, boolean open) {
    from = open || unasked ? at + 1 : -1;
    depth = from < 0 ? 0 : 1;
    branch = branches.depth();
    sure = true;
    marks.clear();
  }

  /// Statements of one DO stand at one place of their file; END there ends the block.
  private boolean inBlock(int at) {
    return at > 0 && statements.get(at - 1).order() == statements.get(at).order();
  }

  /// What stands between a statement and the one before it.
  private String before(int at) {
    var last = statements.get(at - 1);
    var next = statements.get(at);
    var text = new StringBuilder();
    for (var line = last.endLine(); line <= next.line(); line++) {
      var whole = file.text(line);
      var start = line == last.endLine() ? last.endColumn() - 1 : 0;
      var stop = line == next.line() ? next.column() - 1 : whole.length();
      text.append(whole, Math.min(start, whole.length()), Math.max(Math.min(start, whole.length()), Math.min(stop, whole.length()))).append('\n');
    }
    return Remarks.without(text.toString());
  }
}
