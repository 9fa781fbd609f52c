package org.holdpoint.analysis.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

final class WeightsTest {

  private static final Scope TABLE = new Scope("table", false, true, List.of("shop", "orders"));

  @Test
  void a_right_weighs_by_its_name_and_by_what_it_is_on() {
    assertEquals("superuser", Weights.right("mysql", "ALL", Scope.SERVER));
    assertEquals("benign", Weights.right("mysql", "ALL", TABLE));
    assertEquals("superuser", Weights.right("mysql", "INSERT", new Scope("table", false, true, List.of("mysql", "user"))));
    assertEquals("metadata", Weights.right("clickhouse", "SELECT", new Scope("database", true, true, List.of("system"))));
  }

  @Test
  void a_name_of_its_own_outdoes_a_pattern() {
    assertEquals("superuser", Weights.right("oracle", "GRANT ANY ROLE", Scope.SERVER));
    assertEquals("metadata", Weights.right("oracle", "SELECT ANY DICTIONARY", Scope.SERVER));
    assertEquals("data-wide", Weights.right("oracle", "SELECT ANY TABLE", Scope.SERVER));
  }

  @Test
  void case_does_not_matter_and_other_databases_do() {
    assertEquals("superuser", Weights.role("snowflake", "AccountAdmin"));
    assertEquals("benign", Weights.role("postgresql", "AccountAdmin"));
  }

  @Test
  void what_reaches_rows_depends_on_the_database() {
    var at = Span.start("a.sql", Side.HEAD);
    var database = new Securable("database", List.of("shop"), at);
    assertEquals(List.of(false, true), List.of(Scope.of("postgresql", database).rows(), Scope.of("clickhouse", database).rows()));
    assertEquals(new Scope("server", true, true, List.of("*", "*")), Scope.of("mysql", new Securable("table", List.of("*", "*"), at)));
  }
}
