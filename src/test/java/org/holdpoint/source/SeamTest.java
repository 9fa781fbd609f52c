package org.holdpoint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SeamTest {

  private static final String WAS = "play:\n  serial: 1\n  check: yes\n\n  stop: 10\n  roles: [a]\n";

  @Test
  void a_line_that_is_left_is_told_where_it_is_now() {
    assertEquals(at(3, 3, 3, 12), where("# first\n" + WAS, 2));
    assertEquals(at(4, 3, 4, 13), where("play:\n  check: yes\n  new: 1\n  roles: [a]\n", 6));
  }

  @Test
  void what_is_taken_out_stood_between_the_lines_around_it() {
    assertEquals(at(1, 6, 2, 1), where("play:\n  check: yes\n\n  stop: 10\n  roles: [a]\n", 2));
    assertEquals(at(2, 12, 3, 1), where("play:\n  serial: 1\n\n  roles: [a]\n", 3));
    assertEquals(at(1, 1, 1, 1), where("  serial: 1\n  check: yes\n\n  stop: 10\n  roles: [a]\n", 1));
    assertEquals(at(5, 11, 5, 11), where("play:\n  serial: 1\n  check: yes\n\n  stop: 10\n", 6));
  }

  @Test
  void what_is_written_anew_stands_in_its_place() {
    assertEquals(at(2, 3, 2, 12), where("play:\n  serial: 9\n  check: yes\n\n  stop: 10\n  roles: [a]\n", 2));
    assertEquals(at(3, 3, 3, 11), where("play:\n  serial: 1\n  any: yes\n  roles: [a]\n", 5));
  }

  @Test
  void nothing_is_told_of_a_file_of_which_nothing_is_left() {
    assertEquals(Optional.empty(), where("", 2));
  }

  private static Optional<Span> at(int line, int column, int endLine, int endColumn) {
    return Optional.of(new Span("f", Side.HEAD, line, column, endLine, endColumn));
  }

  /// Where the text of a line of [#WAS] is in `now`.
  private static Optional<Span> where(String now, int line) {
    var was = file(WAS, Side.BASE);
    var text = was.text(line);
    return Seam.of(was, file(now, Side.HEAD)).where(was.span(line, text.length() - text.stripLeading().length(), text.length()));
  }

  private static SourceFile file(String text, Side side) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "f", "f", side);
  }
}
