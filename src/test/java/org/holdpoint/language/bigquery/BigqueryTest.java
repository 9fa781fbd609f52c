package org.holdpoint.language.bigquery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Statements of BigQuery as facts.
final class BigqueryTest {

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD);
  }

  private static Declared read(String text) {
    return Bigquery.language().read(file(text), Map.of()).orElseThrow();
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
  void roles_are_given_on_a_resource_to_users_groups_and_everybody() {
    var grant = fact(GrantStatement.class, """
        GRANT `roles/bigquery.dataViewer`, "roles/bigquery.admin" # readers
        ON EXTERNAL TABLE `my-project.Shop`.orders
        TO "user:a@example.com", "serviceAccount:s@example.com", 'group:g@example.com', "allUsers", "specialGroup:allAuthenticatedUsers";
        """);
    assertEquals(List.of("roles/bigquery.dataViewer", "roles/bigquery.admin"), grant.rights().stream().map(Right::name).toList());
    assertEquals("external table [my-project, Shop, orders]", grant.on().getFirst().kind() + " " + grant.on().getFirst().path());
    assertEquals(List.of("user", "user", "group", "public", "public"), grant.to().stream().map(one -> one.kind()).toList());
    assertEquals("revoke", fact(GrantStatement.class, "REVOKE `roles/x` ON SCHEMA my-project.shop FROM \"domain:example.com\"").verb());
    assertEquals("project", fact(GrantStatement.class, "GRANT `roles/owner` ON PROJECT `p` TO \"allAuthenticatedUsers\"").on().getFirst().kind());
  }

  @Test
  void policies_say_who_sees_which_rows() {
    var policy = fact(RowPolicyStatement.class, "CREATE OR REPLACE ROW ACCESS POLICY p ON d.t GRANT TO (\"allAuthenticatedUsers\") FILTER USING (TRUE)");
    assertTrue(policy.everything());
    assertEquals("public", policy.to().getFirst().kind());
    assertFalse(fact(RowPolicyStatement.class, "CREATE ROW ACCESS POLICY IF NOT EXISTS p ON d.t FILTER USING (email = SESSION_USER())").everything());
    assertEquals(List.of("drop p", "disable "), facts(RowPolicyStatement.class, "DROP ROW ACCESS POLICY p ON d.t; DROP ALL ROW ACCESS POLICIES ON d.t").stream()
        .map(one -> one.verb() + " " + one.policy()).toList());
  }

  @Test
  void objects_and_rows_are_told_and_where_true_is_every_row() {
    assertEquals(List.of("drop table function", "drop schema", "truncate table", "drop-column table"),
        facts(ObjectStatement.class, "DROP TABLE FUNCTION d.f; DROP SCHEMA d CASCADE; TRUNCATE TABLE d.t; ALTER TABLE d.t DROP COLUMN a, DROP COLUMN IF EXISTS b").stream()
            .map(one -> one.verb() + " " + one.what().kind()).toList());
    assertFalse(fact(RowsStatement.class, "DELETE FROM d.t WHERE true").bounded());
    assertFalse(fact(RowsStatement.class, "UPDATE d.t SET a = 1 WHERE TRUE").bounded());
    assertTrue(fact(RowsStatement.class, "DELETE d.t WHERE a = '''it''s'''").bounded());
  }

  @Test
  void what_cannot_be_read_is_said_and_loses_nothing_after_it() {
    var declared = read("GRANT x ON;\nGRANT `roles/x` ON TABLE t TO \"user:a\";\nREVOKE 'x;");
    assertEquals(2, declared.unread().size());
    assertEquals(List.of("GrantStatement", "ScriptTransaction"), declared.facts().stream().map(fact -> fact.getClass().getSimpleName()).toList());
  }

  @Test
  void its_own_words_tell_the_database() {
    assertEquals(3, Bigquery.language().recognises(file("GRANT `roles/x` ON SCHEMA d TO \"user:a\"")));
    assertEquals(3, Bigquery.language().recognises(file("DROP TABLE FUNCTION d.f")));
    assertEquals(0, Bigquery.language().recognises(file("GRANT SELECT ON `a`.`b` TO c")));
  }
}
