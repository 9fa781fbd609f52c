package org.holdpoint.language.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LengthsTest {

  @ParameterizedTest
  @CsvSource({"PT3H,180", "3h 30m,210", "3 hours,180", "1 hour and 15 minutes,75", "3:30,210", "90,90", "2시간 30분,150", "1d,1440"})
  void a_length_is_read_as_people_write_it(String text, long minutes) {
    assertEquals(Optional.of(Duration.ofMinutes(minutes)), Lengths.of(text));
  }

  @Test
  void what_is_no_length_is_none() {
    assertEquals(Optional.empty(), Lengths.of("a while"));
    assertEquals(Optional.empty(), Lengths.of("3 weeks or 2h"));
    assertEquals(Optional.empty(), Lengths.of("P99999999999999999999D"));
  }
}
