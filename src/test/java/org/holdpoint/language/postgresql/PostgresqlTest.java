package org.holdpoint.language.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.replay.Declared;
import org.junit.jupiter.api.Test;

/// Statements of PostgreSQL as facts.
final class PostgresqlTest {

  private static final long SECONDS = 1_000_000_000L;

  private static Declared read(String text) {
    return Reads.read(text);
  }

  private static <F> F fact(Class<F> kind, String text) {
    var declared = read(text);
    assertEquals(List.of(), declared.unread(), text);
    return kind.cast(declared.facts().getFirst());
  }

  @Test
  void a_grant_has_its_rights_its_objects_and_its_grantees() {
    var grant = fact(GrantStatement.class, "GRANT select, Update (a, \"B\"), ALL PRIVILEGES ON Shop.Orders, \"T\" TO app, PUBLIC, GROUP g WITH GRANT OPTION GRANTED BY boss;");
    assertEquals(List.of("SELECT", "UPDATE", "ALL"), grant.rights().stream().map(Right::name).toList());
    assertEquals(List.of("a", "B"), grant.rights().get(1).columns());
    assertEquals(List.of("table [shop, orders]", "table [T]"), grant.on().stream().map(one -> one.kind() + " " + one.path()).toList());
    assertEquals(List.of("role app", "public public", "group g"), grant.to().stream().map(one -> one.kind() + " " + one.name()).toList());
    assertTrue(grant.option());
    assertEquals("boss", grant.by());
  }

  @Test
  void a_grant_stands_from_its_first_right_to_its_last_grantee() {
    var grant = fact(GrantStatement.class, "\n  GRANT SELECT\n    ON a TO b, c WITH GRANT OPTION ;");
    assertEquals(List.of(2, 9, 3, 17), List.of(grant.at().line(), grant.at().column(), grant.at().endLine(), grant.at().endColumn()));
    assertEquals(List.of(2, 3, 3, 35), List.of(grant.within().line(), grant.within().column(), grant.within().endLine(), grant.within().endColumn()));
  }

  @Test
  void roles_are_given_with_options() {
    var member = fact(MembershipStatement.class, "GRANT a, \"B\" TO c WITH ADMIN OPTION, INHERIT FALSE");
    assertEquals(List.of("a", "B"), member.roles().stream().map(Grantee::name).toList());
    assertTrue(member.admin());
    assertEquals(false, member.inherit().known().orElseThrow());
    assertTrue(fact(MembershipStatement.class, "REVOKE ADMIN OPTION FOR a FROM b CASCADE").adminOnly());
  }

  @Test
  void a_role_has_attributes_a_password_and_roles() {
    var role = fact(PrincipalStatement.class, "CREATE ROLE app WITH SUPERUSER NOLOGIN CONNECTION LIMIT 3 PASSWORD 'x' IN ROLE a, b");
    assertEquals(List.of("SUPERUSER", "NOLOGIN"), role.attributes());
    assertEquals("literal", role.password());
    assertEquals(List.of("a", "b"), role.memberOf().stream().map(Grantee::name).toList());
  }

  @Test
  void what_cannot_be_read_is_said_and_loses_nothing_after_it() {
    var declared = read("GRANT SELECT ON;\nGRANT a TO b;");
    assertEquals(1, declared.unread().size());
    assertEquals(1, declared.facts().size());
  }

  @Test
  void a_hundred_thousand_grants_take_less_than_five_seconds() {
    var text = new StringBuilder();
    for (var number = 0; number < 100_000; number++) {
      text.append("GRANT SELECT, INSERT ON TABLE app.table_").append(number).append(" TO role_").append(number % 100).append(";\n");
    }
    var threads = ManagementFactory.getThreadMXBean();
    var before = threads.getCurrentThreadCpuTime();
    assertEquals(100_000, read(text.toString()).facts().size());
    var taken = threads.getCurrentThreadCpuTime() - before;
    assertTrue(taken < 5 * SECONDS, taken / 1_000_000 + " ms");
  }

  @Test
  void what_keeps_wrong_rows_out_is_told_where_it_goes() {
    assertEquals(List.of("drop-guard", "drop-guard"), Reads.facts("ALTER TABLE t DROP CONSTRAINT c, ALTER COLUMN a DROP NOT NULL, ADD CHECK (a > 0); SELECT 1; COMMENT ON TABLE t IS 'GRANT';").stream().map(ObjectStatement.class::cast).map(ObjectStatement::verb).toList());
  }
}
