package org.holdpoint.fact;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"Back", "BACKOUT", "back-out", "back out", "Roll back", "rollback plan", "Undo steps", "way-back", "Rückweg", "RUECKWEG", "Marcha atrás", "retour-arrière", "切戻し", "롤백", "回退"})
  void a_name_stands_whatever_its_case_and_joints(String name) {
    assertTrue(WayBackName.is(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Back end", "wayback", "backs", "rollback plan b", "rollbackplan", "plan", "no rollback", "rollback of everything that was ever done on the device"})
  void other_words_are_none(String name) {
    assertFalse(WayBackName.is(name));
  }

  @Test
  void within_a_longer_name_only_those_count_that_mean_nothing_else() {
    assertTrue(WayBackName.within("how to roll-back edge 7"));
    assertTrue(WayBackName.within("undo"));
    assertFalse(WayBackName.within("back to the start"), "`back` is a word like any other there");
    assertFalse(WayBackName.within("fallback fonts"));
    assertFalse(WayBackName.within("undone"));
  }

  @Test
  void the_names_of_one_tongue_are_asked_for_alone() {
    assertTrue("rückbau".matches(WayBackName.expression("de")));
    assertFalse("rollback".matches(WayBackName.expression("de")));
  }
}
