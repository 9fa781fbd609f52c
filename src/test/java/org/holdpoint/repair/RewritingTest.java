package org.holdpoint.repair;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.holdpoint.finding.Edit;
import org.junit.jupiter.api.Test;

final class RewritingTest {

  @Test
  void lines_are_inserted_in_their_order_and_end_as_their_neighbor_does() {
    assertEquals("a\r\n  exit\r\nexit\r\nb\r\n", applied("a\r\nb\r\n", insert(2, "  exit"), insert(2, "exit")));
  }

  @Test
  void a_line_after_a_last_one_without_end_stands_alone() {
    assertEquals("a\nb\nexit\n", applied("a\nb", insert(3, "exit")));
  }

  @Test
  void a_line_is_taken_out_with_its_end() {
    assertEquals("a\nc", applied("a\nb\nc", new Edit(2, Optional.of(3), "")));
    assertEquals("a\rc\r", applied("a\rb\rc\r", new Edit(2, Optional.of(3), "")));
  }

  @Test
  void bytes_that_are_no_text_stay_as_they_are() {
    var bytes = new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF, 0, '\n', 'b', '\n'};
    var expected = new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF, 0, '\n', 'x', '\n', 'b', '\n'};
    assertArrayEquals(expected, Rewriting.apply(bytes, List.of(insert(2, "x"))));
  }

  @Test
  void an_insertion_and_a_removal_count_the_lines_as_they_were() {
    assertEquals("a\nb\nexit\nd\n", applied("a\nexit\nb\nd\n", new Edit(2, Optional.of(3), ""), insert(4, "exit")));
  }

  @Test
  void a_preview_is_a_unified_diff() {
    assertEquals("""
        --- a/x.cli
        +++ b/x.cli
        @@ -1,2 +1,3 @@
         a
        +exit
         b
        """, Preview.unified("x.cli", "a\nb\n".getBytes(StandardCharsets.UTF_8), "a\nexit\nb\n".getBytes(StandardCharsets.UTF_8)));
  }

  private static Edit insert(int line, String text) {
    return new Edit(line, Optional.empty(), text);
  }

  private static String applied(String text, Edit... edits) {
    return new String(Rewriting.apply(text.getBytes(StandardCharsets.UTF_8), List.of(edits)), StandardCharsets.UTF_8);
  }
}
