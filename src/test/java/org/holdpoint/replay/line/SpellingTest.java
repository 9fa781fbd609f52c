package org.holdpoint.replay.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.replay.table.ContextTable;
import org.holdpoint.replay.table.Match;
import org.junit.jupiter.api.Test;

/// What the head of a table and its marks say about how words are read.
final class SpellingTest {

  private static final ContextTable TABLE = table("""
      abbreviations
      any case
      one command a line
      short negations
      negation no default
      number seq
      address mask
      >
      gate red <name>;	opens=red_gate
      gatekeeper <name>;	opens
      ask [<word>]*	loose
      ask the way [<word>]*	ignored
      >+shared
      peer <name> filter <=list> {in | out};
      peer <name> weight; <seq>
      >red gate
      +shared
      <seq> permit [<word>]*;
      open <mask>
      leave-gate	closes
      >gatekeeper
      +shared
      """);

  private static ContextTable table(String text) {
    return ContextTable.read(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Match match(String context, String line) {
    return TABLE.match(TABLE.context(context).orElseThrow(), List.of(line.split(" ")));
  }

  private static Match.Leaf leaf(String context, String line) {
    return assertInstanceOf(Match.Leaf.class, match(context, line));
  }

  @Test
  void a_command_opens_the_context_that_its_mark_names() {
    var entered = assertInstanceOf(Match.Enter.class, match("", "gate red x")).path().getFirst();
    assertEquals("red gate", entered.context().path());
    assertEquals(List.of("red", "x"), entered.key());
  }

  @Test
  void words_are_given_back_in_full() {
    assertEquals(List.of("peer", "A", "weight", "5"), leaf("red gate", "Pe A wei 5").words());
  }

  @Test
  void the_keyword_in_full_goes_before_a_longer_one_that_begins_so() {
    assertEquals("red gate", assertInstanceOf(Match.Enter.class, match("", "gate red x")).path().getFirst().context().path());
    assertEquals("gatekeeper", assertInstanceOf(Match.Enter.class, match("", "gatek x")).path().getFirst().context().path());
  }

  @Test
  void a_word_that_does_not_identify_is_no_part_of_the_key() {
    assertEquals(List.of("A", "filter", "in"), leaf("red gate", "peer A filter L1 in").key());
  }

  @Test
  void a_negated_form_may_stop_early_and_then_names_all_that_begins_so() {
    assertEquals(List.of("A"), leaf("red gate", "no peer A").key());
    assertEquals(List.of("A", "filter", "in"), leaf("red gate", "default peer A filter L1 in").key());
    assertTrue(leaf("red gate", "default peer A weight").negated());
  }

  @Test
  void a_command_may_begin_with_a_number_or_an_address_that_is_checked() {
    assertEquals(List.of("10", "permit", "x"), leaf("red gate", "10 permit x").words());
    assertInstanceOf(Match.None.class, match("red gate", "ten permit x"));
    assertInstanceOf(Match.None.class, match("red gate", "open 255.0.0.0x"));
    assertInstanceOf(Match.Leaf.class, match("red gate", "open 255.0.0.0"));
  }

  @Test
  void rows_of_a_group_stand_in_every_context_that_names_it_and_a_group_is_no_context() {
    assertInstanceOf(Match.Leaf.class, match("gatekeeper", "peer A weight 5"));
    assertFalse(TABLE.paths().contains("+shared"));
    assertThrows(IllegalArgumentException.class, () -> table(">a\n+missing\n").context("a").orElseThrow().keywords());
  }

  @Test
  void a_row_that_checks_nothing_is_no_evidence_of_where_a_line_belongs() {
    assertEquals(List.of(), TABLE.contextsTaking(List.of("ask", "whatever"), "", 10));
    assertEquals(List.of("red gate", "gatekeeper"), TABLE.contextsTaking(List.of("peer", "A", "weight", "5"), "", 10));
  }

  @Test
  void a_context_says_which_of_its_commands_are_not_judged() {
    assertTrue(TABLE.root().ignores(List.of("ask", "the", "way", "home")));
    assertFalse(TABLE.root().ignores(List.of("ask", "me")));
  }

  @Test
  void an_unknown_mark_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> table(">\nx\topen\n").root().commands("x"));
  }
}
