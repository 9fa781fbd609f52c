package org.holdpoint.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.holdpoint.source.Content;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

class YamlTest {

  @Test
  void scalars_stay_text_and_know_whether_they_are_quoted() {
    var root = mapping("a: no\nb: \"5\"\nc: ''\nd:\ne: !!str 5\nf: |\n  x\n");
    assertEquals(List.of("no", "5", "", "", "5", "x\n"), root.entries().stream().map(entry -> scalar(entry.value()).text()).toList());
    assertEquals(List.of(true, false, false, true, false, false), root.entries().stream().map(entry -> scalar(entry.value()).plain()).toList());
  }

  @Test
  void places_count_code_points_from_one() {
    var root = mapping("ключ: 😀 b\nnext: {😀: [x, 'y']}\n");
    assertEquals(span(1, 7, 1, 10), root.entries().getFirst().value().at());
    assertEquals(span(2, 7, 2, 20), root.entries().get(1).value().at());
    var inner = (YamlNode.Mapping) root.entries().get(1).value();
    assertEquals(span(2, 8, 2, 9), inner.entries().getFirst().key().at());
    assertEquals(span(2, 11, 2, 19), inner.entries().getFirst().value().at());
  }

  @Test
  void a_block_ends_with_its_last_item() {
    var root = mapping("a:\n  - x\n  - y   # said\n\n# more\nb: |\n  one\n  two\n\nc: 1\n");
    assertEquals(span(2, 3, 3, 6), root.entries().getFirst().value().at());
    assertEquals(span(6, 4, 8, 6), root.entries().get(1).value().at());
    assertEquals(span(1, 1, 10, 5), root.at());
  }

  @Test
  void a_file_may_hold_several_documents_or_none() {
    assertEquals(2, Yaml.read(file("a: 1\n---\n- b\n...\n")).size());
    assertEquals(List.of(), Yaml.read(file("# nothing\n")));
    assertEquals("the file has no content", failure("# nothing\n").getMessage());
    assertEquals(span(3, 1, 3, 4), failure("a: 1\n---\n- b\n").at());
  }

  @Test
  void an_alias_is_the_node_of_its_anchor() {
    var root = mapping("a: &x {k: v}\nb: *x\n");
    assertEquals(root.entries().getFirst().value(), root.entries().get(1).value());
  }

  @Test
  void json_is_read_with_its_tabs_escapes_and_tight_colons() {
    var root = mapping("{\n\t\"a\":1,\n\t\"b\": [\"\\u00e9\\/\\ud83d\\ude00\", null, true],\t\"c\": {}\n}\n");
    assertEquals("1", scalar(root.at("a").orElseThrow()).text());
    var items = ((YamlNode.Sequence) root.at("b").orElseThrow()).items();
    assertEquals("é/😀", scalar(items.getFirst()).text());
    assertTrue(scalar(items.get(1)).plain());
    assertEquals(span(2, 6, 2, 7), root.at("a").orElseThrow().at());
  }

  @Test
  void a_duplicate_key_is_refused_where_it_stands() {
    var wrong = failure("a: 1\nb: 2\na: 3\n");
    assertEquals("key `a` stands here a second time", wrong.getMessage());
    assertEquals(span(3, 1, 3, 2), wrong.at());
  }

  @Test
  void a_syntax_error_says_what_and_where() {
    var wrong = failure("a: b: c\n");
    assertEquals("mapping values are not allowed here", wrong.getMessage());
    assertEquals(1, wrong.at().line());
    assertEquals(5, wrong.at().column());
    assertFalse(failure("a: [1, 2\n").getMessage().contains("\n"));
    assertEquals(span(2, 4, 2, 5), failure("a: 1\nb: \u0007\n").at());
  }

  @Test
  void aliases_that_hide_a_cycle_or_a_bomb_or_no_anchor_are_refused() {
    assertEquals("alias *x stands inside its own anchor", failure("&x [*x]\n").getMessage());
    assertEquals("alias *y has no anchor before it; a text that starts with `*` is written in quotes", failure("[*y]\n").getMessage());
    assertEquals("while scanning an alias: unexpected character found .(46); a text that starts with `*` is written in quotes", failure("[*.cfg]\n").getMessage());
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    IntStream.range(1, 12).forEach(level -> bomb.append("a%d: &a%d [%s]\n".formatted(level, level, ("*a" + (level - 1) + ", ").repeat(10))));
    assertTrue(failure(bomb.toString()).getMessage().startsWith("the aliases of this file stand for more than"));
  }

  @Test
  void nesting_is_bounded_and_quick_to_refuse() {
    assertEquals(1, Yaml.read(file("[".repeat(200) + "]".repeat(200))).size());
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals("nested deeper than 200 levels", failure("[".repeat(100_000)).getMessage()));
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals("nested deeper than 200 levels", failure("- ".repeat(100_000) + "x").getMessage()));
    var steps = new StringBuilder("a0: &a0 [x]\n");
    IntStream.range(1, 300).forEach(level -> steps.append("a%d: &a%d [*a%d]\n".formatted(level, level, level - 1)));
    assertEquals("nested deeper than 200 levels", failure(steps.toString()).getMessage());
  }

  @Test
  void what_stands_behind_the_last_line_has_its_place_inside_the_file() {
    for (var text : List.of("?", "\n?", "a:", "a: |", "- ", "? a\n:", "a: >\n")) {
      var node = Yaml.one(file(text));
      var within = node instanceof YamlNode.Mapping mapping ? mapping.entries().getLast().value().at() : node.at();
      var last = text.lines().toList().get(within.endLine() - 1);
      assertTrue(within.endColumn() <= last.length() + 1, text + " " + within);
    }
  }

  private static YamlNode.Mapping mapping(String text) {
    return assertInstanceOf(YamlNode.Mapping.class, Yaml.one(file(text)));
  }

  private static YamlNode.Scalar scalar(YamlNode node) {
    return assertInstanceOf(YamlNode.Scalar.class, node);
  }

  private static YamlException failure(String text) {
    return assertThrows(YamlException.class, () -> Yaml.one(file(text)));
  }

  private static Span span(int line, int column, int endLine, int endColumn) {
    return new Span("f.yaml", Side.HEAD, line, column, endLine, endColumn);
  }

  private static SourceFile file(String text) {
    var lines = text.lines().toList();
    return new SourceFile("f.yaml", "f.yaml", Side.HEAD,
        IntStream.range(0, lines.size()).mapToObj(index -> new SourceLine(index + 1, lines.get(index), true)).toList(), text.length(), Content.none(), false);
  }
}
