package org.holdpoint.language.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

class TypedTest {

  private static SourceFile file(String name, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
  }

  private static List<String> texts(String text) {
    return Typed.carrier().texts(file("mail.txt", text)).stream().map(Embedded::text).toList();
  }

  private static String outward(Embedded text, int line, int column) {
    var place = text.map().outward(Span.of("mail.txt", Side.HEAD, line, column, column + 1));
    return place.line() + ":" + place.column();
  }

  @Test
  void a_block_goes_from_the_line_that_enters_to_the_next_blank_line() {
    assertEquals(List.of("conf t\ninterface Vlan10\n shutdown\n"), texts("Hello Ana,\nplease type\nconf t\ninterface Vlan10\n shutdown\n\nThanks\n"));
    assertEquals(List.of("system-view\nsysname a\n"), texts("system-view\nsysname a"), "to the end of the file");
  }

  @Test
  void each_line_that_enters_behind_a_blank_one_begins_another() {
    assertEquals(List.of("conf t\nno a\n", "pe2# configure terminal\nno b\n"), texts("conf t\nno a\n\npe2# configure terminal\nno b\n"));
    assertEquals(List.of("conf t\nend\nconf t\nend\n"), texts("conf t\nend\nconf t\nend\n"), "one block has no blank line in it");
  }

  @Test
  void a_block_loses_the_columns_of_its_first_line_and_no_more() {
    assertEquals(List.of("conf t\n interface Vlan10\nend\n"), texts("    conf t\n     interface Vlan10\n  end\n"));
  }

  @Test
  void every_line_keeps_its_place() {
    var text = Typed.carrier().texts(file("mail.txt", "Hello\n\n  conf t\n   end\n")).getFirst();
    assertEquals("3:3", outward(text, 1, 1));
    assertEquals("4:4", outward(text, 2, 2));
  }

  @Test
  void only_texts_with_such_a_line_carry_one() {
    assertTrue(Typed.carrier().carries(file("mail.txt", "Hello\n pe1#conf t\n")));
    assertFalse(Typed.carrier().carries(file("mail.md", "conf t\n")), "a page marks what is typed");
    assertFalse(Typed.carrier().carries(file("mail.txt", "We then conf t and go on\n")));
    assertFalse(Typed.carrier().carries(file("mail.txt", "")));
  }
}
