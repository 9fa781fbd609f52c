package org.holdpoint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class WildcardsTest {

  @ParameterizedTest
  @CsvSource({"'',''", "*,''", "a*,abc", "*c,abc", "a*c,abbc", "a?c,abc", "*b*,abc", "**,x", "\\*,*", "a\\?,a?", "\\\\,\\"})
  void a_whole_text_fits(String pattern, String text) {
    assertTrue(Wildcards.fits(pattern, text));
  }

  @ParameterizedTest
  @CsvSource({"'',a", "a,''", "a?c,ac", "a*,ba", "\\*,a", "*c,cb", "a?,a"})
  void a_part_does_not(String pattern, String text) {
    assertFalse(Wildcards.fits(pattern, text));
  }

  @Test
  void many_stars_cost_no_more_than_the_lengths_multiplied() {
    assertTimeout(Duration.ofSeconds(5), () -> assertEquals(false, Wildcards.fits("*a".repeat(500) + "b", "a".repeat(20_000))));
  }
}
