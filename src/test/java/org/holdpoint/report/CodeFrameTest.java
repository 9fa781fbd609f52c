package org.holdpoint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.report.CodeFrame.Label;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

final class CodeFrameTest {

  @Test
  void marks_stand_below_wide_letters_and_tabs() {
    assertEquals("    1 |     서울 export \"A\"\n      |          ^^^^^^ here", drawn("\t서울 export \"A\"", at(1, 5, 11), "here"));
  }

  @Test
  void a_line_without_end_is_shown_around_the_mark_only() {
    var drawn = drawn("x".repeat(100_000) + " export " + "y".repeat(100_000), at(1, 100_002, 100_008), "here");
    assertTrue(drawn.contains(" export yyy"), drawn);
    assertTrue(drawn.length() < 600, "length " + drawn.length());
  }

  @Test
  void nothing_in_a_file_steers_the_terminal() {
    var drawn = drawn("a\u001b[2Jb\u202Ec", at(1, 1, 2), "evil \u001b]0;title\u0007");
    assertTrue(drawn.contains("a\\x1b[2Jb\\x202ec"), drawn);
    assertTrue(drawn.chars().noneMatch(letter -> letter == 0x1b || letter == 7 || letter == 0x202E), drawn);
  }

  @Test
  void a_mark_past_the_end_of_its_line_is_still_drawn() {
    assertEquals("    1 | ab\n      |   ^ here", drawn("ab", at(1, 3, 3), "here"));
  }

  private static String drawn(String text, Span at, String words) {
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.cli", "a.cli", Side.HEAD);
    return String.join("\n", CodeFrame.draw(Sources.of(List.of(file)), List.of(new Label(at, words, true)), 80));
  }

  private static Span at(int line, int column, int end) {
    return Span.of("a.cli", Side.HEAD, line, column, end);
  }
}
