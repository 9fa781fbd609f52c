package org.holdpoint.report.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.report.Attacks;
import org.holdpoint.report.Cells;
import org.holdpoint.report.MarkdownShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a file says, or is called, does nothing but stand on the page.
final class HostileChecklistTest {

  static Stream<String> attacks() {
    return Attacks.all();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void the_page_has_the_same_structure_whatever_the_files_say(String attack) {
    var shape = MarkdownShape.of(ChecklistFormat.markdown(Briefs.of(attack)));
    assertEquals(String.join("\n", nameless(MarkdownShape.of(ChecklistFormat.markdown(Briefs.of("plain words"))).blocks())), String.join("\n", nameless(shape.blocks())));
    shape.texts().forEach(text -> assertTrue(text.matches("(\\[ \\] |\\[|\\]| )?[\\p{L}\\p{M}\\p{Nd} ()\"'.,;:?!-]*"), () -> "text outside of code: " + text));
    shape.texts().forEach(text -> assertFalse(text.contains("www.") || text.contains(":s"), () -> "text outside of code: " + text));
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void no_line_of_a_file_is_taken_for_a_marker_of_ours(String attack) {
    var brief = Briefs.of(attack);
    var blocks = Page.blocks(brief, Checklist.of(brief));
    var page = ChecklistFormat.markdown(brief);
    var read = Existing.read(page).orElseThrow();
    assertEquals(blocks.stream().map(Block::key).toList(), List.copyOf(read.entries().keySet()));
    read.entries().values().forEach(entry -> {
      assertFalse(entry.edited(), entry::toString);
      assertEquals(List.of(), entry.added());
      assertTrue(entry.tick().isBlank(), entry::toString);
    });
    assertEquals(page, ChecklistFormat.renewed(brief, page).orElseThrow().text());
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void nothing_steers_a_terminal_or_a_build_log(String attack) {
    for (var text : List.of(ChecklistFormat.markdown(Briefs.of(attack)), ChecklistFormat.json(Briefs.of(attack)), DecisionRecord.line(Briefs.of(attack)))) {
      text.codePoints().filter(point -> point != '\n').forEach(point -> assertFalse(Cells.steers(point), () -> Integer.toHexString(point)));
      assertFalse(text.contains("##["), text);
      assertTrue(text.lines().noneMatch(line -> line.strip().startsWith("::")), text);
    }
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void json_says_what_the_files_say_and_the_record_is_one_line(String attack) throws Exception {
    var whole = new ObjectMapper().readTree(ChecklistFormat.json(Briefs.of(attack)));
    assertTrue(whole.path("items").size() > 10);
    var line = DecisionRecord.line(Briefs.of(attack));
    assertEquals(1, line.lines().count());
    assertTrue(line.endsWith("}\n"));
    assertEquals("hold", new ObjectMapper().readTree(line).path("verdict").textValue());
  }

  /// Without the digests of what the files say.
  private static List<String> nameless(List<String> blocks) {
    return blocks.stream().map(block -> block.replaceAll("[0-9a-f]{16}(-\\d+)?|[0-9a-f]{8}", "#")).toList();
  }
}
