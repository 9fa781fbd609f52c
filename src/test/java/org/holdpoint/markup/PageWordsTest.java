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
}
