package org.holdpoint.language.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days in words.
final class WrittenDaysTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Sunday 2024-09-08, 00:00 to 06:00 local|2024-09-08 00:00 to 06:00", "8 September 2024, 00:00 - 06:00 UTC|2024-09-08 00:00 - 06:00 UTC", "September 8th, 2024 at 00:00 to 06:00|2024-09-08 00:00 to 06:00",
      "Sonntag 8. September 2024, 00:00 bis 06:00 Uhr|2024-09-08 00:00 to 06:00", "8 de septiembre de 2024 00:00 - 06:00|2024-09-08 00:00 - 06:00", "12 rows 2024|12 rows 2024", "2024-09-08 00:00 - 06:00 KST|2024-09-08 00:00 - 06:00 KST",
      "1er mars 2026, 02:00|2026-03-01 02:00", "el 1º de marzo de 2026|el 2026-03-01", "3 Sept. 2026|2026-09-03", "29-May-2026 from 01:00|2026-05-29 01:00", "may 5, 2026|2026-05-05", "31 February 2026|2026-02-31", "8 September 24|8 September 24",
      "108 May 2026|108 May 2026", "8 SEPTEMBER 2024 at 6|2024-09-08 at 6", "02:00 local office|02:00 local office", "02:00 Uhr|02:00", "8 Mai 2026 und 9. Mai 2026|2026-05-08 und 2026-05-09",
      "dimanche 6 décembre 2026, 01h00 à 06h45 (Europe/Paris)|2026-12-06 01:00 to 06:45 (Europe/Paris)", "le 6 décembre 2026 de 1h à 6h45|le 2026-12-06 01:00 to 06:45", "domingo 6 de diciembre de 2026, de 1:00 a 6:45 h|2026-12-06 01:00 to 06:45",
      "domingo, 6 de dezembro de 2026, das 01h00 às 06h45|2026-12-06 01:00 to 06:45", "domenica 6 dicembre 2026, dalle 01:00 alle 06:45|2026-12-06 01:00 to 06:45", "zondag 6 december 2026, 01:00 tot 06:45 uur|2026-12-06 01:00 to 06:45",
      "2026年12月6日(日) 01:00〜06:45|2026-12-06 01:00 to 06:45", "2026년 12월 6일(일) 01:00 ~ 06:45|2026-12-06 01:00 to 06:45", "2026-12-06 01:00 for 4h|2026-12-06 01:00 for 4h", "Montag bis Mittwoch|Montag bis Mittwoch"})
  void are_days_in_numbers(String said, String plain) {
    assertEquals(plain, WrittenDays.plain(said));
  }
}
