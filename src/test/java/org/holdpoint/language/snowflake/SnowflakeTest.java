package org.holdpoint.language.snowflake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.SqlStatements;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Statements of Snowflake as facts.
final class SnowflakeTest {

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD);
  }

  private static Declared read(String text) {
    return SqlStatements.of(Snowflake.language().read(file(text), Map.of()).orElseThrow());
  }

  private static <F extends Fact> List<F> facts(Class<F> kind, String text) {
    var declared = read(text);
    assertEquals(List.of(), declared.unread(), text);
    return declared.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static <F extends Fact> F fact(Class<F> kind, String text) {
    return facts(kind, text).getFirst();
  }

  private static String on(String text) {
    var on = fact(GrantStatement.class, text).on().getFirst();
    return on.kind() + " " + on.path();
  }

  @Test
  void rights_are_on_the_account_on_an_object_or_on_all_and_future_ones() {
    assertEquals("server []", on("GRANT CREATE INTEGRATION, MANAGE GRANTS ON ACCOUNT TO ROLE a"));
    assertEquals("external table [D, S, T]", on("grant select on external table d.s.t to role a"));
    assertEquals("all tables [D, S]", on("GRANT SELECT ON ALL TABLES IN SCHEMA d.s TO ROLE a"));
    assertEquals("future materialized views [D]", on("GRANT SELECT ON FUTURE MATERIALIZED VIEWS IN DATABASE d TO DATABASE ROLE d.r WITH GRANT OPTION"));
    assertEquals("function [S, F]", on("GRANT USAGE ON FUNCTION s.f(number, varchar) TO ROLE a"));
    assertEquals("database [SNOWFLAKE]", on("GRANT IMPORTED PRIVILEGES ON DATABASE snowflake TO ROLE a"));
  }

  @Test
  void grantees_are_roles_users_shares_and_everybody() {
    assertEquals(List.of("public PUBLIC"), fact(GrantStatement.class, "GRANT USAGE ON SCHEMA d.public TO ROLE public").to().stream().map(one -> one.kind() + " " + one.name()).toList());
    assertEquals("share S", fact(GrantStatement.class, "GRANT SELECT ON VIEW d.s.v TO SHARE s").to().stream().map(one -> one.kind() + " " + one.name()).findFirst().orElseThrow());
    assertEquals("user", fact(GrantStatement.class, "GRANT SELECT ON TABLE t TO USER \"a@b\"").to().getFirst().kind());
    var revoke = fact(GrantStatement.class, "REVOKE GRANT OPTION FOR ALL PRIVILEGES ON TABLE t FROM ROLE a CASCADE");
    assertTrue(revoke.optionOnly() && revoke.cascade());
    assertEquals("ALL", revoke.rights().getFirst().name());
  }

  @Test
  void roles_are_given_to_roles_and_users() {
    var member = fact(MembershipStatement.class, "grant role accountadmin to user \"Bob\"");
    assertEquals("ACCOUNTADMIN user Bob", member.roles().getFirst().name() + " " + member.to().getFirst().kind() + " " + member.to().getFirst().name());
    assertEquals("database role", fact(MembershipStatement.class, "GRANT DATABASE ROLE d.r TO ROLE a").roles().getFirst().kind());
    assertEquals("revoke", fact(MembershipStatement.class, "REVOKE ROLE a FROM ROLE public").verb());
  }

  @Test
  void ownership_keeps_the_rights_of_others_only_where_it_says_so() {
    assertTrue(fact(OwnershipStatement.class, "GRANT OWNERSHIP ON ALL TABLES IN SCHEMA d.s TO ROLE a COPY CURRENT GRANTS").keeps());
    assertFalse(fact(OwnershipStatement.class, "GRANT OWNERSHIP ON DATABASE d TO ROLE a REVOKE CURRENT GRANTS").keeps());
  }

  @Test
  void principals_policies_sessions_objects_and_routines_are_told() {
    assertEquals("literal", fact(PrincipalStatement.class, "CREATE USER IF NOT EXISTS a PASSWORD = 'x' DEFAULT_ROLE = r MUST_CHANGE_PASSWORD = TRUE").password());
    assertEquals("", fact(PrincipalStatement.class, "CREATE USER a TYPE = SERVICE RSA_PUBLIC_KEY = 'x'").password());
    assertTrue(fact(RowPolicyStatement.class, "CREATE OR REPLACE ROW ACCESS POLICY p AS (v VARCHAR) RETURNS BOOLEAN -> TRUE COMMENT = 'x'").everything());
    assertFalse(fact(RowPolicyStatement.class, "CREATE ROW ACCESS POLICY p AS (v VARCHAR) RETURNS BOOLEAN -> v = current_role()").everything());
    assertEquals("disable", fact(RowPolicyStatement.class, "ALTER TABLE t DROP ALL ROW ACCESS POLICIES").verb());
    assertEquals("drop", fact(RowPolicyStatement.class, "ALTER TABLE t DROP ROW ACCESS POLICY p").verb());
    assertEquals(List.of("set-role [ACCOUNTADMIN]", "use [D, S]"),
        facts(SessionStatement.class, "USE ROLE accountadmin; USE SCHEMA d.s; USE SECONDARY ROLES ALL; USE WAREHOUSE w").stream().map(one -> one.verb() + " " + one.names()).toList());
    assertEquals(List.of("drop database", "truncate table", "create table", "replace table", "uncovered table", "anew table", "create table"),
        facts(ObjectStatement.class, "DROP DATABASE IF EXISTS d CASCADE; TRUNCATE TABLE t; CREATE OR REPLACE TRANSIENT TABLE t (a int); CREATE TABLE u (b int)").stream()
            .map(one -> one.verb() + " " + one.what().kind()).toList());
    assertTrue(fact(RoutineStatement.class, "CREATE PROCEDURE p() RETURNS INT LANGUAGE SQL AS $$ BEGIN DELETE FROM t; END $$").definer());
    assertFalse(fact(RoutineStatement.class, "CREATE PROCEDURE p() RETURNS INT EXECUTE AS CALLER AS 'x'").definer());
  }

  @Test
  void what_cannot_be_read_is_said_and_loses_nothing_after_it() {
    var declared = read("GRANT SELECT ON;\nGRANT ROLE a TO ROLE b;\nREVOKE 'x;");
    assertEquals(2, declared.unread().size());
    assertEquals(1, declared.facts().size());
  }

  @Test
  void its_own_words_tell_the_database() {
    for (var text : List.of("GRANT ROLE a TO ROLE b;", "GRANT OWNERSHIP ON TABLE t TO ROLE a", "GRANT SELECT ON FUTURE TABLES IN SCHEMA s TO ROLE a", "USE ROLE sysadmin;")) {
      assertEquals(3, Snowflake.language().recognises(file(text)), text);
    }
    for (var text : List.of("GRANT SELECT ON a TO b", "GRANT SELECT ON ALL TABLES IN SCHEMA s TO a", "SET ROLE a")) {
      assertEquals(0, Snowflake.language().recognises(file(text)), text);
    }
  }
}
