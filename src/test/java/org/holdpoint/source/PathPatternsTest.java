package org.holdpoint.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class PathPatternsTest {

  @Test
  void one_star_stays_in_its_folder_and_two_do_not() {
    assertTrue(PathPatterns.fits("*.yaml", "a.yaml"));
    assertFalse(PathPatterns.fits("*.yaml", "teams/a.yaml"));
    assertTrue(PathPatterns.fits("**/*.yaml", "a.yaml"));
    assertTrue(PathPatterns.fits("**/*.yaml", "teams/eu/a.yaml"));
    assertTrue(PathPatterns.fits("teams/**/a.*", "teams/eu/west/a.yaml"));
    assertFalse(PathPatterns.fits("teams/**/a.*", "teams/eu/west/b.yaml"));
    assertFalse(PathPatterns.fits("teams/*", "teams"));
  }
}
