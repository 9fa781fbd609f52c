package org.holdpoint.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.fact.StepFact.WrittenStep;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Names and values of a page, and its lines.
final class MarkdownPageTest {

  private static SourceFile file(String name, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
  }

  private static List<String> pairs(String name, String text) {
    return MarkdownPage.of(file(name, text)).pairs().stream().map(pair -> pair.key() + "=" + pair.value()).toList();
  }

  @Test
  void two_columns_are_names_and_values_in_plain_text_alone() {
    var text = "RFC-0311   A pure backup\nOwner      P. Hruby\nRequested by   ops\nTwo prepends  are few\nand  so on\n";
    assertEquals(List.of("Owner=P. Hruby", "Requested by=ops", "Two prepends=are few"), pairs("rfc.txt", text));
    assertEquals(List.of(), pairs("rfc.md", text));
  }

  @Test
  void lines_without_a_heading_are_lines_as_well() {
    var file = file("rfc.md", "Undo: by hand\n- [ ] tried\n# Steps\n- [x] done\n");
    var steps = WrittenLines.of(file, new Subject("file", "rfc.md"), MarkdownPage.of(file), "page").stream().map(WrittenStep.class::cast).map(step -> step.under() + "|" + step.text() + "|" + step.open()).toList();
    assertEquals(List.of("|Undo: by hand|false", "|tried|true", "Steps|Steps|false", "Steps|done|false"), steps);
  }
}
