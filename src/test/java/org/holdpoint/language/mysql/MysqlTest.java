package org.holdpoint.language.mysql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
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
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SchemaFact;
import org.holdpoint.language.SqlStatements;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Statements of MySQL and MariaDB as facts.
final class MysqlTest {

  private static final long SECONDS = 1_000_000_000L;

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD);
  }

  private static Declared read(String text) {
    return SqlStatements.of(Mysql.mysql().read(file(text), Map.of()).orElseThrow());
  }

  private static <F> List<F> facts(Class<F> kind, String text) {
    var declared = read(text);
    assertEquals(List.of(), declared.unread(), text);
    // What tables are made of is told beside; nothing else may be.
    return declared.facts().stream().filter(fact -> !(fact instanceof SchemaFact)).map(kind::cast).toList();
  }

  /// The one routine, or view that runs like one, of some facts.
  private static RoutineStatement routine(List<Fact> facts) {
    var found = facts.stream().filter(RoutineStatement.class::isInstance).map(RoutineStatement.class::cast).toList();
    assertEquals(1, found.size());
    return found.getFirst();
  }

  private static <F> F fact(Class<F> kind, String text) {
    return facts(kind, text).getFirst();
  }

  private static List<String> kinds(List<Fact> facts) {
    return facts.stream().map(fact -> fact.getClass().getSimpleName()).toList();
  }

  private static String to(List<Grantee> to) {
    return to.stream().map(one -> one.kind() + " " + one.name()).collect(Collectors.joining(", "));
  }

  @Test
  void a_grant_has_its_rights_its_scope_and_its_grantees() {
    var grant = fact(GrantStatement.class, "GRANT select (a, `b`), ALL PRIVILEGES, Create Temporary Tables ON shop.* TO 'app'@'%', \"x\"@\"10.0.0.%\", `y` @`localhost`, r, ''@'%', z@db.example WITH GRANT OPTION;");
    assertEquals(List.of("SELECT", "ALL", "CREATE TEMPORARY TABLES"), grant.rights().stream().map(Right::name).toList());
    assertEquals(List.of("a", "b"), grant.rights().getFirst().columns());
    assertEquals("user app@%, user x@10.0.0.%, user y@localhost, role r@%, anonymous @%, user z@db.example", to(grant.to()));
    assertTrue(grant.option());
  }

  @Test
  void a_grant_stands_from_its_first_right_to_its_last_grantee() {
    var grant = fact(GrantStatement.class, "\n  GRANT SELECT\n    ON a.* TO b, 'c'@'d' WITH GRANT OPTION ;");
    assertEquals(List.of(2, 9, 3, 25), List.of(grant.at().line(), grant.at().column(), grant.at().endLine(), grant.at().endColumn()));
  }

  @Test
  void the_name_of_a_database_is_a_pattern_where_all_in_it_is_meant() {
    var on = facts(GrantStatement.class, """
        GRANT SELECT ON *.* TO u;
        GRANT SELECT ON * TO u;
        GRANT SELECT ON `a_b%`.* TO u;
        GRANT SELECT ON `a\\_b`.* TO u;
        GRANT SELECT ON a_b.t TO u;
        GRANT SELECT ON TABLE t TO u;
        GRANT EXECUTE ON PROCEDURE db.p TO u;
        GRANT PROXY ON 'boss'@'%' TO u;
        """).stream().flatMap(grant -> grant.on().stream()).map(one -> one.kind() + " " + one.path()).toList();
    assertEquals(List.of("server [*, *]", "database []", "database [a_b%]", "database [a\\_b]", "table [a_b, t]", "table [t]", "procedure [db, p]", "user [boss@%]"), on);
  }

  @Test
  void rights_are_taken_at_a_level_or_all_of_them() {
    var revoke = fact(GrantStatement.class, "REVOKE IF EXISTS INSERT ON *.* FROM 'u'@'h' IGNORE UNKNOWN USER");
    assertEquals(List.of("revoke", "INSERT", "user u@h"), List.of(revoke.verb(), revoke.rights().getFirst().name(), to(revoke.to())));
    var all = fact(GrantStatement.class, "REVOKE ALL PRIVILEGES, GRANT OPTION FROM u, v");
    assertEquals(List.of("ALL", "GRANT OPTION", "server"), List.of(all.rights().get(0).name(), all.rights().get(1).name(), all.on().getFirst().kind()));
    assertTrue(fact(GrantStatement.class, "REVOKE GRANT OPTION ON db.* FROM u").optionOnly());
    assertEquals("PROXY", fact(GrantStatement.class, "REVOKE PROXY ON a FROM b").rights().getFirst().name());
  }

  @Test
  void roles_are_given_taken_and_made_default() {
    var member = fact(MembershipStatement.class, "GRANT 'r1'@'%', r2 TO 'u'@'h', v WITH ADMIN OPTION");
    assertEquals("role r1@%, role r2@%", to(member.roles()));
    assertTrue(member.admin());
    assertEquals("revoke", fact(MembershipStatement.class, "REVOKE r1, r2 FROM u").verb());
    assertTrue(fact(MembershipStatement.class, "REVOKE ADMIN OPTION FOR r1 FROM u").adminOnly());
    var all = read("SET DEFAULT ROLE ALL TO 'u'@'%', v").facts();
    assertEquals(List.of("PrincipalStatement", "PrincipalStatement", "SessionStatement"), kinds(all));
    assertEquals(List.of("DEFAULT ROLE ALL"), ((PrincipalStatement) all.getFirst()).attributes());
    var one = read("SET DEFAULT ROLE r FOR u").facts();
    assertEquals(List.of("PrincipalStatement", "SessionStatement"), kinds(one));
    assertEquals("user u@%", to(List.of(((PrincipalStatement) one.getFirst()).who())));
    assertEquals("login-role", ((SessionStatement) all.getLast()).verb());
    assertEquals(List.of("r@%"), fact(SessionStatement.class, "SET ROLE r").names());
    assertEquals(List.of("NONE"), fact(SessionStatement.class, "SET ROLE NONE").names());
    assertEquals("role r@%", to(List.of(fact(PrincipalStatement.class, "CREATE OR REPLACE ROLE IF NOT EXISTS r WITH ADMIN CURRENT_USER").who())));
  }

  @Test
  void a_grant_of_mariadb_may_make_its_account() {
    var facts = read("GRANT ALL ON *.* TO 'u'@'%' IDENTIFIED BY 'secret' REQUIRE SSL WITH GRANT OPTION MAX_QUERIES_PER_HOUR 5").facts();
    assertEquals("literal", ((PrincipalStatement) facts.getFirst()).password());
    assertEquals("user u@%", to(((GrantStatement) facts.getLast()).to()));
    assertEquals("public public", to(fact(GrantStatement.class, "GRANT SELECT ON db.* TO PUBLIC").to()));
  }

  @Test
  void an_account_has_its_way_in_and_its_host() {
    var expected = Map.ofEntries(Map.entry("CREATE USER u", ""), Map.entry("CREATE USER u IDENTIFIED BY ''", "none"), Map.entry("CREATE USER u IDENTIFIED BY '${PW}'", ""),
        Map.entry("CREATE USER u IDENTIFIED BY \"password\"", "literal"), Map.entry("CREATE USER u IDENTIFIED BY PASSWORD '*AB'", "quick-hash"),
        Map.entry("ALTER USER IF EXISTS u IDENTIFIED WITH caching_sha2_password BY 'x' REPLACE 'y' RETAIN CURRENT PASSWORD", "literal"),
        Map.entry("CREATE USER u IDENTIFIED WITH 'mysql_native_password' AS '*AB'", "quick-hash"), Map.entry("CREATE USER u IDENTIFIED WITH AWSAuthenticationPlugin AS 'RDS'", "external"),
        Map.entry("CREATE USER u IDENTIFIED VIA unix_socket OR ed25519 USING PASSWORD('x')", "literal"), Map.entry("CREATE USER u IDENTIFIED BY RANDOM PASSWORD", "external"),
        Map.entry("SET PASSWORD FOR 'u'@'h' = PASSWORD('x')", "literal"), Map.entry("SET PASSWORD = 'x'", "literal"), Map.entry("ALTER USER USER() IDENTIFIED BY 'x'", "literal"));
    expected.forEach((text, password) -> assertEquals(password, fact(PrincipalStatement.class, text).password(), text));
    var users = facts(PrincipalStatement.class, "CREATE USER IF NOT EXISTS 'a'@'10.0.0.1' IDENTIFIED BY 'x', b REQUIRE X509 WITH MAX_QUERIES_PER_HOUR 60 PASSWORD HISTORY 5 ACCOUNT LOCK");
    assertEquals(List.of("10.0.0.1", "%"), users.stream().flatMap(user -> user.hosts().stream()).toList());
    assertEquals(List.of("REQUIRE X509", "ACCOUNT LOCK"), users.getFirst().attributes());
    assertEquals("role a@%, role d@%", to(fact(PrincipalStatement.class, "CREATE USER 'joe'@'h' DEFAULT ROLE a, d COMMENT 'c'").memberOf()));
    assertEquals("drop", fact(PrincipalStatement.class, "DROP USER IF EXISTS u, v").verb());
    assertEquals(List.of("b@h"), fact(ObjectStatement.class, "RENAME USER a TO b@h").renamed());
  }

  @Test
  void a_program_runs_with_the_rights_of_its_definer_unless_it_says_otherwise() {
    var made = read("DELIMITER //\nCREATE DEFINER=`root`@`localhost` PROCEDURE db.p(IN a INT) READS SQL DATA BEGIN DELETE FROM t; SELECT 1; END//\nDELIMITER ;\n").facts();
    assertEquals(List.of("ObjectStatement", "RoutineStatement", "ProgramCheck", "RoutineDeletion"), kinds(made));
    assertTrue(routine(made).definer());
    assertFalse(((RoutineStatement) read("CREATE FUNCTION f() RETURNS INT SQL SECURITY INVOKER RETURN 1").facts().getLast()).definer());
    assertFalse(((RoutineStatement) read("CREATE ALGORITHM=MERGE DEFINER=u SQL SECURITY INVOKER VIEW v AS SELECT 1").facts().getLast()).definer());
    assertFalse(((RoutineStatement) read("ALTER PROCEDURE p SQL SECURITY INVOKER").facts().getLast()).definer());
    assertEquals(List.of("r0", "t"), ((ObjectStatement) read("CREATE OR REPLACE VIEW v AS SELECT a FROM r0.t WHERE b = 1").facts().getFirst()).shadows());
  }

  @Test
  void what_stands_in_a_comment_with_a_version_is_a_statement() {
    var view = read("/*!50001 CREATE ALGORITHM=UNDEFINED */\n/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */\n/*!50001 VIEW `v` AS select `a` from `t` */;\n").facts();
    assertEquals(List.of("t"), ((ObjectStatement) view.getFirst()).shadows());
    assertTrue(routine(view).definer());
  }

  @Test
  void objects_and_rows_go() {
    assertEquals(List.of("drop table [a]", "drop table [db, b]", "drop temporary table [t]", "drop database [d]", "truncate table [t]", "rename table [a]", "rename table [c]", "drop-column column [t, x]",
        "rename table [t]", "create-column column [t, y]", "drop view [v]", "create table [t]"), facts(ObjectStatement.class, """
            DROP TABLE IF EXISTS a, db.b CASCADE;
            DROP TEMPORARY TABLE IF EXISTS t;
            DROP SCHEMA d;
            TRUNCATE t;
            RENAME TABLE a TO b, c TO d;
            ALTER TABLE t DROP x, DROP PRIMARY KEY, ADD COLUMN y INT AFTER z, RENAME TO u;
            DROP VIEW v;
            CREATE TABLE `t` (a INT AUTO_INCREMENT, PRIMARY KEY (a)) ENGINE=InnoDB;
            """).stream().map(one -> one.verb() + " " + one.what().kind() + " " + one.what().path()).toList());
    assertEquals(List.of("delete t false", "delete-some t false", "update t false", "update t true", "delete t true"), facts(RowsStatement.class, """
        DELETE FROM t;
        DELETE LOW_PRIORITY FROM t LIMIT 5;
        UPDATE t SET a = (SELECT max(b) FROM u WHERE 1);
        UPDATE IGNORE t SET a = 1 WHERE b = 2;
        DELETE t.* FROM t JOIN u ON t.a = u.a;
        """).stream().map(one -> one.verb() + " " + String.join(".", one.what().path()) + " " + one.bounded()).toList());
  }

  @Test
  void what_cannot_be_read_loses_no_other() {
    var broken = read("GRANT SELECT ON TO u;\nGRANT SELECT ON db.* TO u;\nSET x = 1;\nGRANT SELECT ON 'x");
    assertEquals(List.of(1, 4), broken.unread().stream().map(span -> span.line()).toList());
    assertEquals(1, broken.facts().size());
    assertEquals(1, read("GRANT SELECT ON " + "(".repeat(50_000)).unread().size());
    assertEquals(List.of("user"), read("GRANT SELECT ON mysql.user TO role, account").facts().stream().map(fact -> ((GrantStatement) fact).on().getFirst().path().getLast()).toList());
  }

  @Test
  void a_file_is_of_mysql_or_of_mariadb_by_its_words() {
    for (var text : List.of("GRANT ALL ON db.* TO 'u'@'%';", "CREATE TABLE `t` (a INT)", "CREATE ROLE IF NOT EXISTS 'r';", "DELIMITER //", "/*!50003 SET x */;")) {
      assertEquals(3, Mysql.mysql().recognises(file(text)), text);
      assertTrue(Mysql.mariadb().recognises(file(text)) < 3, text);
    }
    for (var text : List.of("CREATE OR REPLACE USER 'u'@'h';", "-- MariaDB dump 10.19\nCREATE TABLE `t` (a INT);", "SET DEFAULT ROLE r FOR u;")) {
      assertEquals(3, Mysql.mariadb().recognises(file(text)), text);
      assertTrue(Mysql.mysql().recognises(file(text)) < 3, text);
    }
    assertEquals(0, Mysql.mysql().recognises(file("GRANT SELECT ON t TO u;\nCOPY t FROM 'x';\nSET search_path TO 'a';")));
  }

  @Test
  void the_facts_of_mariadb_say_so() {
    var facts = Mysql.mariadb().read(file("GRANT SELECT ON db.* TO PUBLIC;"), Map.of()).orElseThrow().facts();
    assertEquals(List.of("mariadb"), facts.stream().map((Fact fact) -> ((GrantStatement) fact).dialect()).toList());
  }

  @Test
  void a_hundred_thousand_grants_take_less_than_five_seconds() {
    var text = "GRANT SELECT (a, b), INSERT ON db.t TO 'u1'@'%', u2 WITH GRANT OPTION;\n".repeat(100_000);
    var threads = ManagementFactory.getThreadMXBean();
    var start = threads.getCurrentThreadCpuTime();
    assertEquals(100_000, read(text).facts().size());
    var used = threads.getCurrentThreadCpuTime() - start;
    assertTrue(used < 5 * SECONDS, "ns: " + used);
  }

  @Test
  void a_column_may_take_one_of_thousands_of_words() {
    var words = IntStream.range(0, 3_000).mapToObj(number -> "'word(" + number + ")'").collect(Collectors.joining(","));
    var column = read("ALTER TABLE t MODIFY COLUMN c enum(" + words + ") NOT NULL").facts().stream().filter(SchemaFact.ColumnType.class::isInstance).map(SchemaFact.ColumnType.class::cast).findFirst().orElseThrow();
    assertEquals("c enum", column.name() + " " + column.type().split("\\(")[0]);
  }
}
