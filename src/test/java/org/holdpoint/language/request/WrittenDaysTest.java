package org.holdpoint.language.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days in words.
final class WrittenDaysTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Sunday 2024-09-08, 00:00 to 06:00 local|Sunday 2024-09-08 00:00 to 06:00", "8 September 2024, 00:00 - 06:00 UTC|2024-09-08 00:00 - 06:00 UTC", "September 8th, 2024 at 00:00 to 06:00|2024-09-08 00:00 to 06:00",
      "Sonntag 8. September 2024, 00:00 bis 06:00 Uhr|Sonntag 2024-09-08 00:00 bis 06:00", "8 de septiembre de 2024 00:00 - 06:00|2024-09-08 00:00 - 06:00", "12 rows 2024|12 rows 2024", "2024-09-08 00:00 - 06:00 KST|2024-09-08 00:00 - 06:00 KST"})
  void are_days_in_numbers(String said, String plain) {
    assertEquals(plain, WrittenDays.plain(said));
  }
}
