package org.holdpoint.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageWordsTest {

  @Test
  void names_say_parts_of_a_request_in_any_of_its_languages() {
    assertEquals("back", PageWords.part("If it fails"));
    assertEquals("back", PageWords.part("4 Back"));
    assertEquals("back", PageWords.part("Marcha atrás"));
    assertEquals("when", PageWords.part("Agreed maintenance slot"));
    assertEquals("when", PageWords.part("Ventana"));
    assertEquals("who", PageWords.part("Done by"));
    assertEquals("back", PageWords.part("切り戻し"));
    assertEquals("", PageWords.part("Back end"));
    assertEquals("", PageWords.part("Time zones of the shop"));
  }

  @Test
  void two_parts_are_an_order_where_one_is_when_by_whom_or_how_back() {
    assertTrue(PageWords.order(List.of("Slot", "Check", "Undo")));
    assertTrue(PageWords.order(List.of("Fecha", "Pasos")));
    assertFalse(PageWords.order(List.of("Install", "Tests")), "of a program");
    assertFalse(PageWords.order(List.of("When", "Slot")), "one part said twice");
    assertFalse(PageWords.order(List.of("Undo")));
  }

  @Test
  void a_word_that_may_have_others_before_it_has_five_at_most() {
    assertTrue(PageWords.is("when", "Agreed window"));
    assertTrue(PageWords.is("when", "One two three four five window"));
    assertFalse(PageWords.is("when", "One two three four five six window"));
    assertFalse(PageWords.is("when", "Window of the agreement"), "it stands last");
    assertFalse(PageWords.is("when", ""));
  }

  @Test
  void numbers_and_signs_before_a_name_do_not_count() {
    assertEquals("back", PageWords.part("3.2 Roll-back"));
    assertEquals("back", PageWords.part("Step 4: Undo"));
    assertEquals("steps", PageWords.part("12) Order"));
    assertEquals("", PageWords.part("123 Undo"), "a number of three digits is none of a heading");
  }

  @Test
  void words_somewhere_in_a_name_stand_by_themselves() {
    assertTrue(PageWords.has("work", "Steps to roll back the edge"));
    assertTrue(PageWords.has("work", "Runbook: new core"));
    assertTrue(PageWords.has("work", "新コアの作業手順書について"), "a script without blanks");
    assertFalse(PageWords.has("work", "Runbooks"));
    assertFalse(PageWords.has("work", "Back to the roots"));
  }
}
