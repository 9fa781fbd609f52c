package org.holdpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// What nobody meant to write, in every dialect of SQL: nothing is lost without a word, and it takes time by its length.
final class SqlBadInputTest {

  /// Those that look for the words of rights alone: to them any other statement is none, however deep it is.
  private static final Set<String> RIGHTS_ALONE = Set.of("cassandra", "databricks");
  private static final Set<String> BACKTICKS = Set.of("mysql", "mariadb", "clickhouse", "bigquery");

  /// A grant of each dialect, on a table.
  static final Map<String, String> GRANTS = new LinkedHashMap<>(Map.ofEntries(Map.entry("cassandra", "GRANT SELECT ON TABLE a.b TO c"), Map.entry("databricks", "GRANT SELECT ON TABLE a.b.c TO `d`"), Map.entry("postgresql", "GRANT SELECT ON a.b TO c"),
      Map.entry("cockroachdb", "GRANT SELECT ON TABLE a.b TO c"),
      Map.entry("clickhouse", "GRANT SELECT ON a.b TO c"),
      Map.entry("teradata", "GRANT SELECT ON a.b TO ALL c"),
      Map.entry("exasol", "GRANT SELECT ON a.b TO c"),
      Map.entry("trino", "GRANT SELECT ON a.b.c TO USER d"),
      Map.entry("mysql", "GRANT SELECT ON a.b TO 'c'@'h'"),
      Map.entry("mariadb", "GRANT SELECT ON a.b TO 'c'@'h'"),
      Map.entry("sqlserver", "GRANT SELECT ON OBJECT::a.b TO c"),
      Map.entry("oracle", "GRANT SELECT ON a.b TO c"),
      Map.entry("snowflake", "GRANT SELECT ON TABLE a.b.c TO ROLE d"),
      Map.entry("bigquery", "GRANT `roles/bigquery.dataViewer` ON TABLE `p`.a.b TO \"user:c@example.com\"")));

