package org.holdpoint.replay.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContextTableTest {
  private static final ContextTable TABLE = table("""
      # comment
      abbreviations
      options in any order
      negation no
      number limit
      >*
      exit [all]
      >
      zone [<name>];	opens no
      >zone
      gate <name>; [create]	opens no
      limit <limit>	no
      member <name>;	no
      prefix {<p/len> | <p> <mask>}; [exclusive]	no
      shut	no
      no gate all
      >zone>gate
      colour {red | green}
      shut	no
      """, """
      >zone
      limit <limit> [log]	no instead
      """);

  private static ContextTable table(String first, String second) {
    return ContextTable.read(() -> stream(first), () -> stream(second));
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Match match(String context, String line) {
    return TABLE.match(TABLE.context(context).orElseThrow(), List.of(line.split(" ")));
  }

  private static Match.Leaf leaf(String context, String line) {
    return assertInstanceOf(Match.Leaf.class, match(context, line));
  }

  private static List<String> entered(List<Match.Entered> path) {
    return path.stream().map(entered -> entered.context().path() + entered.words()).toList();
  }

  @Test
  void a_leaf_belongs_to_the_context_it_is_typed_in() {
    var leaf = leaf("zone", "limit 5");
    assertEquals(List.of(), leaf.path());
    assertEquals(List.of("limit", "5"), leaf.words());
    assertFalse(leaf.negated());
  }

  @Test
  void an_opener_enters() {
    assertEquals(List.of("zone[zone, x]"), entered(assertInstanceOf(Match.Enter.class, match("", "zone x")).path()));
  }

  @Test
  void one_line_enters_several_contexts_and_ends_in_a_leaf() {
    var leaf = leaf("", "zone x gate g create colour red");
    assertEquals(List.of("zone[zone, x]", "zone>gate[gate, g, create]"), entered(leaf.path()));
    assertEquals(List.of("g"), leaf.path().getLast().key());
    assertEquals(List.of("colour", "red"), leaf.words());
  }

  @Test
  void an_opener_takes_fewer_words_where_the_rest_would_not_match() {
    assertEquals(List.of("zone[zone]"), entered(leaf("", "zone limit 5").path()));
    assertEquals(List.of("zone[zone, limit]"), entered(leaf("", "zone limit limit 5").path()));
  }

  @Test
  void a_negation_may_stand_in_the_middle() {
    var leaf = leaf("", "zone x gate g no shut");
    assertTrue(leaf.negated());
    assertEquals("shut", leaf.command().keyword());
    assertEquals(2, leaf.path().size());
  }

  @Test
  void a_negated_opener_removes_and_does_not_enter() {
    var leaf = leaf("zone", "no gate g");
    assertTrue(leaf.negated());
    assertEquals(List.of("g"), leaf.key());
    assertTrue(leaf("zone", "no gate all").negated());
  }

  @Test
  void a_negation_in_front_may_belong_to_a_command_further_down() {
    var leaf = leaf("", "no zone x member m");
    assertEquals("member", leaf.command().keyword());
    assertTrue(leaf.negated());
  }

  @Test
  void the_caller_may_take_the_negation_away() {
    assertInstanceOf(Match.Leaf.class, TABLE.match(TABLE.context("zone").orElseThrow(), List.of("member", "m"), true));
  }

  @Test
  void the_key_is_as_short_as_the_rest_allows() {
    assertEquals(List.of("10/8"), leaf("zone", "prefix 10/8 exclusive").key());
    assertEquals(List.of("10", "255"), leaf("zone", "prefix 10 255 exclusive").key());
    assertEquals(List.of(), leaf("zone", "limit 5").key());
  }

  @Test
  void what_does_not_fit_is_rejected_and_says_whether_the_word_is_known() {
    assertEquals(new Match.None(true), match("zone", "limit many"));
    assertEquals(new Match.None(false), match("zone", "colour red"));
    assertEquals(new Match.None(false), match("zone", "no"));
    assertEquals(new Match.None(false), TABLE.match(TABLE.root(), List.of()));
  }

  @Test
  void a_later_table_replaces_rows_that_it_marks() {
    assertInstanceOf(Match.Leaf.class, match("zone", "limit 5 log"));
    assertEquals(1, TABLE.context("zone").orElseThrow().commands("limit").size());
  }

  @Test
  void commands_known_everywhere_match_in_every_context() {
    assertInstanceOf(Match.Leaf.class, match("zone>gate", "exit all"));
  }

  @Test
  void unique_beginnings_of_keywords_are_understood() {
    assertEquals("member", leaf("zone", "mem m").command().keyword());
    assertEquals(new Match.None(false), match("zone", "x 1"));
  }

  @Test
  void other_contexts_that_take_a_line_are_found() {
    assertEquals(List.of("zone>gate"), TABLE.contextsTaking(List.of("colour", "red"), "", 5));
    assertEquals(List.of("zone"), TABLE.contextsTaking(List.of("no", "shut"), "", 1));
    assertEquals(List.of(), TABLE.contextsTaking(List.of("colour", "blue"), "", 5));
    assertTrue(TABLE.knowsKeyword("colour"));
    assertFalse(TABLE.knowsKeyword("color"));
  }

  @Test
  void an_unknown_rule_in_the_head_is_named() {
    assertTrue(assertThrows(IllegalArgumentException.class, () -> table("abreviations\n>\n", "")).getMessage().contains("abreviations"));
  }
}
