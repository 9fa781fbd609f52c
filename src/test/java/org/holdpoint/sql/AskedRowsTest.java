package org.holdpoint.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.fact.ConsequenceFact.AskedTable;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// What a script asks of the rows of a table, and how far it does not go on.
final class AskedRowsTest {

  private static final Lexis PLAIN = new Lexis(false, true, false, false, false, false, true, false, false, false, false, true, false);

  private static List<String> asked(String dialect, String text) {
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD);
    return AskedRows.of(file, Splitter.split(file, PLAIN), new Place(file, dialect), dialect).stream().map(AskedTable.class::cast)
        .map(one -> one.table() + " at " + one.at().line() + " until " + (one.until() == Integer.MAX_VALUE ? "the end" : String.valueOf(one.until()))).toList();
  }

  @Test
  void an_error_ends_its_transaction_and_nothing_else() {
    var block = "DO $$ BEGIN\nIF (SELECT count(*) FROM shop.a) <> 7 THEN RAISE EXCEPTION 'x'; END IF;\nEND $$;\n";
    assertEquals(List.of("shop.a at 3 until 3"), asked("postgresql", "BEGIN;\n" + block + "DROP TABLE shop.a;\nCOMMIT;\nDROP TABLE shop.b;\n"));
    assertEquals(List.of("shop.a at 2 until 0"), asked("postgresql", block + "DROP TABLE shop.a;\n"));
    assertEquals(List.of("shop.a at 3 until the end"), asked("postgresql", "\\set ON_ERROR_STOP on\n" + block + "DROP TABLE shop.a;\n"));
  }

  @Test
  void that_nothing_is_there_is_no_reason_to_keep_it() {
    assertEquals(List.of(), asked("mysql", "BEGIN\nIF (SELECT count(*) FROM a) = 0 THEN SIGNAL SQLSTATE '45000'; END IF;\nEND;\n"));
    assertEquals(List.of(), asked("mysql", "BEGIN\nIF NOT EXISTS (SELECT 1 FROM a) THEN SIGNAL SQLSTATE '45000'; END IF;\nEND;\n"));
    assertEquals(List.of("a at 2 until the end"), asked("mysql", "BEGIN\nIF (SELECT count(*) FROM a) > 0 THEN SIGNAL SQLSTATE '45000'; END IF;\nEND;\n"));
  }

  @Test
  void an_error_that_is_taken_in_stops_nothing() {
    assertEquals(List.of(), asked("postgresql", "BEGIN;\nDO $$ BEGIN\nIF EXISTS (SELECT FROM a) THEN RAISE EXCEPTION 'x'; END IF;\nEXCEPTION WHEN OTHERS THEN NULL;\nEND $$;\nCOMMIT;\n"));
    assertEquals(List.of("a at 3 until 2"), asked("postgresql", "BEGIN;\nDO $$ BEGIN\nIF EXISTS (SELECT FROM a) THEN RAISE EXCEPTION 'x'; END IF;\nEXCEPTION WHEN OTHERS THEN RAISE;\nEND $$;\nCOMMIT;\n"));
  }

  @Test
  void a_routine_asks_where_it_is_called() {
    var routine = "CREATE PROCEDURE ask()\nBEGIN\nSELECT COUNT(*) INTO n FROM a;\nIF n > 0 THEN SIGNAL SQLSTATE '45000'; END IF;\nEND //\n";
    assertEquals(List.of(), asked("mysql", routine));
    assertEquals(List.of("a at 6 until the end"), asked("mysql", routine + "CALL ask();\n"));
  }
}
