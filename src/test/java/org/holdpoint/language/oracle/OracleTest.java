package org.holdpoint.language.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.SqlStatements;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Statements of Oracle Database as facts.
final class OracleTest {

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD);
  }

  private static Declared read(String text) {
    return SqlStatements.of(Oracle.language().read(file(text), Map.of()).orElseThrow());
  }

  private static <F extends Fact> List<F> facts(Class<F> kind, String text) {
    var declared = read(text);
    assertEquals(List.of(), declared.unread(), text);
    return declared.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static <F extends Fact> F fact(Class<F> kind, String text) {
    return facts(kind, text).getFirst();
  }

  @Test
  void rights_on_objects_have_columns_kinds_and_options() {
    var grant = fact(GrantStatement.class, "GRANT REFERENCES (id), UPDATE (id, \"Pay\"), ALL PRIVILEGES ON hr.employees TO oe, \"Mixed\", PUBLIC WITH HIERARCHY OPTION WITH GRANT OPTION;");
    assertEquals(List.of("REFERENCES", "UPDATE", "ALL"), grant.rights().stream().map(Right::name).toList());
    assertEquals(List.of("ID", "Pay"), grant.rights().get(1).columns());
    assertEquals("table [HR, EMPLOYEES]", grant.on().getFirst().kind() + " " + grant.on().getFirst().path());
    assertEquals(List.of("role OE", "role Mixed", "public PUBLIC"), grant.to().stream().map(one -> one.kind() + " " + one.name()).toList());
    assertTrue(grant.option());
    for (var kind : List.of("directory", "edition", "mining model", "java source", "java resource", "sql translation profile", "user", "schema")) {
      assertEquals(kind, fact(GrantStatement.class, "GRANT READ ON " + kind + " x TO y").on().getFirst().kind());
    }
    assertEquals("procedure", fact(GrantStatement.class, "GRANT EXECUTE ON sys.utl_file TO app").on().getFirst().kind());
  }

  @Test
  void rights_of_the_system_and_roles_in_one_list_are_told_apart() {
    var declared = read("GRANT CONNECT, CREATE ANY PROCEDURE, dba, SYSDBA TO a WITH ADMIN OPTION CONTAINER = ALL");
    var grant = (GrantStatement) declared.facts().getFirst();
    var member = (MembershipStatement) declared.facts().get(1);
    assertEquals(List.of("CREATE ANY PROCEDURE", "SYSDBA"), grant.rights().stream().map(Right::name).toList());
    assertEquals("server", grant.on().getFirst().kind());
    assertEquals(List.of("CONNECT", "DBA"), member.roles().stream().map(Grantee::name).toList());
    assertTrue(grant.option() && member.admin());
    assertEquals("all containers", member.cluster());
    assertTrue(fact(MembershipStatement.class, "GRANT r TO u WITH DELEGATE OPTION").admin());
    assertEquals("ALL", fact(GrantStatement.class, "GRANT ALL PRIVILEGES TO a").rights().getFirst().name());
  }

  @Test
  void revoke_goes_as_far_as_it_says() {
    assertTrue(fact(GrantStatement.class, "REVOKE REFERENCES ON hr.employees FROM oe CASCADE CONSTRAINTS").cascade());
    assertEquals("revoke", fact(MembershipStatement.class, "REVOKE r, s FROM a, b").verb());
    assertEquals("public", fact(GrantStatement.class, "REVOKE EXECUTE ON utl_http FROM public FORCE").to().getFirst().kind());
  }

  @Test
  void a_grant_may_set_passwords() {
    var users = facts(PrincipalStatement.class, "GRANT CREATE SESSION TO hr, app IDENTIFIED BY p1, p2");
    assertEquals(List.of("HR literal", "APP literal"), users.stream().map(one -> one.who().name() + " " + one.password()).toList());
  }

  @Test
  void users_have_passwords_and_proxies() {
    assertEquals("literal", fact(PrincipalStatement.class, "CREATE USER a IDENTIFIED BY \"p w\" DEFAULT TABLESPACE users QUOTA UNLIMITED ON users ACCOUNT UNLOCK").password());
    assertEquals("hash", fact(PrincipalStatement.class, "ALTER USER a IDENTIFIED BY VALUES 'S:12'").password());
    assertEquals("", fact(PrincipalStatement.class, "ALTER USER a IDENTIFIED BY &pw").password());
    assertEquals("external", fact(PrincipalStatement.class, "CREATE USER a IDENTIFIED EXTERNALLY AS 'cn=a'").password());
    assertEquals("none", fact(PrincipalStatement.class, "CREATE ROLE r NOT IDENTIFIED").password());
    assertEquals("drop", fact(PrincipalStatement.class, "DROP USER a CASCADE").verb());
    var proxy = fact(MembershipStatement.class, "ALTER USER boss GRANT CONNECT THROUGH app WITH ROLE r");
    assertEquals("BOSS APP", proxy.roles().getFirst().name() + " " + proxy.to().getFirst().name());
  }

  @Test
  void sessions_objects_and_rows_are_told() {
    assertEquals(List.of("set-role [R, S]", "reset-role []", "search-path [HR]", "use [PDB1]"),
        facts(SessionStatement.class, "SET ROLE r IDENTIFIED BY x, s; SET ROLE NONE; ALTER SESSION SET CURRENT_SCHEMA = hr; ALTER SESSION SET CONTAINER = pdb1; ALTER SESSION SET NLS_LANGUAGE = x")
            .stream().map(one -> one.verb() + " " + one.names()).toList());
    assertEquals(List.of("drop table true", "drop public database link false", "truncate table false", "drop-column table false", "drop package body false"),
        facts(ObjectStatement.class, "DROP TABLE a.b CASCADE CONSTRAINTS PURGE; DROP PUBLIC DATABASE LINK l; TRUNCATE TABLE t DROP STORAGE; ALTER TABLE t DROP (a, b); DROP PACKAGE BODY p")
            .stream().map(one -> one.verb() + " " + one.what().kind() + " " + one.cascade()).toList());
    assertFalse(fact(RowsStatement.class, "DELETE t").bounded());
    assertTrue(fact(RowsStatement.class, "UPDATE t a SET b = 1 WHERE c = 2").bounded());
  }

  @Test
  void blocks_are_run_and_the_strings_in_them_but_not_the_bodies_of_routines() {
    var declared = read("""
        CREATE OR REPLACE PROCEDURE p AS
        BEGIN
          DELETE FROM t;
          EXECUTE IMMEDIATE 'GRANT DBA TO a';
        END;
        /
        DECLARE
          n NUMBER;
        BEGIN
          EXECUTE IMMEDIATE 'GRANT SELECT ON "T" TO b';
          IF n = 1 THEN
            EXECUTE IMMEDIATE q'[CREATE USER c IDENTIFIED BY "it's"]';
          END IF;
          EXECUTE IMMEDIATE 'GRANT DBA TO ' || n;
        END;
        /
        GRANT EXECUTE ON p TO d
        /
        """);
    assertEquals(List.of("RoutineStatement", "GrantStatement", "PrincipalStatement", "GrantStatement", "ProgramCheck", "RoutineDeletion"), declared.facts().stream().map(fact -> fact.getClass().getSimpleName()).toList());
    assertEquals(List.of(14), declared.unread().stream().map(span -> span.line()).toList());
    assertEquals(List.of(10, 28), List.of(((GrantStatement) declared.facts().get(1)).at().line(), ((GrantStatement) declared.facts().get(1)).at().column()));
  }

  @Test
  void a_body_without_a_slash_ends_where_no_statement_of_plsql_stands() {
    assertEquals(2, read("CREATE FUNCTION f RETURN NUMBER IS BEGIN DELETE t; RETURN 1; END;\nGRANT EXECUTE ON f TO a;").facts().size());
    assertEquals(1, read("BEGIN\n  GRANT ALL ON employees TO john;\nEND;").facts().size());
  }

  @Test
  void what_cannot_be_read_is_said_and_loses_nothing_after_it() {
    var declared = read("GRANT SELECT ON;\nGRANT a TO b;\nREVOKE 'x;");
    assertEquals(2, declared.unread().size());
    assertEquals(1, declared.facts().size());
  }

  @Test
  void its_own_words_tell_the_database() {
    for (var text : List.of("GRANT CONNECT, RESOURCE TO a;", "GRANT READ ON DIRECTORY d TO a;", "GRANT r TO u WITH DELEGATE OPTION", "CREATE TABLE t (a VARCHAR2(10))")) {
      assertEquals(3, Oracle.language().recognises(file(text)), text);
    }
    for (var text : List.of("GRANT SELECT ON a TO b", "GRANT CONNECT, TEMP ON DATABASE d TO a", "CREATE USER a IDENTIFIED BY 'x'", "-- VARCHAR2")) {
      assertEquals(0, Oracle.language().recognises(file(text)), text);
    }
  }

  @Test
  void a_statement_that_is_run_from_a_long_text_is_read_to_its_end() {
    var names = IntStream.range(0, 3_000).mapToObj(number -> "clerk_" + number).collect(Collectors.joining(", "));
    assertEquals(3_000, fact(MembershipStatement.class, "BEGIN\n  EXECUTE IMMEDIATE 'GRANT DBA TO " + names + "';\nEND;\n/\n").to().size());
  }
}