  private static DeclarationLanguage language(String name) {
    return Languages.databases().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static Declared read(String dialect, String text) {
    return language(dialect).read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD), Map.of()).orElseThrow();
  }

  private static long grants(Declared declared) {
    return declared.facts().stream().filter(GrantStatement.class::isInstance).count();
  }

  private static Set<Integer> unread(Declared declared) {
    return declared.unread().stream().map(span -> span.line()).collect(Collectors.toSet());
  }

  @Test
  void every_dialect_is_here() {
    assertEquals(Dialects.DATABASES, GRANTS.keySet());
    assertEquals(Dialects.DATABASES, Languages.databases().stream().map(DeclarationLanguage::name).collect(Collectors.toSet()));
    GRANTS.forEach((dialect, grant) -> assertEquals(1, grants(read(dialect, grant + ";\n")), dialect));
  }

  @Test
  void a_string_that_is_never_closed_makes_the_rest_unread() {
    GRANTS.forEach((dialect, grant) -> {
      var declared = read(dialect, grant + ";\nINSERT INTO t VALUES ('abc;\n" + grant.replace("'", "") + ";\n");
      assertEquals(1, grants(declared), dialect);
      assertTrue(unread(declared).containsAll(Set.of(2, 3)), () -> dialect + " " + declared.unread());
    });
  }

  @Test
  void a_comment_that_is_never_closed_makes_the_rest_unread_where_it_stands_before_a_statement() {
    GRANTS.forEach((dialect, grant) -> {
      var declared = read(dialect, grant + ";\n  /* never\n" + grant + ";\n");
      assertEquals(1, grants(declared), dialect);
      assertTrue(unread(declared).containsAll(Set.of(2, 3)), () -> dialect + " " + declared.unread());
      assertTrue(read(dialect, "  /* closed */\n" + grant + ";\n").unread().isEmpty(), dialect);
    });
  }

  @Test
  void bytes_that_are_no_text_make_a_statement_unread_where_words_should_stand() {
    GRANTS.forEach((dialect, grant) -> {
      assertEquals(Set.of(1), unread(read(dialect, "\0" + grant + ";\n")), dialect);
      assertTrue(read(dialect, "INSERT INTO t VALUES ('\0');\n-- \0\n").unread().isEmpty(), dialect);
    });
  }

  @Test
  void a_file_of_sql_without_text_is_one_that_should_have_been_read() {
    var file = SourceReader.read("GRANT".getBytes(StandardCharsets.UTF_16), "grants.sql", "grants.sql", Side.HEAD);
    assertTrue(Languages.expected(file, Optional.empty(), Settings.none()));
    assertFalse(Languages.expected(SourceReader.read("GRANT".getBytes(StandardCharsets.UTF_16), "grants.bin", "grants.bin", Side.HEAD), Optional.empty(), Settings.none()));
  }

  @Test
  void a_comment_that_is_never_closed_makes_the_rest_unread() {
    GRANTS.forEach((dialect, grant) -> {
      var declared = read(dialect, grant + ";\nSELECT 1 /* never\n" + grant + ";\n");
      assertEquals(1, grants(declared), dialect);
      assertTrue(unread(declared).containsAll(Set.of(2, 3)), () -> dialect + " " + declared.unread());
    });
  }

  @Test
  void a_name_that_is_never_closed_makes_the_rest_unread() {
    GRANTS.forEach((dialect, grant) -> {
      var quote = BACKTICKS.contains(dialect) ? "`" : dialect.equals("sqlserver") ? "[" : "\"";
      var declared = read(dialect, grant + ";\nDROP TABLE " + quote + "abc;\n" + grant.replaceAll("[`\"]", "") + ";\n");
      assertEquals(1, grants(declared), dialect);
      assertTrue(unread(declared).containsAll(Set.of(2, 3)), () -> dialect + " " + declared.unread());
    });
  }

  @Test
  void a_body_that_is_never_closed_is_said() {
    for (var dialect : List.of("postgresql", "cockroachdb", "snowflake")) {
      var declared = read(dialect, "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1;\n" + GRANTS.get(dialect) + ";\n");
      assertTrue(unread(declared).containsAll(Set.of(1, 2)), () -> dialect + " " + declared.unread());
    }
  }

  @Test
  void a_grant_of_another_dialect_is_read_or_said_to_be_unread() {
    for (var dialect : GRANTS.keySet()) {
      GRANTS.forEach((other, grant) -> {
        var declared = read(dialect, grant + ";\n");
        assertTrue(grants(declared) == 1 || unread(declared).contains(1), () -> other + " read as " + dialect);
      });
    }
  }

  @Test
  void what_is_nested_too_deep_is_unread_and_the_next_is_read() {
    GRANTS.forEach((dialect, grant) -> {
      var declared = read(dialect, "DELETE FROM t WHERE " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ";\n" + grant + ";\n");
      assertEquals(1, grants(declared), dialect);
      assertEquals(RIGHTS_ALONE.contains(dialect) ? Set.of() : Set.of(1), unread(declared), dialect);
    });
  }

  @Test
  void words_of_the_language_are_names_when_they_are_quoted() {
    Map.of("postgresql", "GRANT SELECT ON \"select\".\"table\" TO \"user\"", "cockroachdb", "GRANT SELECT ON TABLE \"select\".\"table\" TO \"user\"", "clickhouse", "GRANT SELECT ON `select`.`table` TO `user`",
        "mysql", "GRANT SELECT ON `select`.`table` TO `user`@`h`", "mariadb", "GRANT SELECT ON `select`.`table` TO 'user'@'h'", "sqlserver", "GRANT SELECT ON OBJECT::[select].[table] TO [user]",
        "oracle", "GRANT SELECT ON \"select\".\"table\" TO \"user\"", "snowflake", "GRANT SELECT ON TABLE \"select\".\"table\" TO ROLE \"user\"",
        "bigquery", "GRANT `roles/bigquery.dataViewer` ON TABLE `select`.`table` TO \"user:a@b.c\"").forEach((dialect, text) -> {
          var grant = (GrantStatement) read(dialect, text + ";").facts().getFirst();
          assertEquals(List.of("select", "table"), grant.on().getFirst().path(), dialect);
        });
  }

  @Test
  void quotes_inside_quotes_end_nothing() {
    GRANTS.forEach((dialect, grant) -> {
      var strings = dialect.equals("bigquery") ? "'it\\'s'" : "'it''s; DROP TABLE x'";
      var declared = read(dialect, "INSERT INTO t VALUES (" + strings + ");\n-- it's\n/* \" ' ` */\n" + grant + ";\n");
      assertEquals(1, grants(declared), dialect);
      assertTrue(declared.unread().isEmpty(), () -> dialect + " " + declared.unread());
    });
  }

  @Test
  void a_dump_takes_time_by_its_length() {
    GRANTS.forEach((dialect, grant) -> {
      var row = "(1, 'some text of a row; GRANT nothing')";
      var insert = "INSERT INTO t VALUES " + (row + ", ").repeat(2_000) + row + ";\n";
      var small = seconds(dialect, insert.repeat(10) + grant + ";\n");
      var large = seconds(dialect, insert.repeat(100) + grant + ";\n");
      assertFalse(large > 1 && large > small * 30, () -> dialect + ": ten times the text took " + large / small + " times as long");
    });
  }

  private static double seconds(String dialect, String text) {
    var threads = ManagementFactory.getThreadMXBean();
    var start = threads.getCurrentThreadCpuTime();
    assertEquals(1, grants(read(dialect, text)), dialect);
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
