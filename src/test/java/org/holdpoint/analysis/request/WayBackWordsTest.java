package org.holdpoint.analysis.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WayBackWordsTest {

  @Test
  void a_way_that_somebody_has_gone_says_so_in_any_of_its_lines() {
    assertTrue(WayBackWords.tried("Rehearsed in the lab"));
    assertTrue(WayBackWords.tried("boot partition B\nlast DRILL in May"));
    assertFalse(WayBackWords.tried("boot partition B"));
    assertFalse(WayBackWords.tried("untested"));
    assertFalse(WayBackWords.tried(""));
  }

  @Test
  void what_has_been_kept_is_there() {
    assertTrue(WayBackWords.there("rollback running-config checkpoint x\nx was made on Monday"));
    assertFalse(WayBackWords.there("rollback running-config checkpoint x"));
  }

  @Test
  void neither_is_where_a_way_back_leads_nowhere() {
    assertEquals(Optional.empty(), WayBackWords.of("tested in May"));
    assertEquals(Optional.of("none"), WayBackWords.of("keine"));
    assertEquals(Optional.of("later"), WayBackWords.of("to be agreed; nothing was kept"));
  }
}
