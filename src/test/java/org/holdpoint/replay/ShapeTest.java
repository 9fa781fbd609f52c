package org.holdpoint.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShapeTest {
  private static final Spelling LOOSE = new Spelling(true, false, true, false, false, Set.of("limit", "seconds"), Set.of());

  private static boolean accepts(String notation, String words) {
    return Shape.parse(notation, LOOSE).accepts(words.isEmpty() ? List.of() : List.of(words.split(" ")));
  }

  @Test
  void no_arguments_take_no_words() {
    assertTrue(accepts("", ""));
    assertFalse(accepts("", "5"));
  }

  @Test
  void a_parameter_is_exactly_one_word() {
    assertTrue(accepts("<name>", "x"));
    assertFalse(accepts("<name>", ""));
    assertFalse(accepts("<name>", "x y"));
  }

  @Test
  void a_limit_is_a_number_or_a_variable() {
    assertTrue(accepts("<limit> [log-only]", "500"));
    assertTrue(accepts("<limit>", "@limit@"));
    assertFalse(accepts("<limit>", "ipv4"));
  }

  @Test
  void one_of_the_alternatives_stands() {
    assertTrue(accepts("{a | b <x>}", "b 5"));
    assertFalse(accepts("{a | b <x>}", "b"));
    assertFalse(accepts("{a | b <x>}", ""));
  }

  @Test
  void options_may_change_places() {
    assertTrue(accepts("<id> [customer <c>] [create] [name <n>]", "1 name x create customer 5"));
    assertFalse(accepts("<id> [customer <c>] [create]", "1 customer"));
  }

  @Test
  void options_keep_their_places_where_the_device_says_so() {
    assertFalse(Shape.parse("[a] [b]", Spelling.EXACT).accepts(List.of("b", "a")));
    assertTrue(Shape.parse("[a] [b]", Spelling.EXACT).accepts(List.of("b")));
  }

  @Test
  void an_option_without_a_keyword_keeps_its_place() {
    assertTrue(accepts("<p> [<level>] [tag <t>]", "p 1 tag 5"));
    assertFalse(accepts("<p> [<level>] [tag <t>]", "p tag 5 1"));
  }

  @Test
  void repetitions_go_on() {
    assertTrue(accepts("<p> [<p>]*", "a b c d"));
    assertTrue(accepts("{<p>}*", "a b"));
    assertFalse(accepts("{<p>}*", ""));
  }

  @Test
  void a_unique_beginning_stands_for_the_keyword() {
    assertTrue(accepts("{internal | external}", "ext"));
    assertFalse(accepts("{level-1 | level-2}", "level"));
    assertFalse(Shape.parse("{internal | external}", Spelling.EXACT).accepts(List.of("ext")));
  }

  @Test
  void ends_are_all_places_where_it_may_stop() {
    assertEquals("{0, 1}", Shape.parse("[<instance>]", LOOSE).ends(List.of("0", "export-limit", "5")).toString());
  }

  @Test
  void nested_repetitions_do_not_blow_up() {
    var shape = Shape.parse("[[[<a>]* [<b>]*]* [<c>]*]* end", LOOSE);
    assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertFalse(shape.accepts(Collections.nCopies(20_000, "x"))));
  }

  @Test
  void brackets_that_do_not_match_are_named() {
    assertTrue(assertThrows(IllegalArgumentException.class, () -> Shape.parse("[a", LOOSE)).getMessage().contains("[a"));
    assertThrows(IllegalArgumentException.class, () -> Shape.parse("a]", LOOSE));
  }
}
