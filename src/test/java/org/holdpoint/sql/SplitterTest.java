package org.holdpoint.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Where statements begin and end, whatever is written in them.
final class SplitterTest {

  private static final Lexis POSTGRESQL = new Lexis(false, true, false, false, false, false, true, false, false, false, false, true, false);
  private static final Lexis MYSQL = new Lexis(true, false, true, false, true, false, false, true, false, false, false, false, false);
  private static final Lexis SQL_SERVER = new Lexis(false, false, false, true, false, false, true, false, true, false, false, false, false);

  private static final Lexis ORACLE = new Lexis(false, false, false, false, false, false, false, false, false, true, true, false, false);

  private static List<Chunk> split(Lexis lexis, String text) {
    return Splitter.split(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD), lexis);
  }

  private static List<String> texts(Lexis lexis, String text) {
    return split(lexis, text).stream().map(Chunk::text).toList();
  }

  @Test
  void what_separates_stands_neither_in_strings_nor_names_nor_comments() {
    assertEquals(List.of("a ';' \";\"", "b", "c"), texts(POSTGRESQL, "a ';' \";\"; -- ;\nb /* ; /* ; */ ; */;\nc"));
  }

  @Test
  void a_line_for_the_client_takes_no_statement_with_it() {
    assertEquals(List.of("GRANT DBA TO a", "SET ROLE b", "GRANT c TO d"),
        texts(ORACLE, "WHENEVER SQLERROR EXIT FAILURE\nset define off\nPROMPT it is -\n  GRANT nothing;\n@common.sql\nGRANT DBA TO a;\nSET ROLE b;\nspool off\nGRANT c TO d;\nEXIT\n"));
    assertEquals(List.of("GRANT a\n  SET\n TO b"), texts(ORACLE, "GRANT a\n  SET\n TO b;\n"));
    assertEquals(List.of("use shop", "GRANT SELECT ON t TO a"), texts(MYSQL, "use shop\nsource more.sql\nGRANT SELECT ON t TO a;\n"));
    assertEquals(List.of("GRANT a TO b"), texts(SQL_SERVER, ":setvar who b\n:r other.sql\nGRANT a TO b\nGO\n"));
  }

  @Test
  void the_text_between_dollars_is_kept_apart() {
    var chunk = split(POSTGRESQL, "DO $x$ begin; 'it''s $$ don't $x$;\nnext;").getFirst();
    assertEquals(" begin; 'it''s $$ don't ", chunk.bodies().getFirst().text());
    assertEquals(7, chunk.bodies().getFirst().column());
    assertEquals(2, split(POSTGRESQL, "DO $x$ begin; 'it''s $$ don't $x$;\nnext;").size());
  }

  @Test
  void blocks_of_templates_are_blanks_and_expressions_stay() {
    assertEquals(List.of("GRANT a ON {{ t }} TO x", "GRANT b ON ____t___ TO y"), texts(POSTGRESQL, "{% if x %}\nGRANT a ON {{ t }} TO x;\n{% endif %}{# why #}\nGRANT b ON <%= t %> TO y;\n").stream().map(String::strip).toList());
    assertEquals(1, texts(POSTGRESQL, "{%".repeat(1_000_000)).size());
  }

  @Test
  void the_client_says_what_separates() {
    assertEquals(List.of("a", "CREATE PROCEDURE p() BEGIN x; y; END", "b"), texts(MYSQL, "a;\nDELIMITER //\nCREATE PROCEDURE p() BEGIN x; y; END //\nDELIMITER ;\nb;"));
    assertEquals(List.of("GRANT a", "b [;]"), texts(SQL_SERVER, "GRANT a\nGO\nb [;]\ngo\n"));
  }

  @Test
  void data_and_commands_of_psql_are_no_statements() {
    assertEquals(List.of("COPY t FROM stdin", "b"), texts(POSTGRESQL, "\\connect x\nCOPY t FROM stdin;\n1\t;'\n\\.\nb;"));
  }

  @Test
  void a_backslash_takes_the_next_character_only_where_it_does() {
    assertEquals(List.of("a 'it\\'s;'"), texts(MYSQL, "a 'it\\'s;';"));
    assertEquals(List.of("a '\\'", "b"), texts(POSTGRESQL, "a '\\'; b"));
  }

  @Test
  void what_is_never_closed_takes_the_rest_and_says_so() {
    var chunks = split(POSTGRESQL, "a;\nb 'x;\nc;");
    assertEquals("string", chunks.getLast().open());
    assertEquals(2, chunks.size());
  }

  @Test
  void a_statement_stands_where_its_words_do() {
    var chunk = split(POSTGRESQL, "-- x\n  GRANT a\n  TO b ;").getFirst();
    assertEquals(List.of(2, 3, 3, 7), List.of(chunk.line(), chunk.column(), chunk.endLine(), chunk.endColumn()));
  }

  @Test
  void a_comment_with_a_version_is_a_statement() {
    assertEquals(List.of("SET x", "CREATE      VIEW v"), texts(MYSQL, "/*!40101 SET x */;\n/*!50001 CREATE*//*M!VIEW v */;\n/* no */"));
  }

  @Test
  void a_comment_keeps_its_width_inside_and_counts_for_nothing_before() {
    assertEquals("a         b", split(POSTGRESQL, "a /* x */ b;").getFirst().text());
    assertEquals(3, split(POSTGRESQL, "x;\n/* a\n*/ b;").getLast().line());
  }

  @Test
  void a_string_with_escapes_is_one_where_its_letter_stands() {
    assertEquals(List.of("a E'it\\'s;'", "b"), texts(POSTGRESQL, "a E'it\\'s;'; b"));
  }

  @Test
  void a_command_of_psql_sends_what_stands_before_it() {
    assertEquals(List.of("a", "b"), texts(POSTGRESQL, "a \\gexec\nb;"));
  }

  @Test
  void data_that_never_ends_is_none() {
    assertEquals(List.of("COPY t FROM stdin", "b"), texts(POSTGRESQL, "COPY t FROM stdin;\nb;"));
    assertEquals(List.of("COPY t FROM stdin", "b", "COPY t FROM stdin", "c"), texts(POSTGRESQL, "COPY t FROM stdin;\nb;\nCOPY t FROM stdin;\n1\n\\.\nc;"));
  }

  @Test
  void statements_inside_a_routine_of_the_standard_are_one_with_it() {
    assertEquals(List.of("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC a; SELECT CASE WHEN x THEN 'end' END; END", "b"),
        texts(POSTGRESQL, "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC a; SELECT CASE WHEN x THEN 'end' END; END; b"));
  }

  @Test
  void the_statements_of_a_body_stand_where_they_do_in_the_file() {
    var body = split(POSTGRESQL, "DO $x$ a;\n  b; $x$;").getFirst().bodies().getFirst();
    assertEquals(List.of("1:8", "2:3"), Splitter.split(body, POSTGRESQL).stream().map(chunk -> chunk.line() + ":" + chunk.column()).toList());
  }
}
