package org.holdpoint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void a_problem_shows_its_line_with_carets_below_what_is_meant() {
    assertEquals("""
        f.yaml:7:5: wrong
          7 | \tа: 😀b c
            | \t   ^^""", new Problem(Span.of("f.yaml", Side.HEAD, 7, 5, 7), "wrong", "\tа: 😀b c").render());
  }

  @Test
  void a_problem_that_ends_on_another_line_is_marked_to_the_end_of_its_first() {
    assertEquals("""
        f.yaml:1:3: wrong
          1 | a b
            |   ^""", new Problem(new Span("f.yaml", Side.HEAD, 1, 3, 4, 9), "wrong", "a b").render());
  }

  @Test
  void a_problem_without_text_is_one_line() {
    assertEquals("f.yaml:1:1: gone", new Problem(Span.start("f.yaml", Side.HEAD), "gone", "").render());
  }

  @Test
  void a_line_cannot_steer_the_terminal() {
    assertEquals("f.yaml:1:1: wrong\n  1 | a\uFFFD[31m\n    | ^", new Problem(Span.of("f.yaml", Side.HEAD, 1, 1, 2), "wrong", "a\u001b[31m").render());
  }

  @Test
  void of_a_very_long_line_only_the_part_around_the_problem_is_shown() {
    var line = "x".repeat(100_000) + "HERE" + "y".repeat(100_000);
    var rendered = new Problem(Span.of("f.yaml", Side.HEAD, 1, 100_001, 100_005), "wrong", line).render().lines().toList();
    assertTrue(rendered.get(1).length() < 220, rendered.get(1));
    assertEquals(rendered.get(1).indexOf("HERE"), rendered.get(2).indexOf("^^^^"));
    assertTrue(rendered.get(1).startsWith("  1 | …xx") && rendered.get(1).endsWith("yy…"), rendered.get(1));
    var whole = new Problem(Span.of("f.yaml", Side.HEAD, 1, 1, 200_005), "wrong", line).render().lines().toList();
    assertEquals(whole.get(1).length() - 1, whole.get(2).length());
    var end = new Problem(Span.of("f.yaml", Side.HEAD, 1, 200_005, 200_005), "wrong", line).render().lines().toList();
    assertEquals(end.get(1).length() + 1, end.get(2).length());
  }
}
