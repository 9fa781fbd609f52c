package org.holdpoint.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {">=0.1; 0.1.0", ">=0.1; 0.1", ">=0.1; 0.10.0", ">= 0.9, <2; 1.99.3", "=0.1; 0.1.0", "<=0.1; 0.1.0", ">0.1; 0.1.1",
    ">0.1; 0.2.0-SNAPSHOT", "<0.2; 0.2.0-rc.1", ">=0.1; 0.1.0+build.7", "<999999999.1; 1"})
  void a_version_in_the_range_is_admitted(String range, String version) {
    assertTrue(VersionRange.of(range).orElseThrow().admits(version));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {">=0.1; 0.0.9", ">=0.10; 0.9.0", ">=0.9, <2; 2.0", "=0.1; 0.1.1", "<0.1; 0.1.0", ">0.1; 0.1.0", ">=0.2; 0.2.0-SNAPSHOT",
    "=0.2; 0.2.0-SNAPSHOT", ">=0.1; development", ">=0.1; 0.1.0.0.0", ">=0.1; v1"})
  void another_is_not(String range, String version) {
    assertFalse(VersionRange.of(range).orElseThrow().admits(version));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0.1", "~0.1", "^0.1", ">=", ">=0.1,", ">=0.1 <2", ">=0.1.0.0.0", ">=0.1-rc", ">=9999999999", "=>0.1", "==0.1", ">=0.x"})
  void what_is_no_range_is_none(String text) {
    assertEquals(Optional.empty(), VersionRange.of(text));
  }

  @Test
  void a_range_is_shown_as_it_was_written() {
    assertEquals(">= 0.1", VersionRange.of(">= 0.1").orElseThrow().text());
  }
}
