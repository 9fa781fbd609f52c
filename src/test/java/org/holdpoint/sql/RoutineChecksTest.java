package org.holdpoint.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ProgramFact.ProgramCheck;
import org.holdpoint.fact.ProgramFact.RoutineDeletion;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// What routines refuse and delete.
final class RoutineChecksTest {

  private static List<Fact> facts(String text, String dialect) {
    return RoutineChecks.of(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD), dialect);
  }

  private static List<String> checks(String text, String dialect) {
    return facts(text, dialect).stream().flatMap(fact -> fact instanceof ProgramCheck check && !check.asked().isEmpty() ? Stream.of(check.function() + ": " + check.asked() + " " + check.how() + " " + check.guards()) : Stream.empty()).toList();
  }

  @Test
  void a_condition_without_then_ends_where_a_statement_begins() {
    assertEquals(List.of("ops.trim: @days IS NULL OR @days < (SELECT MIN(d) FROM ops.Floor) refuses TRUNCATE TABLE ops.Rows", "ops.trim: @days > 900 goes on TRUNCATE TABLE ops.Rows"), checks("""
        CREATE OR ALTER PROCEDURE ops.Trim @days int AS
        BEGIN
          IF @days IS NULL OR @days < (SELECT MIN(d) FROM ops.Floor)
            THROW 51000, 'too few; refused', 1;
          IF @days > 900 RETURN;
          DROP TABLE IF EXISTS #t;
          TRUNCATE TABLE ops.Rows;
        END
        GO
        IF 1 = 1 THROW 51000, 'outside', 1;
        """, "sqlserver"));
  }

  @Test
  void a_refusal_of_postgresql_is_told_from_a_notice() {
    assertEquals(List.of("ops.trim: days < 90 refuses DELETE FROM ops.rows", "ops.trim: days < 400 tells DELETE FROM ops.rows"), checks("""
        CREATE FUNCTION ops.trim(days int) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
          IF days < 90 THEN RAISE EXCEPTION 'refused'; END IF;
          IF days < 400 THEN RAISE NOTICE 'short'; END IF;
          -- IF days < 1 THEN RAISE EXCEPTION 'remark'; END IF;
          DELETE FROM ops.rows WHERE age > days;
        END $$;
        """, "postgresql"));
  }

  @Test
  void an_event_deletes_under_all_that_it_demands_and_so_many() {
    var deletion = facts("""
        DELIMITER $$
        CREATE EVENT ev ON SCHEDULE EVERY 1 DAY DO
        BEGIN
          DELETE FROM carts WHERE touched < NOW() AND owner IS NULL ORDER BY id LIMIT 100;
        END$$
        DELIMITER ;
        DELETE FROM carts;
        """, "mysql").stream().filter(RoutineDeletion.class::isInstance).map(RoutineDeletion.class::cast).toList();
    assertEquals(1, deletion.size());
    assertEquals("ev carts 2 100", deletion.getFirst().routine() + " " + deletion.getFirst().table() + " " + deletion.getFirst().demands().size() + " " + deletion.getFirst().most());
  }
}
