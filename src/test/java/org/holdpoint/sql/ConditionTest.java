package org.holdpoint.sql;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Conditions that leave no row out, and those that may.
final class ConditionTest {

  @Test
  void a_column_among_all_that_it_has_is_true_of_every_row() {
    for (var where : List.of("id IN (SELECT id FROM orders)", "orders.id IN (SELECT o.id FROM shop.orders o)", "id in (select id from orders as o)", "\"id\" IN (SELECT \"id\" FROM \"orders\") OR total > 7")) {
      assertTrue(Condition.trueOfEveryRow("DELETE FROM orders WHERE " + where, "orders"), where);
    }
  }

  @Test
  void a_query_that_leaves_rows_out_leaves_rows_out() {
    for (var where : List.of("id IN (SELECT id FROM orders WHERE paid)", "id IN (SELECT id FROM orders LIMIT 1000)", "id IN (SELECT id FROM items)", "id IN (SELECT parent FROM orders)", "id NOT IN (SELECT id FROM orders)",
        "id IN (SELECT max(id) FROM orders GROUP BY name)", "id IN (SELECT id FROM orders o JOIN items i ON i.id = o.id)", "id IN (1, 2)", "id IN (SELECT)", "IN (SELECT id FROM orders)", "id IN (SELECT id FROM")) {
      assertFalse(Condition.trueOfEveryRow("DELETE FROM orders WHERE " + where, "orders"), where);
    }
  }

  @Test
  void a_policy_that_lets_anything_else_through_lets_everything_through() {
    assertTrue(Condition.alwaysTrue("tenant = me() OR true"));
    assertTrue(Condition.alwaysTrue("(1 = 1)"));
    assertFalse(Condition.alwaysTrue("tenant = me() AND true"));
    assertFalse(Condition.alwaysTrue(""));
  }
}
