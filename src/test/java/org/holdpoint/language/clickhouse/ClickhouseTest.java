package org.holdpoint.language.clickhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdpoint.fact.AccessFact.BoundStatement;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Statements of ClickHouse as facts.
final class ClickhouseTest {

  private static final long SECONDS = 1_000_000_000L;

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD);
  }

  private static Declared read(String text) {
    return Clickhouse.language().read(file(text), Map.of()).orElseThrow();
  }

  private static <F> List<F> facts(Class<F> kind, String text) {
    var declared = read(text);
    assertEquals(List.of(), declared.unread(), text);
    return declared.facts().stream().map(kind::cast).toList();
  }

  /// The one routine, or view that runs like one, of some facts.
  private static RoutineStatement routine(List<Fact> facts) {
    var found = facts.stream().filter(RoutineStatement.class::isInstance).map(RoutineStatement.class::cast).toList();
    assertEquals(1, found.size());
    return found.getFirst();
  }

  private static <F> F fact(Class<F> kind, String text) {
    var declared = read(text);
    assertEquals(List.of(), declared.unread(), text);
    return declared.facts().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }

  private static String on(String text) {
    return facts(GrantStatement.class, text).stream().flatMap(grant -> grant.on().stream()).map(on -> on.kind() + " " + on.path()).collect(Collectors.joining(", "));
  }

  private static String to(List<Grantee> to) {
    return to.stream().map(one -> one.kind() + " " + one.name()).collect(Collectors.joining(", "));
  }

  @Test
  void a_grant_has_its_rights_its_scope_and_its_grantees() {
    var grant = fact(GrantStatement.class, "GRANT ON CLUSTER '{cluster}' select(x, `y`), SHOW COLUMNS ON db.t TO john, `Mira`, 'bob'@'10.0.0.%', CURRENT_USER WITH GRANT OPTION WITH REPLACE OPTION;");
    assertEquals(List.of("SELECT", "SHOW COLUMNS"), grant.rights().stream().map(Right::name).toList());
    assertEquals(List.of("x", "y"), grant.rights().getFirst().columns());
    assertEquals("role john, role Mira, role bob@10.0.0.%, current CURRENT_USER", to(grant.to()));
    assertTrue(grant.option() && grant.replaces());
    assertEquals("{cluster}", grant.cluster());
  }

  @Test
  void a_grant_stands_from_its_first_right_to_its_last_grantee() {
    var grant = fact(GrantStatement.class, "\n  GRANT SELECT\n    ON a.* TO b, c WITH GRANT OPTION ;");
    assertEquals(List.of(2, 9, 3, 19), List.of(grant.at().line(), grant.at().column(), grant.at().endLine(), grant.at().endColumn()));
    assertEquals(List.of(2, 3, 3, 37), List.of(grant.within().line(), grant.within().column(), grant.within().endLine(), grant.within().endColumn()));
  }

  @Test
  void a_scope_is_the_server_a_database_or_a_table_and_a_star_after_a_name_stands_for_every_end() {
    assertEquals("server [], database [default], database [db*], table [db, t], table [db, my_tables*], table [t], database []", on("""
        GRANT SELECT ON *.* TO u;
        GRANT SELECT ON default.* TO u;
        GRANT SELECT ON db*.* TO u;
        GRANT SELECT ON db.t TO u;
        GRANT SELECT ON db.my_tables* TO u;
        GRANT SELECT ON t TO u;
        GRANT SELECT ON * TO u;
        """));
    assertEquals("named collection [abc], table engine [URL], source [S3, s3://foo/.*], user [prefix*], dictionary [mydb, d]", on("""
        GRANT CREATE NAMED COLLECTION ON abc TO u;
        GRANT TABLE ENGINE ON URL TO u;
        GRANT READ ON S3('s3://foo/.*') TO u;
        GRANT CREATE USER ON prefix* TO u;
        GRANT dictGet ON mydb.d TO u;
        """));
  }

  @Test
  void each_target_of_one_grant_has_its_own_rights_and_replaces_once() {
    var grants = facts(GrantStatement.class, "GRANT SELECT(a), INSERT ON db3.t, SHOW ON db7.* TO u WITH REPLACE OPTION");
    assertEquals(List.of(List.of("SELECT", "INSERT"), List.of("SHOW")), grants.stream().map(grant -> grant.rights().stream().map(Right::name).toList()).toList());
    assertEquals(List.of(true, false), grants.stream().map(GrantStatement::replaces).toList());
    assertEquals(2, grants.stream().map(GrantStatement::key).distinct().count());
  }

  @Test
  void nothing_may_be_given_in_place_of_what_was_there() {
    assertEquals(List.of(), fact(GrantStatement.class, "GRANT NONE ON *.* TO u WITH REPLACE OPTION").rights());
    var roles = fact(MembershipStatement.class, "GRANT NONE TO u WITH REPLACE OPTION");
    assertEquals(List.of(), roles.roles());
    assertTrue(roles.replaces());
  }

  @Test
  void what_the_user_of_the_statement_has_is_given_as_it_is_listed() {
    assertEquals("CURRENT GRANTS", fact(GrantStatement.class, "GRANT CURRENT GRANTS ON db.* TO u").rights().getFirst().name());
    assertEquals("INSERT", fact(GrantStatement.class, "GRANT CURRENT GRANTS(SELECT, INSERT ON db.t) TO u WITH GRANT OPTION").rights().getLast().name());
  }

  @Test
  void roles_are_given_and_taken() {
    var member = fact(MembershipStatement.class, "GRANT a, `B`, 'c'@'h' TO d, e WITH ADMIN OPTION");
    assertEquals("role a, role B, role c@h", to(member.roles()));
    assertTrue(member.admin());
    assertTrue(fact(MembershipStatement.class, "REVOKE ON CLUSTER c ADMIN OPTION FOR a FROM b").adminOnly());
    assertEquals("all all except mira, CURRENT_USER", to(fact(MembershipStatement.class, "REVOKE a FROM ALL EXCEPT mira, CURRENT_USER").to()));
  }

  @Test
  void rights_are_taken() {
    var revoke = fact(GrantStatement.class, "REVOKE GRANT OPTION FOR ALL PRIVILEGES ON accounts.* FROM john, ALL");
    assertEquals(List.of("revoke", "ALL", true), List.of(revoke.verb(), revoke.rights().getFirst().name(), revoke.optionOnly()));
    assertEquals("all all", to(fact(GrantStatement.class, "REVOKE SELECT(wage) ON accounts.staff FROM ALL").to()));
  }

  @Test
  void a_user_has_its_ways_in() {
    assertEquals("none", fact(PrincipalStatement.class, "CREATE USER a NOT IDENTIFIED").password());
    assertEquals("none", fact(PrincipalStatement.class, "CREATE USER a IDENTIFIED WITH NO_PASSWORD").password());
    assertEquals("literal", fact(PrincipalStatement.class, "CREATE USER IF NOT EXISTS a ON CLUSTER c IDENTIFIED BY 'qwerty' HOST ANY").password());
    assertEquals("literal", fact(PrincipalStatement.class, "ALTER USER a ADD IDENTIFIED WITH plaintext_password by '1', bcrypt_password by '2'").password());
    assertEquals("hash", fact(PrincipalStatement.class, "CREATE USER a IDENTIFIED WITH sha256_hash BY '0C' SALT '4F'").password());
    assertEquals("external", fact(PrincipalStatement.class, "CREATE USER a IDENTIFIED WITH ssh_key BY KEY 'k' TYPE 'ssh-rsa', KEY 'l' TYPE 'ssh-ed25519'").password());
    assertEquals("external", fact(PrincipalStatement.class, "CREATE USER a IDENTIFIED WITH ldap SERVER 's'").password());
    assertEquals("", fact(PrincipalStatement.class, "CREATE USER a IDENTIFIED WITH sha256_password BY '${PASSWORD}'").password());
    assertEquals("", fact(PrincipalStatement.class, "CREATE USER a").password());
  }

  @Test
  void a_user_has_its_hosts_its_roles_and_whom_it_may_give_rights_to() {
    var user = fact(PrincipalStatement.class, "CREATE USER mira HOST IP '127.0.0.1', LOCAL, LIKE '%.my.com', REGEXP 'r' IDENTIFIED WITH sha256_password BY 'q' ROLE r1, r2 DEFAULT ROLE r1 GRANTEES ANY EXCEPT jack"
        + " DEFAULT DATABASE d SETTINGS max_memory_usage = 100 MIN 1 MAX = 200 READONLY, PROFILE 'p' VALID UNTIL '2027-01-01'");
    assertEquals(List.of("127.0.0.1", "localhost", "%.my.com", "r"), user.hosts());
    assertEquals("role r1, role r2", to(user.memberOf()));
    assertEquals(List.of("GRANTEES ANY", "DEFAULT ROLE r1"), user.attributes());
    assertEquals(List.of("192.168.%.%"), fact(PrincipalStatement.class, "CREATE USER mira@'192.168.%.%'").hosts());
    assertEquals(List.of("a", "b"), facts(PrincipalStatement.class, "CREATE ROLE OR REPLACE a, b SETTINGS x = 1").stream().map(one -> one.who().name()).toList());
    assertEquals("drop", fact(PrincipalStatement.class, "DROP USER IF EXISTS a ON CLUSTER c").verb());
    assertEquals(List.of("DEFAULT ROLE ALL EXCEPT r1"), fact(PrincipalStatement.class, "ALTER USER u DEFAULT ROLE ALL EXCEPT r1").attributes());
    assertEquals(List.of("DEFAULT ROLE a , b"), fact(PrincipalStatement.class, "SET DEFAULT ROLE a, b TO u").attributes());
    assertEquals(List.of("a"), fact(SessionStatement.class, "SET ROLE a").names());
  }

  @Test
  void a_row_policy_says_who_sees_which_rows() {
    var policy = fact(RowPolicyStatement.class, "CREATE ROW POLICY IF NOT EXISTS p ON CLUSTER c ON mydb.t FOR SELECT USING b=1 AND c IN (SELECT x FROM y) AS RESTRICTIVE TO mira, peter");
    assertEquals(List.of("create", "p", true, false), List.of(policy.verb(), policy.policy(), policy.restrictive(), policy.everything()));
    assertEquals("role mira, role peter", to(policy.to()));
    assertTrue(fact(RowPolicyStatement.class, "CREATE POLICY p ON t USING 1 TO ALL EXCEPT mira").everything());
    assertEquals(List.of("a[t]", "a[db, u]", "b[v]"),
        facts(RowPolicyStatement.class, "CREATE ROW POLICY a ON t, db.u, b ON v USING 1 TO x").stream().map(one -> one.policy() + one.on().path()).toList());
    assertEquals(List.of("a", "b"), facts(RowPolicyStatement.class, "DROP ROW POLICY a, b ON db.t ON CLUSTER c").stream().map(RowPolicyStatement::policy).toList());
    assertEquals("database [db]", fact(RowPolicyStatement.class, "ALTER POLICY a ON db.* RENAME TO b").on().kind() + " " + fact(RowPolicyStatement.class, "ALTER POLICY a ON db.* TO b").on().path());
  }

  @Test
  void a_distributed_table_shadows_the_one_on_the_shards() {
    var table = fact(ObjectStatement.class, "CREATE TABLE IF NOT EXISTS default.http ON CLUSTER c (a UInt8 DEFAULT (1), b String) ENGINE = Distributed(c, 'r0', http, rand()) SETTINGS x = 1");
    assertEquals(List.of("r0", "http"), table.shadows());
    assertEquals(List.of("default", "http"), table.what().path());
    assertEquals(List.of(), fact(ObjectStatement.class, "CREATE TABLE t (a UInt8) ENGINE = MergeTree ORDER BY a").shadows());
    assertEquals(List.of("currentDatabase()", "t"), fact(ObjectStatement.class, "CREATE TABLE d AS t ENGINE = Distributed('c', currentDatabase(), 't')").shadows());
  }

  @Test
  void a_view_shadows_the_one_table_that_it_reads() {
    assertEquals(List.of("r0", "t"), fact(ObjectStatement.class, "CREATE OR REPLACE VIEW v ON CLUSTER c AS SELECT a, b FROM r0.t WHERE a IN (SELECT x FROM y)").shadows());
    assertEquals(List.of(), fact(ObjectStatement.class, "CREATE VIEW v AS SELECT * FROM a JOIN b USING x").shadows());
    assertEquals(List.of(), fact(ObjectStatement.class, "CREATE VIEW v AS SELECT * FROM numbers(10)").shadows());
    var definer = read("CREATE MATERIALIZED VIEW v DEFINER = boss SQL SECURITY DEFINER AS SELECT * FROM t").facts();
    assertTrue(routine(definer).definer());
    assertFalse(routine(read("CREATE VIEW v SQL SECURITY INVOKER AS SELECT 1").facts()).definer());
  }

  @Test
  void objects_and_rows_go() {
    var all = read("""
        DROP TABLE IF EXISTS db.a, b ON CLUSTER c SYNC;
        DROP DATABASE IF EXISTS d;
        TRUNCATE TABLE IF EXISTS t ON CLUSTER c SYNC;
        TRUNCATE users;
        TRUNCATE ALL TABLES FROM IF EXISTS d LIKE $$users\\_%$$ ON CLUSTER c;
        DETACH TABLE t PERMANENTLY;
        RENAME TABLE a TO b, x.c TO d ON CLUSTER c;
        EXCHANGE TABLES a AND db.b;
        ALTER TABLE db.t ON CLUSTER c DROP COLUMN IF EXISTS x, ADD COLUMN y UInt8 AFTER z, DROP PARTITION 202601, DETACH PART 'p';
        DROP VIEW v;
        DROP DICTIONARY x;
        """);
    assertEquals(List.of(), all.unread());
    assertEquals(List.of(List.of("table", "off")), all.facts().stream().filter(SessionStatement.class::isInstance).map(one -> ((SessionStatement) one).names()).toList());
    var said = all.facts().stream().filter(fact -> !(fact instanceof SessionStatement)).map(ObjectStatement.class::cast).toList();
    assertEquals(List.of("drop table [db, a]", "drop table [b]", "drop database [d]", "truncate table [t]", "truncate table [users]", "truncate all tables [d]", "detach table [t]", "rename table [a]",
        "rename table [x, c]", "rename table [a]", "rename table [db, b]", "drop-column column [db, t, x]", "drop partition [db, t]", "detach partition [db, t]", "create-column column [db, t, y]", "drop view [v]", "drop dictionary [x]"),
        said.stream().map(one -> one.verb() + " " + one.what().kind() + " " + one.what().path()).toList());
    assertEquals(List.of("delete true", "update true", "delete false", "delete true", "update true"), facts(RowsStatement.class, """
        ALTER TABLE t DELETE WHERE a = 1;
        ALTER TABLE t UPDATE a = 1, b = f(2, 3) WHERE c > 2;
        ALTER TABLE t DELETE WHERE 1 = 1;
        DELETE FROM db.t ON CLUSTER c WHERE a = 1;
        UPDATE t SET a = 1 WHERE b = 2;
        """).stream().map(one -> one.verb() + " " + one.bounded()).toList());
    assertEquals(List.of("d"), fact(SessionStatement.class, "USE d").names());
  }

  @Test
  void other_statements_say_nothing_and_what_cannot_be_read_loses_no_other() {
    assertEquals(List.of(), read("SELECT 'A'; SHOW GRANTS FOR u; INSERT INTO t VALUES (1); SYSTEM RELOAD CONFIG").facts());
    assertEquals(List.of("quota q", "settings profile p"), read("CREATE QUOTA q; ALTER SETTINGS PROFILE p SETTINGS x = 1").facts().stream().map(BoundStatement.class::cast).map(one -> one.kind() + " " + one.name()).toList());
    var broken = read("GRANT SELECT ON TO u;\nGRANT SELECT ON db.* TO u;\nGRANT SELECT ON 'x");
    assertEquals(List.of(1, 3), broken.unread().stream().map(span -> span.line()).toList());
    assertEquals(1, broken.facts().size());
    assertEquals(1, read("GRANT SELECT ON " + "(".repeat(50_000)).unread().size());
    assertEquals(List.of("table"), fact(GrantStatement.class, "GRANT SELECT(user, `on`) ON role.grant TO option, all_of").on().stream().map(one -> one.kind()).toList());
  }

  @Test
  void its_files_are_told_by_its_words() {
    for (var text : List.of("GRANT SELECT ON default.* TO svc;", "GRANT SHOW COLUMNS ON *.* TO svc;", "SELECT name FROM system.columns WHERE table = 't';", "CREATE TABLE t (a Int8) ENGINE = MergeTree ORDER BY a",
        "DROP TABLE t ON CLUSTER c")) {
      assertEquals(3, Clickhouse.language().recognises(file(text)), text);
    }
    for (var text : List.of("CREATE TABLE t (a int) ENGINE=InnoDB", "GRANT SELECT ON t TO u;", "-- like FROM system.columns of ClickHouse\nSELECT 1", "GRANT ALL ON db.* TO 'u'@'%'")) {
      assertEquals(0, Clickhouse.language().recognises(file(text)), text);
    }
  }

  @Test
  void a_hundred_thousand_grants_take_less_than_five_seconds() {
    var text = "GRANT SELECT(a, b), INSERT ON db.t TO u1, u2 WITH GRANT OPTION;\n".repeat(100_000);
    var threads = ManagementFactory.getThreadMXBean();
    var start = threads.getCurrentThreadCpuTime();
    assertEquals(100_000, read(text).facts().size());
    var used = threads.getCurrentThreadCpuTime() - start;
    assertTrue(used < 5 * SECONDS, "ns: " + used);
  }
}
