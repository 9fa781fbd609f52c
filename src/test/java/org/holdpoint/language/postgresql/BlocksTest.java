package org.holdpoint.language.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

/// Statements inside blocks that run at once, and in the strings that they execute.
final class BlocksTest {

  @Test
  void a_statement_of_a_block_stands_where_it_does_in_the_file() {
    var grant = Reads.fact(GrantStatement.class, """
        DO $do$
        DECLARE
          n int := 1;
        BEGIN
          IF n > 0 THEN
            GRANT SELECT ON t TO app;
          END IF;
        END $do$;
        """);
    assertEquals(List.of(6, 11, 6, 29), List.of(grant.at().line(), grant.at().column(), grant.at().endLine(), grant.at().endColumn()));
    assertEquals(0, grant.order());
  }

  @Test
  void loops_and_conditions_come_before_statements() {
    var facts = Reads.facts("""
        DO $$ BEGIN
          FOR r IN SELECT a FROM b LOOP
            IF r.a = 'THEN' THEN DROP TABLE c; ELSIF x THEN DROP TABLE d; ELSE TRUNCATE e; END IF;
          END LOOP;
          <<inner>> BEGIN DROP TABLE f; EXCEPTION WHEN others THEN DROP TABLE g; END;
        END $$;
        """);
    assertEquals(List.of("c", "d", "e", "f", "g"), facts.stream().map(fact -> ((ObjectStatement) fact).what().path().getFirst()).toList());
  }

  @Test
  void a_string_that_is_executed_is_read() {
    var grant = Reads.fact(GrantStatement.class, "DO $$ BEGIN\n  EXECUTE 'GRANT ALL ON t TO public';\nEND $$;");
    assertEquals("public", grant.to().getFirst().kind());
    assertEquals(List.of(2, 18, 2, 36), List.of(grant.at().line(), grant.at().column(), grant.at().endLine(), grant.at().endColumn()));
  }

  @Test
  void what_is_only_known_when_it_runs_is_a_name_in_braces() {
    var grant = Reads.fact(GrantStatement.class, "DO $$ BEGIN EXECUTE 'grant usage on schema s to a, ' || owner || ', app_' || quote_ident(stage) || ', ' || last USING x; END $$;");
    assertEquals(List.of("a", "{owner}", "app_{quote_ident(stage)}", "{last}"), grant.to().stream().map(Grantee::name).toList());
  }

  @Test
  void places_of_format_stay_as_they_are() {
    var grant = Reads.fact(GrantStatement.class, "DO $$ BEGIN EXECUTE format('GRANT SELECT ON %I.%I TO app_%s', a, 'b', c); END $$;");
    assertEquals(List.of("%I", "%I"), grant.on().getFirst().path());
    assertEquals("app_%s", grant.to().getFirst().name());
  }

  @Test
  void quotes_in_strings_are_doubled() {
    assertEquals("literal", Reads.fact(PrincipalStatement.class, "DO $$ BEGIN EXECUTE 'CREATE ROLE a PASSWORD ''secret'''; END $$;").password());
    assertEquals(2, Reads.facts("DO $$ BEGIN EXECUTE 'DROP TABLE a; DROP TABLE b'; END $$;").size());
    assertEquals(1, Reads.facts("DO $$ BEGIN EXECUTE $q$DROP TABLE a$q$; END $$;").size());
  }

  @Test
  void what_begins_with_something_unknown_says_nothing() {
    assertTrue(Reads.facts("DO $$ BEGIN EXECUTE command || ' TO public'; EXECUTE command; END $$;").isEmpty());
    assertTrue(Reads.facts("DO LANGUAGE plpython3u $$ DROP TABLE a; $$;").isEmpty());
  }

  @Test
  void the_body_of_a_routine_is_not_run() {
    assertEquals(List.of("RoutineStatement", "ProgramCheck"), kinds("CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DROP TABLE a; END $$;"));
    assertEquals(List.of("RoutineStatement", "ProgramCheck", "RoutineDeletion", "RoutineDeletion"), kinds("CREATE FUNCTION f() RETURNS void LANGUAGE sql BEGIN ATOMIC DELETE FROM a; DELETE FROM b; END;"));
  }

  private static List<String> kinds(String text) {
    return Reads.facts(text).stream().map(fact -> fact.getClass().getSimpleName()).toList();
  }

  @Test
  void a_statement_that_cannot_be_read_in_a_block_is_said_and_loses_nothing() {
    var declared = Reads.read("DO $$ BEGIN\n  GRANT SELECT ON;\n  SET ROLE a;\nEND $$;");
    assertEquals(List.of(2), declared.unread().stream().map(Span::line).toList());
    assertEquals("set-role", ((SessionStatement) declared.facts().getFirst()).verb());
  }
}
