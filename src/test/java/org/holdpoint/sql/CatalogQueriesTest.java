package org.holdpoint.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.holdpoint.fact.AccessFact.CatalogQuery;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Queries over catalogues, and what their conditions say of the schema and the table.
final class CatalogQueriesTest {

  private static final Lexis DOLLARS = new Lexis(false, true, true, false, false, false, false, false, false, false, false, false, false);

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD);
  }

  private static List<CatalogQuery> queries(String dialect, String text) {
    var file = file(text);
    var place = new Place(file, dialect);
    return Splitter.split(file, DOLLARS).stream().flatMap(chunk -> CatalogQueries.of(chunk, place, dialect).stream()).map(CatalogQuery.class::cast).toList();
  }

  /// Catalogue, filter, table, and `once`, `limited` where they hold.
  private static String said(String dialect, String text) {
    return queries(dialect, text).stream().map(query -> query.catalogue() + " " + query.filter() + " " + (query.table().isEmpty() ? "-" : query.table()) + (query.once() ? " once" : "")
        + (query.limited() ? " limited" : "")).reduce((one, other) -> one + "; " + other).orElse("");
  }

  @Test
  void a_query_that_names_only_the_table_fixes_no_schema() {
    var text = "SELECT name, type\nFROM system.columns\nWHERE table = 'features'\nORDER BY name;";
    assertEquals("system.columns none features", said("clickhouse", text));
    var query = queries("clickhouse", text).getFirst();
    assertEquals(2, query.at().line());
    assertEquals(1, query.at().column());
    assertEquals(20, query.at().endColumn());
    assertEquals("wholly", query.dependence());
    assertTrue(query.runsAs() instanceof Value.Unknown);
  }

  @Test
  void equality_and_in_fix_the_schema() {
    assertEquals("system.columns schema t once limited", said("clickhouse", "SELECT DISTINCT name FROM system.columns WHERE database = 'default' AND table = 't' LIMIT 200"));
    assertEquals("system.tables schema t", said("clickhouse", "SELECT 1 FROM system.tables WHERE database = currentDatabase() AND name = 't'"));
    assertEquals("information_schema.columns schema t", said("postgresql", "select 1 from information_schema.columns c where c.table_schema in ('a', 'b') and c.table_name = 't'"));
    assertEquals("information_schema.columns schema ?", said("mysql", "SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ?"));
    assertEquals("information_schema.columns schema t", said("postgresql", "select 1 from information_schema.columns where lower(table_schema) = 'a' and lower(table_name) = lower('t')"));
    assertEquals("information_schema.columns schema ?", said("postgresql", "select 1 from information_schema.columns where (table_schema, table_name) in (('a', 'b'))"));
    assertEquals("information_schema.tables schema -", said("postgresql", "select 1 from information_schema.tables where table_schema like 'public'"));
    assertEquals(said("postgresql", "select 1 from information_schema.tables where table_name = 't'"), said("postgresql", "select 1 from information_schema.tables where table_name = 't' and table_schema like '%'"));
  }

  @Test
  void what_leaves_some_out_fixes_no_schema() {
    for (var condition : List.of("table_schema NOT IN ('pg_catalog', 'information_schema')", "table_schema <> 'a'", "table_schema != 'a'", "table_schema NOT LIKE 'pg_%'", "NOT table_schema = 'a'",
        "table_schema LIKE 'app_%'", "NOT (table_schema IN ('a'))")) {
      assertEquals("information_schema.tables others -", said("postgresql", "SELECT table_name FROM information_schema.tables WHERE " + condition), condition);
    }
  }

  @Test
  void a_condition_that_need_not_hold_fixes_nothing() {
    assertEquals("system.columns none -", said("clickhouse", "SELECT name FROM system.columns WHERE database = 'a' OR table = 't'"));
    assertEquals("system.columns schema -", said("clickhouse", "SELECT name FROM system.columns WHERE (database = 'a' OR database = 'b') AND position BETWEEN 1 AND 3"));
  }

  @Test
  void a_join_of_two_catalogues_fixes_no_schema() {
    var join = "SELECT * FROM information_schema.tables t JOIN information_schema.columns c ON t.table_schema = c.table_schema AND t.table_name = c.table_name";
    assertEquals("information_schema.tables none -; information_schema.columns none -", said("postgresql", join));
    assertEquals("information_schema.tables schema -; information_schema.columns schema -", said("postgresql", join + " WHERE c.table_schema = 'a'"));
  }

  @Test
  void conditions_around_a_query_hold_in_it() {
    assertEquals("system.columns schema -", said("clickhouse", "SELECT * FROM (SELECT * FROM system.columns) WHERE database = 'a'"));
    assertEquals("system.columns none - once", said("clickhouse", "WITH c AS (SELECT * FROM system.columns) SELECT DISTINCT name FROM c"));
    assertEquals("information_schema.columns none t once", said("postgresql", "SELECT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 't')"));
    assertEquals("system.columns none t; system.columns schema t", said("clickhouse", "SELECT name FROM system.columns WHERE table = 't' UNION ALL SELECT name FROM system.columns WHERE database = 'a' AND table = 't'"));
  }

  @Test
  void each_database_has_catalogues_of_its_own() {
    assertEquals("pg_class none t", said("postgresql", "SELECT oid FROM pg_class WHERE relname = 't'"));
    assertEquals("pg_class schema t; pg_namespace schema t", said("postgresql", "SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'a' AND c.relname = 't'"));
    assertEquals("pg_catalog.pg_attribute schema -", said("postgresql", "SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = 'a.t'::regclass"));
    assertEquals("sys.columns none -", said("sqlserver", "SELECT name FROM sys.columns"));
    assertEquals("sys.columns schema -", said("sqlserver", "SELECT name FROM sys.columns WHERE object_id = OBJECT_ID('dbo.t')"));
    assertEquals("sys.tables schema t; sys.schemas schema t", said("sqlserver", "SELECT 1 FROM [sys].[tables] t JOIN sys.schemas s ON s.schema_id = t.schema_id WHERE s.name = 'dbo' AND t.name = 't'"));
    assertEquals("all_tab_columns none T", said("oracle", "SELECT column_name FROM ALL_TAB_COLUMNS WHERE TABLE_NAME = 'T'"));
    assertEquals("dba_tables schema -", said("oracle", "SELECT 1 FROM DBA_TABLES WHERE OWNER = 'APP'"));
    assertEquals("show columns schema -", said("mysql", "SHOW FULL COLUMNS FROM t FROM db"));
    assertEquals("show tables none -", said("snowflake", "SHOW TABLES IN ACCOUNT"));
  }

  @Test
  void a_column_that_is_called_like_a_call_fixes_nothing() {
    var join = "SELECT c.name FROM sys.columns c JOIN sys.tables o ON o.object_id = c.object_id WHERE o.name = 't'";
    assertEquals("sys.columns none t; sys.tables none t", said("sqlserver", join));
    assertEquals("sys.columns schema t; sys.tables schema t", said("sqlserver", join + " AND OBJECT_SCHEMA_NAME(c.object_id) = 'app'"));
    assertEquals("sys.columns schema t; sys.tables schema t", said("sqlserver", join + " AND SCHEMA_NAME(o.schema_id) = 'app'"));
    assertEquals("sys.columns none -", said("sqlserver", "SELECT name FROM sys.columns WHERE object_id NOT IN (OBJECT_ID('dbo.t'), 4)"));
  }

  @Test
  void a_pattern_of_names_wants_some_of_them() {
    assertEquals("information_schema.columns none ?", said("postgresql", "SELECT 1 FROM information_schema.columns WHERE table_name LIKE 'features_%'"));
    assertEquals("system.tables none -", said("clickhouse", "SELECT name FROM system.tables WHERE name LIKE '%'"));
    assertEquals("system.tables none -", said("clickhouse", "SELECT name FROM system.tables WHERE name NOT LIKE 'tmp_%'"));
  }

  @Test
  void a_whole_path_may_stand_in_quotes() {
    assertEquals("acme-prod.region-eu.information_schema.columns none t", said("bigquery", "SELECT 1 FROM `acme-prod.region-eu.INFORMATION_SCHEMA.COLUMNS` WHERE table_name = 't'"));
    assertEquals("acme-prod.region-eu.information_schema.columns schema t", said("bigquery", "SELECT 1 FROM `acme-prod.region-eu.INFORMATION_SCHEMA.COLUMNS` WHERE table_schema = 'a' AND table_name = 't'"));
  }

  @Test
  void a_view_of_a_dataset_lists_no_other() {
    assertEquals("features.information_schema.columns schema t", said("bigquery", "SELECT 1 FROM features.INFORMATION_SCHEMA.COLUMNS WHERE table_name = 't'"));
    assertEquals("acme-prod.features.information_schema.columns schema t", said("", "SELECT 1 FROM `acme-prod.features.INFORMATION_SCHEMA.COLUMNS` WHERE table_name = 't'"));
    assertEquals("region-eu.information_schema.columns none t", said("bigquery", "SELECT 1 FROM `region-eu`.INFORMATION_SCHEMA.COLUMNS WHERE table_name = 't'"));
    assertEquals("prod.information_schema.columns none T", said("snowflake", "SELECT 1 FROM prod.information_schema.columns WHERE table_name = 'T'"));
  }

  @Test
  void what_a_template_says_first_is_none_of_the_query() {
    assertEquals("information_schema.columns none T", said("snowflake", "{{ config(materialized='table', tags=['a']) }}\n\nselect column_name from information_schema.columns where table_name = 'T'"));
  }

  private static String dependence(String dialect, String text) {
    return queries(dialect, text).getFirst().dependence();
  }

  @Test
  void how_far_the_rows_depend_on_rights_is_known() {
    assertEquals("none", dependence("postgresql", "SELECT 1 FROM pg_class WHERE relname = 't'"));
    assertEquals("none", dependence("oracle", "SELECT 1 FROM dba_tables WHERE table_name = 'T'"));
    assertEquals("wholly", dependence("oracle", "SELECT 1 FROM all_tables WHERE table_name = 'T'"));
    assertEquals("wholly", dependence("mysql", "SELECT 1 FROM information_schema.columns WHERE table_name = ?"));
    assertEquals("partly", dependence("clickhouse", "SELECT name FROM system.tables"));
    assertEquals("partly", dependence("clickhouse", "SELECT DISTINCT name FROM system.columns WHERE table = 't'"));
    assertEquals("partly", dependence("clickhouse", "SELECT name FROM system.columns WHERE table = 't' LIMIT 200"));
    assertEquals("partly", dependence("clickhouse", "SELECT name FROM system.columns WHERE table = 't' AND database != 'system'"));
    assertEquals("none", dependence("clickhouse", "SELECT name FROM system.columns WHERE table = 't' AND database = 'default'"));
  }

  @Test
  void tables_of_users_and_other_statements_are_none() {
    assertEquals("", said("postgresql", "SELECT * FROM app.columns WHERE note = 'from information_schema.tables'"));
    assertEquals("", said("clickhouse", "GRANT SELECT ON system.columns TO app"));
    assertEquals("", said("oracle", "SELECT owner FROM user_tables"));
  }

  @Test
  void queries_in_bodies_are_found_where_they_stand() {
    var query = queries("postgresql", "CREATE FUNCTION f() RETURNS int AS $$\nBEGIN\n  RETURN (SELECT count(*) FROM information_schema.columns WHERE table_name = 't');\nEND\n$$;").getFirst();
    assertEquals(3, query.at().line());
    assertEquals(27, query.at().column());
  }

  @Test
  void a_comment_says_who_runs_it() {
    assertTrue(queries("clickhouse", "-- holdpoint: runs as svc_builder\nSELECT 1 FROM system.columns").getFirst().runsAs() instanceof Value.Known<String>(var name, _) && name.equals("svc_builder"));
  }

  @Property(tries = 400)
  void any_text_is_read_to_its_end(@ForAll String text) {
    said("postgresql", "SELECT * FROM system.columns WHERE " + text);
  }

  @Test
  void brackets_in_brackets_take_no_more_time_than_their_length() {
    assertTrue(said("clickhouse", "SELECT " + "(".repeat(20_000) + "1 FROM system.columns").isEmpty());
    assertEquals(1, queries("clickhouse", "SELECT 1 FROM system.columns WHERE " + "(".repeat(20_000) + "database = 'a'").size());
  }
}
