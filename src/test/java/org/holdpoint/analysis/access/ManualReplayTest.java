package org.holdpoint.analysis.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdpoint.language.Languages;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Statements of databases that cannot be started here → who may do what, as their manuals have it. `+` somebody may, `-` may not: who, right, kind, path.
final class ManualReplayTest {

  private static AccessState after(String dialect, String sql) {
    var file = SourceReader.read(sql.getBytes(StandardCharsets.UTF_8), "grants.sql", "grants.sql", Side.HEAD);
    var read = (Declaration) Languages.document(file, Optional.of(dialect), Settings.none()).orElseThrow();
    assertEquals(List.of(), read.coverage().unread(), sql);
    var state = new AccessState(dialect);
    Sequence.of(read.facts()).forEach(state::apply);
    return state;
  }

  private static void holds(String dialect, String sql, String... claims) {
    var state = after(dialect, sql);
    for (var claim : claims) {
      var words = claim.split(" ");
      var right = String.join(" ", Arrays.copyOfRange(words, 2, words.length - 2));
      assertEquals(words[0].equals("+"), state.may(words[1], right, "", words[words.length - 2], List.of(words[words.length - 1].split("\\."))), claim + " after\n" + sql);
    }
  }

  /// Snowflake documentation, "Overview of Access Control": privileges of a role are inherited by the roles and users that it is granted to.
  @Test
  void snowflake_hands_rights_up_the_roles() {
    holds("snowflake", """
        CREATE ROLE reader;
        GRANT SELECT ON TABLE db.s.t TO ROLE reader;
        GRANT ROLE reader TO ROLE analyst;
        GRANT ROLE analyst TO USER ann;
        """, "+ READER SELECT table DB.S.T", "+ ANALYST SELECT table DB.S.T", "+ ANN SELECT table DB.S.T", "- ANN INSERT table DB.S.T", "- BOB SELECT table DB.S.T");
    holds("snowflake", """
        GRANT SELECT ON TABLE db.s.t TO ROLE reader;
        GRANT ROLE reader TO ROLE analyst;
        REVOKE ROLE reader FROM ROLE analyst;
        """, "- ANALYST SELECT table DB.S.T", "+ READER SELECT table DB.S.T");
  }

  /// "Secondary roles": with ALL, which is what a user has unless something else is said, the rights of all his roles count; what can be taken on is had.
  @Test
  void snowflake_counts_every_role_of_a_user() {
    holds("snowflake", """
        GRANT SELECT ON TABLE db.s.a TO ROLE one;
        GRANT SELECT ON TABLE db.s.b TO ROLE two;
        GRANT ROLE one TO USER ann;
        GRANT ROLE two TO USER ann;
        USE SECONDARY ROLES NONE;
        """, "+ ANN SELECT table DB.S.A", "+ ANN SELECT table DB.S.B");
  }

  /// GRANT privileges, "Future grants": "When future grants are defined on the same object type for a database and a schema in the same database, the schema-level grants take precedence".
  @Test
  void snowflake_gives_what_is_made_later_by_the_nearest_future_grant() {
    holds("snowflake", """
        CREATE TABLE db.s.old (id INT);
        GRANT SELECT ON FUTURE TABLES IN SCHEMA db.s TO ROLE reader;
        CREATE TABLE db.s.fresh (id INT);
        """, "- READER SELECT table DB.S.OLD", "+ READER SELECT table DB.S.FRESH");
    holds("snowflake", """
        GRANT SELECT ON FUTURE TABLES IN DATABASE db TO ROLE wide;
        GRANT SELECT ON FUTURE TABLES IN SCHEMA db.s TO ROLE narrow;
        CREATE TABLE db.s.fresh (id INT);
        CREATE TABLE db.other.fresh (id INT);
        """, "+ NARROW SELECT table DB.S.FRESH", "- WIDE SELECT table DB.S.FRESH", "+ WIDE SELECT table DB.OTHER.FRESH");
  }

  /// GRANT OWNERSHIP: REVOKE CURRENT GRANTS takes what others have, COPY CURRENT GRANTS keeps it.
  @Test
  void snowflake_keeps_or_takes_the_rights_of_others_when_an_object_changes_hands() {
    var before = "CREATE TABLE db.s.t (id INT);\nGRANT SELECT ON TABLE db.s.t TO ROLE reader;\n";
    holds("snowflake", before + "GRANT OWNERSHIP ON TABLE db.s.t TO ROLE boss COPY CURRENT GRANTS;", "+ READER SELECT table DB.S.T", "+ BOSS OWNERSHIP table DB.S.T");
    holds("snowflake", before + "GRANT OWNERSHIP ON TABLE db.s.t TO ROLE boss REVOKE CURRENT GRANTS;", "- READER SELECT table DB.S.T", "+ BOSS OWNERSHIP table DB.S.T");
  }

  /// ALTER ROLE, ALTER TABLE: a new name changes no right.
  @Test
  void snowflake_renames_and_keeps_rights() {
    holds("snowflake", """
        CREATE TABLE db.s.t (id INT);
        GRANT SELECT ON TABLE db.s.t TO ROLE reader;
        ALTER TABLE db.s.t RENAME TO db.s.u;
        ALTER ROLE reader RENAME TO viewer;
        """, "+ VIEWER SELECT table DB.S.U", "- READER SELECT table DB.S.U", "- VIEWER SELECT table DB.S.T");
  }

