package org.holdpoint.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What stands behind queries that are named first.
final class NamedQueriesTest {

  private static Optional<String> changing(String text) {
    return NamedQueries.changing(new Chunk(0, text, 1, 1, 1, text.length() + 1, List.of(), false, "")).map(Chunk::text);
  }

  @Test
  void the_statement_that_changes_rows_is_found_behind_them() {
    assertEquals(Optional.of("DELETE FROM orders"), changing("WITH old AS (SELECT id FROM orders WHERE note = 'DELETE )') DELETE FROM orders"));
    assertEquals(Optional.of("UPDATE a SET b = 1"), changing("WITH x AS (SELECT 1), y AS (SELECT 2) UPDATE a SET b = 1"));
    assertEquals(Optional.empty(), changing("WITH old AS (SELECT id FROM orders) SELECT updated FROM old"));
    assertEquals(Optional.empty(), changing("SELECT 1"));
  }

  @Test
  void a_query_that_leaves_rows_out_bounds_what_is_done_to_it() {
    assertTrue(NamedQueries.bounds("WITH old AS (SELECT TOP (10) * FROM orders)", "old"));
    assertTrue(NamedQueries.bounds("WITH a AS (SELECT 1), old (id) AS (SELECT id FROM orders WHERE at < '2020')", "old"));
    assertFalse(NamedQueries.bounds("WITH old AS (SELECT * FROM orders)", "old"));
    assertFalse(NamedQueries.bounds("WITH other AS (SELECT * FROM orders WHERE id = 1)", "old"));
  }
}
