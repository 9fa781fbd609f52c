package org.holdpoint.analysis.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.fact.ConsequenceFact.Destruction;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

class SessionsTest {

  private static Key key(String kind, String dialect, int line) {
    return Key.of(new Subject("database", dialect), kind, String.valueOf(line));
  }

  private static Span at(String file, int line) {
    return Span.of(file, Side.HEAD, line, 1, 2);
  }

  private static SessionStatement session(String file, int line, String verb, String... names) {
    return new SessionStatement(key("session-statement", "x", line), at(file, line), at(file, line), "x", line, verb, List.of(names));
  }

  private static SessionStatement use(int line, String database) {
    return session("a.sql", line, "use", database);
  }

  private static Destruction drop(String dialect, String thing, String name, int line) {
    return new Destruction(key("destruction", dialect, line), at("a.sql", line), at("a.sql", line), dialect, "drop", thing, name, new Value.Known<>("rows", at("a.sql", line)), false, "lasting", new Value.Absent<>());
  }

  private static String database(Destruction gone, SessionStatement... sessions) {
    var own = new ArrayList<Fact>(List.of(sessions));
    own.add(gone);
    return ((Destruction) Sessions.placed(List.of(gone), own).getFirst()).database().known().orElse("-");
  }

  @Test
  void a_session_is_in_the_database_that_was_named_last_above_the_line_in_whatever_order_facts_come() {
    assertEquals("crm", database(drop("mysql", "table", "orders", 5), use(1, "shop"), use(4, "crm"), use(9, "later")));
    assertEquals("crm", database(drop("mysql", "table", "orders", 5), use(9, "later"), use(4, "crm"), use(1, "shop")));
  }

  @Test
  void a_name_that_says_its_database_needs_no_session() {
    assertEquals("-", database(drop("mysql", "table", "crm.orders", 5), use(1, "shop")));
    assertEquals("shop", database(drop("sqlserver", "table", "dbo.orders", 5), use(1, "shop")), "a schema is none");
    assertEquals("-", database(drop("sqlserver", "table", "crm.dbo.orders", 5), use(1, "shop")));
  }

  @Test
  void a_database_that_goes_is_itself_one_but_a_schema_of_oracle_lies_in_its_container() {
    assertEquals("-", database(drop("mysql", "database", "crm", 5), use(1, "shop")));
    assertEquals("-", database(drop("sqlserver", "schema", "sales", 5), use(1, "shop")));
    assertEquals("PDB1", database(drop("oracle", "schema", "SALES", 5), use(1, "PDB1")));
  }

  @Test
  void a_file_that_names_none_before_it_says_nothing() {
    assertEquals("-", database(drop("mysql", "table", "orders", 5)));
    assertEquals("-", database(drop("mysql", "table", "orders", 5), use(5, "shop")));
    assertEquals("-", database(drop("mysql", "table", "orders", 5), session("b.sql", 1, "use", "shop")), "of another file");
    assertEquals("-", database(drop("mysql", "table", "orders", 5), session("a.sql", 1, "set-role", "admin")));
    assertEquals("-", database(drop("postgresql", "table", "orders", 5), use(1, "shop")), "a session of PostgreSQL stays where it is");
    assertEquals(List.of(), Sessions.placed(List.of(), List.of(use(1, "shop"))));
  }
}
