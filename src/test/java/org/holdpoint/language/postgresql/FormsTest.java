package org.holdpoint.language.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.holdpoint.fact.AccessFact.DefaultRightsStatement;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.fact.SchemaFact.StatementBound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every form of a statement that the manuals give.
final class FormsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      SELECT ON t                                | table [t]
      SELECT ON TABLE t                          | table [t]
      ALL ON ALL TABLES IN SCHEMA s, r           | all tables [s],all tables [r]
      USAGE ON SEQUENCE a.b                      | sequence [a, b]
      CONNECT, TEMP ON DATABASE d                | database [d]
      USAGE ON DOMAIN d                          | domain [d]
      USAGE ON FOREIGN DATA WRAPPER w            | foreign data wrapper [w]
      USAGE ON FOREIGN SERVER s                  | foreign server [s]
      EXECUTE ON FUNCTION f(int, text), g()      | function [f],function [g]
      EXECUTE ON FUNCTION f(a IN text DEFAULT ')', OUT b x.y%TYPE, numeric(10,2)[]) | function [f]
      EXECUTE ON PROCEDURE p                     | procedure [p]
      EXECUTE ON ROUTINE r(int)                  | routine [r]
      EXECUTE ON ALL ROUTINES IN SCHEMA s        | all routines [s]
      USAGE ON LANGUAGE plperlu                  | language [plperlu]
      SELECT ON LARGE OBJECT 1001, 1002          | large object [1001],large object [1002]
      SET, ALTER SYSTEM ON PARAMETER work_mem    | parameter [work_mem]
      SET ON PARAMETER app.setting               | parameter [app, setting]
      CREATE ON SCHEMA public                    | schema [public]
      CREATE ON TABLESPACE t                     | tablespace [t]
      USAGE ON TYPE t                            | type [t]
      USAGE ON DATASHARE d                       | datashare [d]
      SELECT ON type                             | table [type]
      SELECT ON schema.role                      | table [schema, role]
      SELECT ON "T "".x".y                       | table [T ".x, y]
      SELECT ON TABLE d.s.*                      | table [d, s, *]
      """)
  void rights_are_about_every_kind_of_object(String form, String on) {
    for (var statement : List.of("GRANT " + form + " TO u", "REVOKE " + form + " FROM u RESTRICT")) {
      var grant = Reads.fact(GrantStatement.class, statement);
      assertEquals(on, String.join(",", grant.on().stream().map(one -> one.kind() + " " + one.path()).toList()), statement);
    }
  }

  @Test
  void rights_have_their_names() {
    var grant = Reads.fact(GrantStatement.class, "GRANT SELECT, TEMP, ALTER SYSTEM, ALL PRIVILEGES (a, b), REFERENCES, MAINTAIN ON t TO u");
    assertEquals(List.of("SELECT", "TEMPORARY", "ALTER SYSTEM", "ALL", "REFERENCES", "MAINTAIN"), grant.rights().stream().map(Right::name).toList());
    assertEquals(List.of("SUPER"), Reads.fact(GrantStatement.class, "GRANT SYSTEM SUPER TO u").rights().stream().map(Right::name).toList());
    assertEquals("server", Reads.fact(GrantStatement.class, "GRANT CREATE USER, DROP USER TO ROLE r").on().getFirst().kind());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      PUBLIC       | public | public
      "public"     | public | public
      CURRENT_USER | current | current_user
      CURRENT_ROLE | current | current_role
      SESSION_USER | current | session_user
      GROUP G      | group  | g
      ROLE r       | role   | r
      "R"          | role   | R
      NAMESPACE 'x-y' | namespace | x-y
      ACCOUNT '12' VIA DATA CATALOG | account | 12
      :owner       | role   | :owner
      :"Owner"     | role   | :"Owner"
      ${owner}     | role   | ${owner}
      app_{{ stage }} | role | app_{{stage}}
      role         | role   | role
      """)
  void grantees_are_of_many_kinds(String form, String kind, String name) {
    var to = Reads.fact(GrantStatement.class, "GRANT USAGE ON SCHEMA s TO " + form).to().getFirst();
    assertEquals(kind + " " + name, to.kind() + " " + to.name());
  }

  @Test
  void memberships_have_options() {
    var member = Reads.fact(MembershipStatement.class, "GRANT r TO u WITH INHERIT TRUE, SET FALSE GRANTED BY CURRENT_USER");
    assertEquals(List.of(true), member.inherit().known().stream().toList());
    assertEquals(List.of(false), member.become().known().stream().toList());
    assertFalse(member.admin());
    assertFalse(Reads.fact(MembershipStatement.class, "GRANT r TO u WITH ADMIN FALSE").admin());
    assertEquals("u", Reads.fact(MembershipStatement.class, "GRANT ROLE r TO USER u").to().getFirst().name());
    assertEquals("grant", Reads.fact(MembershipStatement.class, "REVOKE INHERIT OPTION FOR r FROM u").verb());
    assertEquals("revoke", Reads.fact(MembershipStatement.class, "REVOKE r, s FROM u, v GRANTED BY w CASCADE").verb());
    assertEquals("revoke", Reads.fact(MembershipStatement.class, "ALTER GROUP g DROP USER u, v").verb());
  }

  @Test
  void only_the_option_may_be_taken() {
    var revoke = Reads.fact(GrantStatement.class, "REVOKE GRANT OPTION FOR SELECT ON t FROM u CASCADE");
    assertTrue(revoke.optionOnly() && revoke.cascade());
    assertEquals("revoke", revoke.verb());
  }

  @Test
  void rights_of_the_future_have_creators_and_schemas() {
    var rights = Reads.fact(DefaultRightsStatement.class, "ALTER DEFAULT PRIVILEGES FOR ROLE a, b IN SCHEMA s, r GRANT ALL ON TABLES TO anon WITH GRANT OPTION");
    assertEquals(List.of("a", "b"), rights.creators().stream().map(Grantee::name).toList());
    assertEquals(List.of("s", "r"), rights.schemas());
    assertTrue(rights.option());
    assertEquals("functions", Reads.fact(DefaultRightsStatement.class, "ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON ROUTINES FROM PUBLIC").objects());
    assertEquals("large objects", Reads.fact(DefaultRightsStatement.class, "ALTER DEFAULT PRIVILEGES IN SCHEMA s FOR USER u GRANT SELECT ON LARGE OBJECTS TO a").objects());
    assertEquals("all", Reads.fact(DefaultRightsStatement.class, "ALTER DEFAULT PRIVILEGES FOR ALL ROLES GRANT SELECT ON TABLES TO a").creators().getFirst().kind());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      PASSWORD 'x'                                        | literal
      ENCRYPTED PASSWORD 'x'                              | literal
      PASSWORD E'it\\'s'                                  | literal
      PASSWORD 'md5153c434b4b77c89e6b94f12c5393af5b'      | quick-hash
      PASSWORD 'SCRAM-SHA-256$4096:salt$stored:server'    | hash
      PASSWORD NULL                                       | external
      PASSWORD DISABLE                                    | external
      PASSWORD :'password'                                | ''
      PASSWORD '${password}'                              | ''
      PASSWORD 'a' PASSWORD NULL                          | external
      LOGIN                                               | ''
      """)
  void a_password_is_in_the_text_or_not(String form, String password) {
    assertEquals(password, Reads.fact(PrincipalStatement.class, "CREATE USER u WITH " + form).password());
    assertEquals(password, Reads.fact(PrincipalStatement.class, "ALTER USER u " + form).password());
  }

  @Test
  void principals_are_made_changed_and_dropped() {
    assertEquals(List.of("SUPERUSER", "NOBYPASSRLS"), Reads.fact(PrincipalStatement.class, "ALTER ROLE r WITH SUPERUSER NOBYPASSRLS CONNECTION LIMIT -1 VALID UNTIL 'infinity'").attributes());
    assertEquals("all", Reads.fact(PrincipalStatement.class, "ALTER ROLE ALL IN DATABASE d SET search_path TO a, b").who().kind());
    assertEquals(List.of("SET ROW_SECURITY"), Reads.fact(PrincipalStatement.class, "ALTER USER u SET row_security = off").attributes());
    assertEquals(List.of("b"), Reads.fact(ObjectStatement.class, "ALTER ROLE a RENAME TO b").renamed());
    assertEquals(List.of("a", "B"), Reads.facts("DROP USER IF EXISTS a, \"B\"").stream().map(fact -> ((PrincipalStatement) fact).who().name()).toList());
    assertEquals("literal", Reads.fact(PrincipalStatement.class, "CREATE USER u PASSWORD 'sha256|Mypassword1'").password());
    var facts = Reads.facts("CREATE GROUP g WITH USER a, b ADMIN c");
    assertEquals(List.of("a", "b"), ((MembershipStatement) facts.get(1)).to().stream().map(Grantee::name).toList());
    assertTrue(((MembershipStatement) facts.get(2)).admin());
    var mapping = Reads.fact(GrantStatement.class, "CREATE USER MAPPING FOR u SERVER s OPTIONS (password 'x')");
    assertEquals(List.of("USER MAPPING", "foreign server", "s", "u"), List.of(mapping.rights().getFirst().name(), mapping.on().getFirst().kind(), mapping.on().getFirst().path().getFirst(), mapping.to().getFirst().name()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ALTER TABLE IF EXISTS ONLY s.t OWNER TO u              | table [s, t]
      ALTER FUNCTION f(int) OWNER TO u                       | function [f]
      ALTER SCHEMA s OWNER TO CURRENT_USER                   | schema [s]
      ALTER MATERIALIZED VIEW v OWNER TO u                   | materialized view [v]
      ALTER LARGE OBJECT 12 OWNER TO u                       | large object [12]
      ALTER DATABASE d OWNER TO u                            | database [d]
      ALTER EVENT TRIGGER e OWNER TO u                       | event trigger [e]
      ALTER TEXT SEARCH DICTIONARY d OWNER TO u              | text search dictionary [d]
      CREATE SCHEMA s AUTHORIZATION u                        | schema [s]
      CREATE SCHEMA IF NOT EXISTS AUTHORIZATION u            | schema [u]
      CREATE DATABASE d WITH OWNER = u ENCODING 'UTF8'       | database [d]
      """)
  void things_change_hands(String statement, String what) {
    var owner = Reads.fact(OwnershipStatement.class, statement);
    assertEquals(what, owner.on().getFirst().kind() + " " + owner.on().getFirst().path());
    assertEquals("transfer", owner.verb());
    assertTrue(owner.to().getFirst().name().matches("u|current_user"));
  }

  @Test
  void everything_of_somebody_changes_hands() {
    var all = Reads.fact(OwnershipStatement.class, "REASSIGN OWNED BY a, CURRENT_USER TO b");
    assertEquals(List.of("a", "current_user"), all.from().stream().map(Grantee::name).toList());
    assertEquals("drop-owned", Reads.fact(OwnershipStatement.class, "DROP OWNED BY a CASCADE").verb());
  }

  @Test
  void policies_say_who_sees_which_rows() {
    var policy = Reads.fact(RowPolicyStatement.class, "CREATE POLICY p ON s.t AS RESTRICTIVE FOR SELECT TO a, PUBLIC USING ((true)) WITH CHECK (x = 1)");
    assertTrue(policy.restrictive() && policy.everything());
    assertEquals("SELECT", policy.command());
    assertEquals(List.of("s", "t"), policy.on().path());
    assertEquals("public", Reads.fact(RowPolicyStatement.class, "CREATE POLICY p ON t USING (owner = current_user)").to().getFirst().kind());
    assertFalse(Reads.fact(RowPolicyStatement.class, "CREATE POLICY p ON t USING (owner = current_user)").everything());
    assertTrue(Reads.fact(RowPolicyStatement.class, "ALTER POLICY p ON t USING (1 = 1)").everything());
    assertEquals("alter", Reads.fact(RowPolicyStatement.class, "ALTER POLICY p ON t RENAME TO q").verb());
    assertEquals("drop", Reads.fact(RowPolicyStatement.class, "DROP POLICY IF EXISTS p ON t CASCADE").verb());
    assertEquals(2, Reads.facts("DETACH RLS POLICY p ON TABLE a, b FROM ROLE r, u").size());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ENABLE ROW LEVEL SECURITY   | enable
      DISABLE ROW LEVEL SECURITY  | disable
      FORCE ROW LEVEL SECURITY    | force
      NO FORCE ROW LEVEL SECURITY | no-force
      ROW LEVEL SECURITY OFF      | disable
      ADD COLUMN a numeric(10, 2), DISABLE ROW LEVEL SECURITY | disable
      """)
  void row_security_of_a_table_is_switched(String form, String verb) {
    assertEquals(verb, Reads.fact(RowPolicyStatement.class, "ALTER TABLE s.t " + form).verb());
  }

  @Test
  void routines_run_with_rights() {
    var routine = Reads.fact(RoutineStatement.class, "CREATE OR REPLACE FUNCTION s.f(a int DEFAULT 1) RETURNS TABLE (x int) LANGUAGE 'plpgsql' SECURITY DEFINER SET search_path = '' AS $$ x $$");
    assertTrue(routine.definer() && routine.pathSet());
    assertEquals("plpgsql", routine.language());
    assertEquals(new Securable("function", List.of("s", "f"), routine.what().at()), routine.what());
    assertFalse(Reads.fact(RoutineStatement.class, "CREATE PROCEDURE p() AS $a$ SECURITY DEFINER $a$ LANGUAGE sql").definer());
    assertEquals("alter", Reads.fact(RoutineStatement.class, "ALTER FUNCTION f(int) SET search_path = pg_catalog").verb());
    assertTrue(Reads.facts("ALTER FUNCTION f(int) IMMUTABLE").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      CREATE UNLOGGED TABLE IF NOT EXISTS s.t (a int)            | create table [s, t] []
      CREATE TABLE p PARTITION OF s.t FOR VALUES IN (1)          | create table [p] [s, t]
      CREATE TABLE c (a int) INHERITS (s.t)                      | create table [c] [s, t]
      CREATE OR REPLACE VIEW v AS SELECT a FROM r0.t WHERE b = 1 | create view [v] [r0, t]
      CREATE VIEW v AS SELECT a FROM t JOIN u ON true            | create view [v] []
      CREATE VIEW v AS SELECT a FROM t, u                        | create view [v] []
      DROP TABLE IF EXISTS a.b CASCADE                           | drop table [a, b] [] cascade
      DROP INDEX CONCURRENTLY i                                  | drop index [i] []
      DROP FUNCTION f(int, text)                                 | drop function [f] []
      DROP DATABASE d WITH (FORCE)                               | drop database [d] []
      TRUNCATE TABLE ONLY a.b * RESTART IDENTITY CASCADE         | truncate table [a, b] [] cascade
      ALTER TABLE t DROP COLUMN IF EXISTS a CASCADE              | drop-column column [t, a] [] cascade
      ALTER TABLE t DROP a                                       | drop-column column [t, a] []
      ALTER TABLE s.t DETACH PARTITION s.p CONCURRENTLY          | detach table [s, p] [s, t]
      ALTER TABLE t ATTACH PARTITION p FOR VALUES IN (1, 2)      | attach table [p] [t]
      ALTER TABLE s.t RENAME TO u                                | rename table [s, t] [] [s, u]
      ALTER TABLE s.t RENAME COLUMN a TO b                       | rename column [s, t, a] [] [s, t, b]
      ALTER VIEW s.v SET SCHEMA r                                | rename view [s, v] [] [r, v]
      """)
  void objects_come_and_go(String statement, String says) {
    var object = Reads.fact(ObjectStatement.class, statement);
    var renamed = object.renamed().isEmpty() ? "" : " " + object.renamed();
    assertEquals(says, object.verb() + " " + object.what().kind() + " " + object.what().path() + " " + object.shadows() + renamed + (object.cascade() ? " cascade" : ""));
  }

  @Test
  void a_temporary_table_is_told_as_one() {
    assertEquals("create-temporary", Reads.fact(ObjectStatement.class, "CREATE TEMP TABLE x (a int)").verb());
  }

  @Test
  void what_is_no_access_says_nothing() {
    assertTrue(Reads.facts("ALTER TABLE t SET (fillfactor = 70), ALTER COLUMN a SET STATISTICS 100; SELECT 1; COMMENT ON TABLE t IS 'GRANT';").isEmpty());
    assertTrue(Reads.facts("WITH a AS (SELECT 1) SELECT * FROM a; INSERT INTO t VALUES (1); BEGIN; END;").isEmpty());
    assertEquals(List.of(StatementBound.class), Reads.facts("SET statement_timeout = 0; SELECT 1;").stream().map(Object::getClass).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      DELETE FROM t                                          | delete false
      DELETE FROM ONLY s.t USING u WHERE t.a = u.a           | delete true
      DELETE FROM t WHERE true                               | delete false
      UPDATE t SET a = (SELECT b FROM u WHERE c)             | update false
      UPDATE t AS x SET a = 1 WHERE b IN (1)                 | update true
      WITH a AS (SELECT 1 WHERE false) DELETE FROM t         | delete false
      """)
  void rows_are_bounded_by_a_condition(String statement, String says) {
    var rows = Reads.fact(RowsStatement.class, statement);
    assertEquals(says, rows.verb() + " " + rows.bounded());
    assertEquals("t", rows.what().path().getLast());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      SET ROLE a                             | set-role [a]
      SET LOCAL ROLE 'a b'                   | set-role [a b]
      SET SESSION ROLE NONE                  | reset-role []
      SET role TO "A"                        | set-role [A]
      RESET ROLE                             | reset-role []
      SET SESSION AUTHORIZATION a            | set-role [a]
      SET LOCAL SESSION AUTHORIZATION a      | set-role [a]
      SET SESSION AUTHORIZATION DEFAULT      | reset-role []
      SET search_path = a, "B", public       | search-path [a, B, public]
      SET LOCAL search_path TO ''            | search-path []
      SET SCHEMA 'a'                         | search-path [a]
      USE a                                  | use [a]
      """)
  void the_session_becomes_somebody_and_looks_somewhere(String statement, String says) {
    var session = Reads.fact(SessionStatement.class, statement);
    assertEquals(says, session.verb() + " " + session.names());
  }
}