  /// Oracle Database Security Guide, "Configuring Privilege and Role Authorization": roles, PUBLIC, and ANY privileges, which reach every schema.
  @Test
  void oracle_gives_by_roles_to_everybody_and_by_any() {
    holds("oracle", """
        CREATE ROLE clerk NOT IDENTIFIED;
        GRANT SELECT, INSERT ON hr.emp TO clerk;
        GRANT clerk TO ann;
        GRANT SELECT ON hr.jobs TO PUBLIC;
        GRANT SELECT ANY TABLE TO auditor;
        GRANT DBA TO root;
        """, "+ ANN SELECT table HR.EMP", "- ANN DELETE table HR.EMP", "+ BOB SELECT table HR.JOBS", "+ AUDITOR SELECT table HR.EMP", "- AUDITOR INSERT table HR.EMP", "+ ROOT DELETE table HR.EMP");
    holds("oracle", """
        GRANT SELECT, INSERT ON hr.emp TO clerk;
        GRANT clerk TO ann;
        REVOKE INSERT ON hr.emp FROM clerk;
        """, "+ ANN SELECT table HR.EMP", "- ANN INSERT table HR.EMP");
    holds("oracle", "GRANT SELECT ON hr.emp TO clerk;\nGRANT clerk TO ann;\nDROP ROLE clerk;", "- ANN SELECT table HR.EMP");
    holds("oracle", "GRANT SELECT ON hr.emp TO ann;\nREVOKE ALL ON hr.emp FROM ann;", "- ANN SELECT table HR.EMP");
  }

  /// SQL Language Reference, RENAME: "Oracle Database automatically transfers integrity constraints, indexes, and grants on the old object to the new object".
  @Test
  void oracle_moves_grants_with_the_name() {
    holds("oracle", "CREATE TABLE hr.emp (id NUMBER);\nGRANT SELECT ON hr.emp TO ann;\nALTER TABLE hr.emp RENAME TO staff;", "+ ANN SELECT table HR.STAFF", "- ANN SELECT table HR.EMP");
  }

  /// BigQuery, "Control access to resources with IAM": a policy of a dataset holds for its tables, and nothing at a table takes it back.
  @Test
  void bigquery_inherits_downwards_and_adds_up() {
    holds("bigquery", """
        GRANT `roles/bigquery.dataViewer` ON SCHEMA `p`.sales TO "group:bi@example.com";
        GRANT `roles/bigquery.dataEditor` ON TABLE `p`.sales.orders TO "user:ann@example.com";
        REVOKE `roles/bigquery.dataViewer` ON TABLE `p`.sales.orders FROM "group:bi@example.com";
        """, "+ group:bi@example.com roles/bigquery.dataViewer table p.sales.orders", "+ user:ann@example.com roles/bigquery.dataEditor table p.sales.orders",
        "- user:ann@example.com roles/bigquery.dataEditor table p.sales.other");
    holds("bigquery", """
        GRANT `roles/bigquery.dataViewer` ON SCHEMA `p`.sales TO "user:ann@example.com";
        REVOKE `roles/bigquery.dataViewer` ON SCHEMA `p`.sales FROM "user:ann@example.com";
        """, "- user:ann@example.com roles/bigquery.dataViewer table p.sales.orders");
  }

  /// CockroachDB, "Authorization": roles, the role public, members of admin; ALTER DEFAULT PRIVILEGES.
  @Test
  void cockroachdb_gives_by_roles_defaults_and_admin() {
    holds("cockroachdb", """
        CREATE ROLE clerk;
        CREATE TABLE bank.public.accounts (id INT8);
        GRANT SELECT ON TABLE bank.public.accounts TO clerk;
        GRANT clerk TO ann;
        GRANT admin TO root2;
        GRANT CREATE ON DATABASE bank TO dev;
        """, "+ ann SELECT table public.accounts", "- ann INSERT table public.accounts", "+ root2 DELETE table public.accounts", "- dev SELECT table public.accounts");
    holds("cockroachdb", """
        ALTER DEFAULT PRIVILEGES FOR ALL ROLES GRANT SELECT ON TABLES TO clerk;
        CREATE TABLE fresh (id INT8);
        """, "+ clerk SELECT table public.fresh", "- clerk INSERT table public.fresh");
    holds("cockroachdb", "GRANT SELECT ON TABLE accounts TO public;\nGRANT INSERT ON TABLE accounts TO ann;\nREVOKE INSERT ON TABLE accounts FROM ann;", "+ bob SELECT table public.accounts", "- ann INSERT table public.accounts");
  }

  /// MySQL 8.4 manual, section 8.2.12: a partial revoke takes one schema out of a global right; a grant of the schema puts it back.
  @Test
  void mysql_takes_a_schema_out_of_a_global_right_only_where_partial_revokes_are_on() {
    var sql = "GRANT SELECT ON *.* TO 'u'@'h';\nREVOKE SELECT ON hr.* FROM 'u'@'h';\n";
    holds("mysql", sql, "+ u@h SELECT table hr.pay");
    holds("mysql", "SET PERSIST partial_revokes = ON;\n" + sql, "- u@h SELECT table hr.pay", "+ u@h SELECT table shop.orders");
    holds("mysql", "SET PERSIST partial_revokes = ON;\n" + sql + "GRANT SELECT ON hr.* TO 'u'@'h';", "+ u@h SELECT table hr.pay");
  }

  /// MySQL 8.4 manual, RENAME USER: the rights go with the account; RENAME TABLE: those of a table stay with the name.
  @Test
  void mysql_renames() {
    holds("mysql", "GRANT SELECT ON shop.orders TO 'u'@'h';\nRENAME USER 'u'@'h' TO 'v'@'h';", "+ v@h SELECT table shop.orders", "- u@h SELECT table shop.orders");
    holds("mysql", "GRANT SELECT ON shop.orders TO 'u'@'h';\nRENAME TABLE shop.orders TO shop.old;", "- u@h SELECT table shop.old", "+ u@h SELECT table shop.orders");
  }
}
