package org.holdpoint.analysis.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.TimeFact.CalendarEntry;
import org.holdpoint.fact.TimeFact.Recurrence;
import org.holdpoint.language.icalendar.Calendars;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class ExpansionTest {

  private static final LocalDateTime LATE = LocalDateTime.of(2100, 1, 1, 0, 0);

  private static Recurrence rule(String start, String lines) {
    return Calendars.of(CalendarEntry.class, Calendars.change("DTSTART:" + start.replaceAll("[-:]", "") + "00\n" + lines + "\n")).getFirst().recurrence().orElseThrow();
  }

  private static List<String> starts(Recurrence rule, String start, LocalDateTime from, int most) {
    return Expansion.of(rule, LocalDateTime.parse(start), from, LATE, most).stream().map(LocalDateTime::toString).toList();
  }

  @TestFactory
  Stream<DynamicTest> rules_give_the_starts_that_another_program_finds() throws IOException {
    try (var table = ExpansionTest.class.getResourceAsStream("recurrences.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).map(row -> DynamicTest.dynamicTest(row[1], () -> {
        var expected = List.of(row[2].split(" "));
        var start = LocalDateTime.parse(row[0]);
        var found = Expansion.of(rule(row[0], "RRULE:" + row[1]), start, start, LATE, 400).stream().map(LocalDateTime::toString).collect(Collectors.toList());
        // The start belongs to the set whether the rule gives it or not (RFC 5545 section 3.8.5.3).
        found.removeIf(time -> time.equals(row[0]) && !expected.contains(time));
        assertEquals(expected, found);
      })).toList().stream();
    }
  }

  @Test
  void an_endless_rule_gives_as_many_as_are_asked_for() {
    assertEquals(400, starts(rule("2026-03-03T01:00", "RRULE:FREQ=DAILY"), "2026-03-03T01:00", LocalDateTime.of(2026, 3, 3, 1, 0), 400).size());
  }

  @Test
  void a_rule_is_followed_from_where_it_is_looked_at() {
    assertEquals(List.of("2026-03-03T01:00", "2026-03-10T01:00"), starts(rule("1999-01-05T01:00", "RRULE:FREQ=WEEKLY"), "1999-01-05T01:00", LocalDateTime.of(2026, 3, 1, 0, 0), 2));
  }

  @Test
  void further_days_are_added_and_others_left_out() {
    var rule = rule("2026-03-03T01:00", "RRULE:FREQ=DAILY;COUNT=3\nRDATE:20260401T010000Z\nEXDATE:20260304T010000Z");
    assertEquals(List.of("2026-03-03T01:00", "2026-03-05T01:00", "2026-04-01T01:00"), starts(rule, "2026-03-03T01:00", LocalDateTime.of(2026, 1, 1, 0, 0), 10));
  }

  @Test
  void a_rule_that_never_fits_ends() {
    assertEquals(List.of("2026-03-03T01:00"), starts(rule("2026-03-03T01:00", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"), "2026-03-03T01:00", LocalDateTime.of(2026, 1, 1, 0, 0), 10));
  }
}
