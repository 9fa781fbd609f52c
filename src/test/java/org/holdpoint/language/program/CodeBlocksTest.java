package org.holdpoint.language.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

class CodeBlocksTest {

  private static SourceFile file(String name, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
  }

  private static List<String> functions(String name, String text) {
    return CodeBlocks.of(file(name, text)).orElseThrow().functions().stream().map(one -> one.name() + " " + one.from() + "-" + one.to()).toList();
  }

  @Test
  void a_block_of_python_is_what_is_indented_more() {
    assertEquals(List.of("a 0-3", "b 4-5"), functions("x.py", "def a(x,\n    y\n):\n  return 1\ndef b():\n  pass\n"));
    assertEquals(List.of("a 0-2"), functions("x.py", "def a():\n\n  pass\n\n"), "blank lines behind it are none of it");
    assertEquals(List.of("a 0-2", "b 1-2"), functions("x.py", "def a():\n  def b():\n    pass\n"));
  }

  @Test
  void a_block_in_braces_ends_before_the_line_of_its_brace() {
    assertEquals(List.of("a 0-1", "b 3-3"), functions("x.go", "func a() {\n  if x { y() }\n}\nfunc b() { z() }\n"));
    assertEquals(List.of(), functions("x.go", "if a(b) {\n}\n} catch (Error e) {\n}\n"), "what asks or catches is no function");
    assertEquals(List.of("open 0-0"), functions("x.js", "function open() {\n  a()\n"), "one that is never closed");
  }

  @Test
  void a_block_has_its_statements_without_remarks_and_closing_braces() {
    var code = CodeBlocks.of(file("x.ts", "if (a) {\n  // why\n  b();\n}\nif (c) { d(); }\n")).orElseThrow();
    assertEquals(List.of("b();"), code.body(0, code.last(0)));
    assertEquals(List.of("d();"), code.body(4, code.last(4)));
  }

  @Test
  void only_languages_with_blocks_that_people_wrote() {
    assertEquals(Optional.empty(), CodeBlocks.of(file("x.sh", "a() {\n}\n")));
    assertTrue(CodeBlocks.of(file("x.py", "a\n".repeat(5_000))).isPresent());
    assertEquals(Optional.empty(), CodeBlocks.of(file("x.py", "a\n".repeat(5_001))));
  }

  @Test
  void a_line_has_the_place_of_what_is_found_in_it() {
    var lines = CodeLine.of(file("x.py", "a = 1\n  b = 2  \n" + "c".repeat(401) + "\n" + "d".repeat(400) + "\n")).toList();
    assertEquals(List.of(1, 2, 4), lines.stream().map(CodeLine::number).toList(), "a line of more than 400 characters is data");
    assertEquals(3, lines.get(1).at().column());
    assertEquals(8, lines.get(1).at().endColumn());
    assertEquals(2, lines.get(1).indent());
  }
}
