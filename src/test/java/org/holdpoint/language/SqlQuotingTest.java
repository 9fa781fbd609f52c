package org.holdpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Every way in which a dialect writes strings, names and bodies: what stands inside is none of the statements, and the next statement is read. Sources: PostgreSQL manual 4.1 "Lexical Structure"; MySQL Reference Manual
/// 9.1.1 and 9.2; ClickHouse documentation, "Syntax"; Transact-SQL reference, "Constants", QUOTED_IDENTIFIER; Oracle SQL Language Reference, "Literals"; Snowflake, "String & binary data types"; BigQuery, "Lexical structure".
final class SqlQuotingTest {

  private static final Map<String, List<String>> STRINGS = Map.of("postgresql", List.of("'a''; %s'", "E'a\\'; %s'", "U&'a\\0061; %s'", "$$ a; %s $$", "$tag$ a $$; %s $tag$", "B'0' '; %s'", "'\\'", "\"a\"\"; %s\""),
      "cockroachdb", List.of("'a''; %s'", "e'a\\'; %s'", "$$ a; %s $$", "\"a; %s\""), "mysql", List.of("'a''; %s'", "'a\\'; %s'", "\"a\"\"; %s\"", "\"a\\\"; %s\"", "`a``; %s`", "_utf8mb4'; %s'", "N'; %s'"),
      "mariadb", List.of("'a''; %s'", "'a\\'; %s'", "\"a\\\"; %s\"", "`a; %s`"), "clickhouse", List.of("'a\\'; %s'", "'a''; %s'", "\"a; %s\"", "`a; %s`"), "sqlserver", List.of("'a''; %s'", "N'a''; %s'", "[a]]; %s]", "\"a; %s\"", "'\\'"),
      "oracle", List.of("'a''; %s'", "q'[a'; %s]'", "q'!a'; %s!'", "Nq'{a'; %s}'", "\"a; %s\"", "'\\'"), "snowflake", List.of("'a''; %s'", "'a\\'; %s'", "$$ a'; %s $$", "\"a\"\"; %s\""),
      "bigquery", List.of("'a\\'; %s'", "\"a\\\"; %s\"", "r'a; %s'", "'''a'; %s'''", "\"\"\"a\"; %s\"\"\"", "`a; %s`"));
  private static final Map<String, String> WORDS = Map.of("postgresql", "type role schema language owner policy data option admin", "cockroachdb", "type schema owner policy data option", "mysql", "role event type status data user",
      "mariadb", "role event type status data", "clickhouse", "user role policy quota profile type date", "sqlserver", "role type owner login data", "oracle", "role type owner data admin", "snowflake", "role type owner task stage");

  private static Declared read(String dialect, String text) {
    var language = Languages.databases().stream().filter(one -> one.name().equals(dialect)).findFirst().orElseThrow();
    return SqlStatements.of(language.read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD), Map.of()).orElseThrow());
  }

  private static long grants(Declared declared) {
    return declared.facts().stream().filter(GrantStatement.class::isInstance).count();
  }

  @Test
  void what_stands_in_quotes_is_none_of_the_statements_and_the_next_is_read() {
    STRINGS.forEach((dialect, styles) -> {
      var grant = SqlBadInputTest.GRANTS.get(dialect);
      for (var style : styles) {
        var text = "SELECT " + style.replace("%s", grant.replaceAll("['\"`]", "")) + " FROM t;\n" + grant + ";\n";
        var declared = read(dialect, text);
        assertEquals(1, grants(declared), () -> dialect + ": " + text);
        assertTrue(declared.unread().isEmpty(), () -> dialect + ": " + text + declared.unread());
      }
    });
  }

  @Test
  void words_of_the_language_are_names_where_their_database_lets_them_be() {
    WORDS.forEach((dialect, words) -> {
      for (var word : words.split(" ")) {
        var text = SqlBadInputTest.GRANTS.get(dialect).replaceAll("\\ba\\.b\\b", word + "." + word);
        var path = ((GrantStatement) read(dialect, text + ";").facts().stream().filter(GrantStatement.class::isInstance).findFirst().orElseThrow(() -> new AssertionError(dialect + ": " + text))).on().getFirst().path();
        assertTrue(path.getFirst().equalsIgnoreCase(word), () -> dialect + ": " + text + " is about " + path);
      }
    });
  }

  @Test
  void a_body_that_is_never_closed_takes_no_line_without_a_word() {
    Map.of("mysql", "DELIMITER //\nCREATE PROCEDURE p()\nBEGIN\n  SELECT 1;\n", "mariadb", "DELIMITER $$\nCREATE PROCEDURE p()\nBEGIN\n  SELECT 1;\n", "oracle", "CREATE OR REPLACE PROCEDURE p AS\nBEGIN\n  NULL;\n",
        "snowflake", "CREATE PROCEDURE p() RETURNS int LANGUAGE sql AS $$\nBEGIN\n  RETURN 1;\n", "postgresql", "DO $$\nBEGIN\n  PERFORM 1;\n").forEach((dialect, body) -> {
          var declared = read(dialect, body + SqlBadInputTest.GRANTS.get(dialect) + ";\n");
          var line = (int) (body + " ").lines().count();
          assertTrue(grants(declared) == 1 || declared.unread().stream().anyMatch(span -> span.line() <= line && span.endLine() >= line), () -> dialect + ": the grant behind an open body is lost: " + declared.facts());
        });
  }
}
