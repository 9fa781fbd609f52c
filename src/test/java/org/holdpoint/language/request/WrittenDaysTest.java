package org.holdpoint.language.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days in words.
final class WrittenDaysTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Sunday 2024-09-08, 00:00 to 06:00 local|Sunday 2024-09-08 00:00 to 06:00", "8 September 2024, 00:00 - 06:00 UTC|2024-09-08 00:00 - 06:00 UTC", "September 8th, 2024 at 00:00 to 06:00|2024-09-08 00:00 to 06:00",
      "Sonntag 8. September 2024, 00:00 bis 06:00 Uhr|Sonntag 2024-09-08 00:00 bis 06:00", "8 de septiembre de 2024 00:00 - 06:00|2024-09-08 00:00 - 06:00", "12 rows 2024|12 rows 2024", "1er mars 2026, 02:00|2026-03-01 02:00", "el 1º de marzo de 2026|el 2026-03-01", "3 Sept. 2026|2026-09-03", "29-May-2026 from 01:00|2026-05-29 01:00", "may 5, 2026|2026-05-05", "31 February 2026|2026-02-31", "8 September 24|8 September 24",
      "108 May 2026|108 May 2026", "8 SEPTEMBER 2024 at 6|2024-09-08 at 6", "02:00 local office|02:00 local office", "02:00 Uhr|02:00", "8 Mai 2026 und 9. Mai 2026|2026-05-08 und 2026-05-09", "2024-09-08 00:00 - 06:00 KST|2024-09-08 00:00 - 06:00 KST"})
  void are_days_in_numbers(String said, String plain) {
    assertEquals(plain, WrittenDays.plain(said));
  }
}
