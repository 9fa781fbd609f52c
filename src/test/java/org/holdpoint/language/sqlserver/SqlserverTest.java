package org.holdpoint.language.sqlserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.SqlStatements;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Statements of SQL Server as facts.
final class SqlserverTest {

  private static final long SECONDS = 1_000_000_000L;

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD);
  }

  private static Declared read(String text) {
    return SqlStatements.of(Sqlserver.language().read(file(text), Map.of()).orElseThrow());
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
  void a_grant_has_rights_with_columns_an_object_of_a_class_and_principals() {
    var grant = fact(GrantStatement.class, "GRANT SELECT (A, [B c]), EXEC ON OBJECT :: [Shop].Orders TO [DOMAIN\\Bob], public WITH GRANT OPTION AS boss");
    assertEquals(List.of("SELECT", "EXECUTE"), grant.rights().stream().map(Right::name).toList());
    assertEquals(List.of("a", "b c"), grant.rights().getFirst().columns());
    assertEquals("table [shop, orders]", grant.on().getFirst().kind() + " " + grant.on().getFirst().path());
    assertEquals(List.of("role domain\\bob", "public public"), grant.to().stream().map(one -> one.kind() + " " + one.name()).toList());
    assertTrue(grant.option());
    assertEquals("boss", grant.by());
  }

  @Test
  void deny_and_revoke_are_told_apart_and_from_or_to_is_the_same() {
    assertEquals("deny", fact(GrantStatement.class, "DENY CONTROL ON SCHEMA::s TO a CASCADE").verb());
    var revoke = fact(GrantStatement.class, "REVOKE GRANT OPTION FOR EXECUTE ON dbo.p TO a CASCADE AS b");
    assertTrue(revoke.optionOnly() && revoke.cascade());
    assertEquals("procedure", revoke.on().getFirst().kind());
    assertEquals("guest", fact(GrantStatement.class, "REVOKE CONNECT FROM guest").to().getFirst().name());
    assertEquals("anonymous", fact(GrantStatement.class, "GRANT CONNECT TO guest").to().getFirst().kind());
  }

  @Test
  void without_an_object_a_right_is_of_the_server_or_of_the_database_in_use() {
    assertEquals("server", fact(GrantStatement.class, "GRANT CONTROL SERVER TO a").on().getFirst().kind());
    assertEquals("server", fact(GrantStatement.class, "GRANT IMPERSONATE ANY LOGIN, VIEW SERVER STATE TO a").on().getFirst().kind());
    assertEquals("database", fact(GrantStatement.class, "GRANT CREATE TABLE, VIEW DEFINITION TO a").on().getFirst().kind());
    assertEquals(List.of("db1"), fact(GrantStatement.class, "GRANT BACKUP DATABASE ON DATABASE::db1 TO a").on().getFirst().path());
  }

  @Test
  void members_come_and_go_by_statement_and_by_procedure() {
    for (var text : List.of("ALTER ROLE db_owner ADD MEMBER bob", "EXEC sp_addrolemember N'db_owner', N'bob'", "exec sys.sp_addrolemember @membername = 'bob', @rolename = 'db_owner'",
        "sp_addrolemember db_owner, bob")) {
      var member = fact(MembershipStatement.class, text);
      assertEquals("grant", member.verb());
      assertEquals(List.of("db_owner"), member.roles().stream().map(Grantee::name).toList(), text);
      assertEquals(List.of("bob"), member.to().stream().map(Grantee::name).toList(), text);
    }
    assertEquals(List.of("sysadmin"), fact(MembershipStatement.class, "EXEC master..sp_addsrvrolemember 'bob', 'sysadmin'").roles().stream().map(Grantee::name).toList());
    assertEquals("revoke", fact(MembershipStatement.class, "ALTER SERVER ROLE sysadmin DROP MEMBER [d\\bob]").verb());
  }

  @Test
  void principals_have_their_kind_and_where_the_password_is() {
    var login = fact(PrincipalStatement.class, "CREATE LOGIN bob WITH PASSWORD = 'x' MUST_CHANGE, CHECK_POLICY = OFF, DEFAULT_DATABASE = db");
    assertEquals("create login literal [MUST_CHANGE, CHECK_POLICY OFF]", login.verb() + " " + login.kind() + " " + login.password() + " " + login.attributes());
    assertEquals("hash", fact(PrincipalStatement.class, "ALTER LOGIN bob WITH PASSWORD = 0x01ab HASHED").password());
    assertEquals("", fact(PrincipalStatement.class, "ALTER LOGIN bob WITH PASSWORD = '$(SaPassword)'").password());
    assertEquals("external", fact(PrincipalStatement.class, "CREATE LOGIN [d\\bob] FROM WINDOWS WITH DEFAULT_DATABASE = [x]").password());
    assertEquals("user", fact(PrincipalStatement.class, "CREATE USER bob FOR LOGIN bob WITH DEFAULT_SCHEMA = dbo").kind());
    assertEquals(List.of("ENABLE"), fact(PrincipalStatement.class, "ALTER LOGIN sa ENABLE").attributes());
    assertEquals("drop", fact(PrincipalStatement.class, "DROP ROLE IF EXISTS r").verb());
  }

  @Test
  void ownership_goes_over_and_takes_the_rights_along_but_for_a_database() {
    var owner = fact(OwnershipStatement.class, "ALTER AUTHORIZATION ON SCHEMA::Sales TO bob");
    assertEquals("schema [sales] bob", owner.on().getFirst().kind() + " " + owner.on().getFirst().path() + " " + owner.to().getFirst().name());
    assertFalse(owner.keeps());
    assertTrue(fact(OwnershipStatement.class, "ALTER AUTHORIZATION ON DATABASE::d TO sa").keeps());
  }

  @Test
  void a_batch_needs_no_semicolons() {
    var declared = read("""
        USE master
        IF NOT EXISTS (SELECT 1 FROM sys.server_principals WHERE name = 'GRANT')
          CREATE LOGIN bob WITH PASSWORD = 'DROP TABLE x'
        GRANT SELECT, INSERT, UPDATE, DELETE ON a TO b
        SET NOCOUNT ON
        DENY ALTER ANY USER TO c
        ALTER ROLE r ADD MEMBER b
        DROP USER IF EXISTS d
        ALTER TABLE t DROP COLUMN c
        EXECUTE AS USER = 'dave' REVERT
        DELETE FROM t
        UPDATE t SET a = CASE WHEN b = 1 THEN 2 ELSE 3 END WHERE b = 1
        DROP TABLE IF EXISTS e, f
        GO
        TRUNCATE TABLE g
        """);
    assertEquals(List.of(), declared.unread());
    assertEquals(List.of("SessionStatement", "PrincipalStatement", "GrantStatement", "GrantStatement", "MembershipStatement", "PrincipalStatement", "ObjectStatement", "SessionStatement",
        "SessionStatement", "RowsStatement", "RowsStatement", "ObjectStatement", "ObjectStatement", "ObjectStatement"), declared.facts().stream().map(fact -> fact.getClass().getSimpleName()).toList());
    var grant = (GrantStatement) declared.facts().get(2);
    assertEquals(List.of(4, 7, 4, 47), List.of(grant.at().line(), grant.at().column(), grant.at().endLine(), grant.at().endColumn()));
    assertEquals(List.of(4, 1, 4, 47), List.of(grant.within().line(), grant.within().column(), grant.within().endLine(), grant.within().endColumn()));
  }

  @Test
  void rows_are_bounded_by_a_condition_or_a_join_and_a_number_says_not_which() {
    assertFalse(fact(RowsStatement.class, "DELETE dbo.t").bounded());
    assertFalse(fact(RowsStatement.class, "UPDATE t SET a = (SELECT 1 FROM x WHERE y = 1)").bounded());
    assertEquals("delete-some", fact(RowsStatement.class, "DELETE TOP (10) FROM t").verb());
    assertFalse(fact(RowsStatement.class, "DELETE TOP (10) FROM t").bounded());
    assertEquals("delete", fact(RowsStatement.class, "DELETE TOP (10) FROM t WHERE a = 1").verb());
    assertTrue(fact(RowsStatement.class, "DELETE TOP (10) FROM t WHERE a = 1").bounded());
    assertTrue(fact(RowsStatement.class, "DELETE t FROM t INNER JOIN u ON t.a = u.a").bounded());
    assertEquals(List.of(), facts(RowsStatement.class, "DELETE FROM #mine; DELETE @rows"));
  }

  @Test
  void the_body_of_a_routine_is_not_run() {
    var declared = read("""
        CREATE OR ALTER PROCEDURE dbo.p WITH EXECUTE AS OWNER AS
        BEGIN
          DELETE FROM t;
          GRANT SELECT ON a TO b;
        END
        GO
        GRANT EXECUTE ON dbo.p TO public
        """);
    assertEquals(List.of("RoutineStatement", "GrantStatement", "ProgramCheck", "RoutineDeletion"), declared.facts().stream().map(fact -> fact.getClass().getSimpleName()).toList());
    assertTrue(((RoutineStatement) declared.facts().getFirst()).definer());
    assertFalse(fact(RoutineStatement.class, "CREATE PROC p AS SELECT 1").definer());
  }

  @Test
  void strings_that_are_run_are_read_and_what_is_put_together_is_unread_or_silent() {
    var grant = fact(GrantStatement.class, "EXEC('GRANT SELECT ON [a] TO [b]')");
    assertEquals(12, grant.at().column() - 1);
    assertEquals("b", fact(GrantStatement.class, "EXEC sp_executesql N'GRANT SELECT ON a TO b'").to().getFirst().name());
  }

  @Test
  void security_policies_narrow_tables_and_may_be_off() {
    var policies = facts(RowPolicyStatement.class, "CREATE SECURITY POLICY r.p ADD FILTER PREDICATE r.f(a) ON dbo.t, ADD BLOCK PREDICATE r.f(a) ON dbo.u AFTER INSERT WITH (STATE = OFF)");
    assertEquals(List.of("create [dbo, t]", "create [dbo, u]", "disable [r, p]"), policies.stream().map(one -> one.verb() + " " + one.on().path()).toList());
    assertEquals("drop", fact(RowPolicyStatement.class, "DROP SECURITY POLICY IF EXISTS p").verb());
    assertEquals("drop [t]", facts(RowPolicyStatement.class, "ALTER SECURITY POLICY p DROP FILTER PREDICATE ON t").stream().map(one -> one.verb() + " " + one.on().path()).findFirst().orElseThrow());
  }

  @Test
  void sessions_and_objects_are_told() {
    assertEquals(List.of("set-role [dave]", "reset-role []", "use [shop]"),
        facts(SessionStatement.class, "EXECUTE AS LOGIN = 'Dave'\nREVERT\nUSE [Shop]").stream().map(one -> one.verb() + " " + one.names()).toList());
    assertEquals(List.of("create schema", "drop credential", "drop database"), facts(ObjectStatement.class, "CREATE SCHEMA s AUTHORIZATION x; DROP CREDENTIAL c; DROP DATABASE d")
        .stream().map(one -> one.verb() + " " + one.what().kind()).toList());
  }

  @Test
  void what_cannot_be_read_is_said_and_loses_nothing_after_it() {
    var declared = read("GRANT SELECT ON\nGRANT SELECT ON a TO b\nDENY TO\nGRANT 'x");
    assertEquals(3, declared.unread().size());
    assertEquals(1, declared.facts().size());
  }

  @Test
  void its_own_words_tell_the_database() {
    for (var text : List.of("GRANT SELECT ON SCHEMA::s TO a", "a\nGO\nb", "DENY SELECT ON a TO b", "EXEC sp_addrolemember 'a', 'b'", "CREATE LOGIN a WITH PASSWORD = 'b'")) {
      assertEquals(3, Sqlserver.language().recognises(file(text)), text);
    }
    for (var text : List.of("GRANT SELECT ON a TO b", "-- GO\nSELECT a::text", "CREATE TABLE t (a int[])", "SELECT a FROM t WHERE b = 'DENY x'")) {
      assertEquals(0, Sqlserver.language().recognises(file(text)), text);
    }
  }

  @Test
  void a_hundred_thousand_grants_without_semicolons_take_less_than_five_seconds() {
    var text = new StringBuilder();
    for (var number = 0; number < 100_000; number++) {
      text.append("GRANT SELECT, INSERT ON OBJECT::app.table_").append(number).append(" TO role_").append(number % 100).append("\n");
    }
    var threads = ManagementFactory.getThreadMXBean();
    var before = threads.getCurrentThreadCpuTime();
    assertEquals(100_000, read(text.toString()).facts().size());
    var taken = threads.getCurrentThreadCpuTime() - before;
    assertTrue(taken < 5 * SECONDS, taken / 1_000_000 + " ms");
  }
}
