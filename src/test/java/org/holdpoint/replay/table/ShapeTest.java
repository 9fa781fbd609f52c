package org.holdpoint.replay.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.holdpoint.replay.line.Spelling;
import org.junit.jupiter.api.Test;

class ShapeTest {
  private static final Spelling LOOSE = new Spelling(true, false, true, false, false, Set.of("limit", "seconds"), Set.of(), Set.of());

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
  void a_parameter_that_begins_with_a_colon_is_part_of_the_word_before_it() {
    assertTrue(accepts("<sdp-id> [<:vc-id>] [create]", "77:4014 create"));
    assertTrue(accepts("<sdp-id> [<:vc-id>] [create]", "77"));
    assertFalse(accepts("<sdp-id> [<:vc-id>] [create]", "77:4014 shutdown"));
  }

  @Test
  void a_limit_is_a_number_or_a_variable() {
    assertTrue(accepts("<limit> [log-only]", "500"));
    assertTrue(accepts("<limit>", "@limit@"));
    assertFalse(accepts("<limit>", "ipv4"));
  }

  @Test
  void a_value_is_no_plain_word() {
    var device = new Spelling(true, false, false, false, false, Set.of(), Set.of(), Set.of("member"));
    var shape = Shape.parse("<member> [<word>]*", device);
    List.of("64500:1", "'_64500_'", "*", "$community", "10.0.0.0/8").forEach(word -> assertTrue(shape.accepts(List.of(word)), word));
    List.of("community-set", "interface", "ipv4").forEach(word -> assertFalse(shape.accepts(List.of(word, "X")), word));
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

  /// A shape that another word begins is never made: its notation is not even looked at.
  @Test
  void words_that_the_first_keyword_rules_out_do_not_read_the_notation() {
    var broken = Shape.later("remote-as [<as>", LOOSE);
    assertFalse(broken.accepts(List.of("description", "x")));
    assertFalse(broken.accepts(List.of()));
    assertTrue(broken.ends(List.of("description")).isEmpty());
    assertFalse(broken.mayEndIn(List.of("description")));
    assertThrows(IllegalArgumentException.class, () -> broken.accepts(List.of("remote-as", "1")));
  }

  @Test
  void a_first_keyword_that_is_shortened_or_in_capitals_rules_nothing_out() {
    var device = new Spelling(true, true, false, true, true, java.util.Set.of(), java.util.Set.of(), java.util.Set.of());
    var shape = Shape.later("remote-as <as>", device);
    assertTrue(shape.accepts(List.of("Rem", "1")));
    assertTrue(shape.accepts(List.of("REMOTE-AS", "1")));
    assertTrue(shape.mayEndIn(List.of("remote")));
    assertFalse(shape.accepts(List.of("remote-ass", "1")));
    assertTrue(Shape.later("<a> b", device).accepts(List.of("x", "b")));
    assertTrue(Shape.later("{a | b}", device).accepts(List.of("b")));
    assertTrue(Shape.later("", device).accepts(List.of()));
  }
}
