package org.holdpoint.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// What a script takes back itself does not happen; where nobody knows, it does.
final class TakenBackTest {

  private static final Lexis POSTGRESQL = new Lexis(false, true, false, false, false, false, true, false, false, false, false, true, false);
  private static final Lexis OTHERS = new Lexis(true, false, true, false, true, false, false, true, false, false, false, false, false);

  private static String done(String dialect, String text) {
    return done(dialect, dialect.equals("postgresql") ? POSTGRESQL : OTHERS, text);
  }

  private static String done(String dialect, Lexis lexis, String text) {
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD);
    var words = List.of("GRANT", "DROP", "DELETE", "UPDATE");
    return String.join("; ", TakenBack.without(file, Splitter.split(file, lexis), dialect).stream().map(Chunk::text).filter(one -> words.stream().anyMatch(one::startsWith)).toList());
  }

  @Test
  void a_transaction_that_is_rolled_back_does_nothing() {
    assertEquals("GRANT c", done("postgresql", "BEGIN; GRANT a; DROP TABLE b; ROLLBACK; GRANT c;"));
    assertEquals("GRANT a; DROP TABLE b; GRANT c", done("postgresql", "BEGIN; GRANT a; DROP TABLE b; COMMIT; GRANT c; ROLLBACK;"));
    assertEquals("", done("postgresql", "start transaction isolation level serializable; GRANT a; abort work;"));
    assertEquals("GRANT b", done("postgresql", "BEGIN; GRANT a; ROLLBACK AND CHAIN; GRANT b; COMMIT AND CHAIN; GRANT c; ROLLBACK;"));
  }

  @Test
  void what_no_transaction_holds_is_done() {
    assertEquals("GRANT a", done("postgresql", "GRANT a; ROLLBACK;"));
    assertEquals("DROP DATABASE a; DROP INDEX CONCURRENTLY b", done("postgresql", "BEGIN; DROP DATABASE a; DROP INDEX CONCURRENTLY b; ROLLBACK;"));
    assertEquals("GRANT a", done("postgresql", "BEGIN; GRANT a; PREPARE TRANSACTION 'x'; ROLLBACK;"));
    assertEquals("GRANT a", done("clickhouse", "BEGIN TRANSACTION; GRANT a; ROLLBACK;"));
  }

  @Test
  void a_savepoint_is_gone_back_to() {
    assertEquals("GRANT a; GRANT c", done("postgresql", "BEGIN; GRANT a; SAVEPOINT s; GRANT b; ROLLBACK TO s; GRANT c; COMMIT;"));
    assertEquals("GRANT a; DROP TABLE d", done("postgresql", "BEGIN; GRANT a; SAVEPOINT s; GRANT b; SAVEPOINT t; GRANT c; ROLLBACK TO SAVEPOINT s; DROP TABLE d; COMMIT;"));
    assertEquals("GRANT a; DELETE c", done("sqlserver", "BEGIN TRAN; GRANT a; SAVE TRAN s; DROP TABLE b; ROLLBACK TRAN s; DELETE c; COMMIT;"));
    assertEquals("", done("sqlserver", "BEGIN TRAN outermost; GRANT a; BEGIN TRAN; DROP TABLE b; COMMIT; ROLLBACK TRAN outermost;"));
  }

  @Test
  void a_definition_commits_where_each_does() {
    assertEquals("", done("mysql", "START TRANSACTION; DELETE FROM a; ROLLBACK;"));
    assertEquals("DELETE FROM a; GRANT b; DELETE FROM c", done("mysql", "BEGIN; DELETE FROM a; GRANT b; DELETE FROM c; ROLLBACK;"));
    assertEquals("DELETE FROM a", done("mysql", "BEGIN; DELETE FROM a; CALL tidy(); ROLLBACK;"));
    assertEquals("", done("mysql", "BEGIN; CREATE TEMPORARY TABLE x (a int); DELETE FROM a; ROLLBACK;"));
    assertEquals("GRANT b", done("mysql", "SET autocommit = 0; DELETE FROM a; ROLLBACK; DELETE FROM a; ROLLBACK; GRANT b;"));
    assertEquals("GRANT b", done("oracle", "DELETE FROM a; ROLLBACK; GRANT b;"));
    assertEquals("DELETE FROM a; GRANT b", done("oracle", "DELETE FROM a; GRANT b; DELETE FROM c; ROLLBACK;"));
  }

  @Test
  void where_something_else_decides_it_is_done() {
    assertEquals("DROP TABLE a", done("postgresql", "BEGIN;\nDROP TABLE a;\n\\if :dry\nROLLBACK;\n\\endif\nCOMMIT;\n"));
    assertEquals("DROP TABLE a", done("postgresql", "BEGIN;\nDROP TABLE a;\n{% if dry %}\nROLLBACK;\n{% endif %}\nCOMMIT;\n"));
    assertEquals("DROP TABLE a", done("postgresql", "BEGIN;\nDROP TABLE a;\n\\i more.sql\nROLLBACK;\n"));
    assertEquals("", done("postgresql", "BEGIN;\nDROP TABLE a;\n-- if this looks well, COMMIT; else\nROLLBACK;\n"));
    assertEquals("DROP TABLE a", done("sqlserver", "BEGIN TRAN; DROP TABLE a; IF @dry = 1; ROLLBACK; ELSE; COMMIT;"));
    assertEquals("DROP TABLE a", done("sqlserver", "BEGIN TRY; BEGIN TRAN; DROP TABLE a; END TRY; BEGIN CATCH; ROLLBACK; END CATCH; COMMIT;"));
    assertEquals("", done("sqlserver", "BEGIN TRY; BEGIN TRAN; DROP TABLE a; ROLLBACK; END TRY; BEGIN CATCH; ROLLBACK; END CATCH;"));
  }
}
