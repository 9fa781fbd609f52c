package org.holdpoint.analysis.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HolidaysTest {

  @ParameterizedTest
  @CsvSource({"2021-09-21,Chuseok", "2021-10-04,substitute holiday for National Foundation Day", "2023-05-29,substitute holiday for Buddha's Birthday", "2025-01-27,temporary public holiday",
      "2026-02-17,Seollal", "2026-07-17,Constitution Day", "2027-02-09,substitute holiday for Seollal", "2035-09-18,substitute holiday for Chuseok"})
  void holidays_of_korea_are_known_with_lunar_and_substitute_days(String date, String name) {
    assertEquals(Optional.of(name), Holidays.name("KR", LocalDate.parse(date)));
  }

  @ParameterizedTest
  @CsvSource({"2021-10-25", "2015-05-01", "2025-07-17", "2026-10-06"})
  void working_days_are_none(String date) {
    assertEquals(Optional.empty(), Holidays.name("KR", LocalDate.parse(date)));
  }

  @Test
  void every_year_of_the_range_has_the_days_that_never_move() {
    for (var year = 2015; year <= 2035; year++) {
      assertFalse(Holidays.unknown("KR", year).isPresent());
      for (var day : new String[] {"-01-01", "-03-01", "-05-05", "-06-06", "-08-15", "-10-03", "-10-09", "-12-25"}) {
        assertTrue(Holidays.name("KR", LocalDate.parse(year + day)).isPresent(), year + day);
      }
    }
  }

  @Test
  void what_is_not_known_is_said() {
    assertEquals(Optional.of("the table of holidays in KR goes from 2015 to 2035"), Holidays.unknown("KR", 2036));
    assertEquals(Optional.of("no table of holidays in DE is at hand"), Holidays.unknown("DE", 2026));
  }
}
