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
  void the_text_between_dollars_is_kept_apart() {
    var chunk = split(POSTGRESQL, "DO $x$ begin; 'it''s $$ don't $x$;\nnext;").getFirst();
    assertEquals(" begin; 'it''s $$ don't ", chunk.bodies().getFirst().text());
    assertEquals(7, chunk.bodies().getFirst().column());
    assertEquals(2, split(POSTGRESQL, "DO $x$ begin; 'it''s $$ don't $x$;\nnext;").size());
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
  void a_comment_before_or_in_a_statement_moves_nothing() {
    var chunk = split(POSTGRESQL, "a;/* x */ GRANT /* y */ b").getLast();
    assertEquals(List.of(1, 11, 26), List.of(chunk.line(), chunk.column(), chunk.endColumn()));
    assertEquals("GRANT         b", chunk.text());
  }

  @Test
  void a_comment_with_a_version_is_a_statement() {
    assertEquals(List.of("SET x", "CREATE      VIEW v"), texts(MYSQL, "/*!40101 SET x */;\n/*!50001 CREATE*//*M!VIEW v */;\n/* no */"));
  }
}
