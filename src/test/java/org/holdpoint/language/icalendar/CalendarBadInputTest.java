package org.holdpoint.language.icalendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.Cases;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.TimeFact.CalendarEntry;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CalendarBadInputTest {

  private static final String SAMPLE = """
      BEGIN:VCALENDAR
      X-WR-TIMEZONE:Asia/Seoul
      BEGIN:VTIMEZONE
      TZID:Ours
      BEGIN:STANDARD
      DTSTART:19701025T030000
      RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
      TZOFFSETTO:+0100
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:1
      DTSTART;TZID="Ours":20260303T010000
      DURATION:P1DT2H
      RRULE:FREQ=MONTHLY;BYDAY=-1SU;BYSETPOS=1;UNTIL=20271231T000000Z
      EXDATE;TZID=Ours:20260329T010000,20260426T010000
      RDATE;VALUE=PERIOD:20260505T010000Z/PT2H
      SUMMARY:CHG-2026-0001 Upgrade\\, and
       more
      END:VEVENT
      END:VCALENDAR
      """;

  /// Every beginning, and every text with one character taken out, is read; every span lies inside the file.
  @Test
  void a_broken_calendar_is_read_as_far_as_it_goes() {
    for (var index = 0; index < SAMPLE.length(); index++) {
      check(SAMPLE.substring(0, index));
      check(SAMPLE.substring(0, index) + SAMPLE.substring(index + 1));
    }
  }

  private static void check(String text) {
    var file = Calendars.file(text);
    var read = Calendars.read(text);
    read.facts().stream().map(Fact::at).forEach(at -> assertInside(at, file.lines().size()));
    read.unread().forEach(at -> assertInside(at, file.lines().size()));
    assertEquals(read.unread().size(), read.unread().stream().map(Span::line).distinct().count());
  }

  private static void assertInside(Span at, int lines) {
    assertTrue(at.endLine() <= Math.max(1, lines), at.place());
  }

  @ParameterizedTest
  @ValueSource(strings = {"DTSTART:00010101T000000Z\nDTEND:99991231T235959Z\nRRULE:FREQ=DAILY", "DTSTART;TZID=Asia/Seoul:00010101T000000\nDURATION:P999999999W",
      "DTSTART;TZID=Asia/Seoul:99991231T230000\nDURATION:P2D\nRRULE:FREQ=YEARLY", "DTSTART;VALUE=DATE:99991231\nRRULE:FREQ=SECONDLY", "DTSTART:20260303T010000Z\nDTEND:20260302T010000Z",
      "DTSTART;TZID=Asia/Seoul:20260303T010000\nDTEND;TZID=America/New_York:20260303T010000", "DTSTART:20260303T010000Z\nRRULE:FREQ=SECONDLY;INTERVAL=0",
      "DTSTART:00010101T010000Z\nDURATION:PT1H\nRRULE:FREQ=MINUTELY;COUNT=99999999", "DTSTART:20260303T010000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
      "DTSTART:20260303T010000Z\nRRULE:FREQ=FORTNIGHTLY", "DTSTART:20260303T010000Z\nRRULE:FREQ=MONTHLY;BYDAY=99MO,-0TU,XX", "DTSTART;TZID=Asia/Seoul:20260303T010000\nDURATION:-PT3H",
      "DTSTART;VALUE=DATE:20260303\nDTEND:20260303T010000Z"})
  void extreme_times_end_the_run_as_others_do(String lines) {
    assertTimeout(Duration.ofSeconds(20), () -> Cases.check(Optional.empty(), Map.of("plan.ics", Calendars.change(lines + "\n"))));
  }

  @Test
  void a_rule_that_cannot_be_read_is_unread() {
    assertEquals(List.of(6), Calendars.read(Calendars.change("DTSTART:20260303T010000Z\nRRULE:FREQ=FORTNIGHTLY\n")).unread().stream().map(Span::line).toList());
  }

  @Test
  void an_end_before_the_start_is_said_and_held_against_nothing_else() {
    var report = Cases.check(Optional.empty(), Map.of("plan.ics", Calendars.change("DTSTART:20260303T040000Z\nDTEND:20260303T010000Z\n")));
    assertEquals(List.of("timing/window-ends-before-it-starts"), report.findings().stream().map(finding -> finding.rule()).toList());
  }

  @Test
  void a_thousand_openers_and_a_line_without_end_take_no_longer_than_their_length() {
    assertTimeout(Duration.ofSeconds(10), () -> {
      Calendars.read("BEGIN:VEVENT\n".repeat(100_000) + "END:VCALENDAR\n".repeat(100_000));
      Calendars.read("BEGIN:VCALENDAR\nSUMMARY:" + " x\n ".repeat(100_000));
      Calendars.read(Calendars.change("SUMMARY:" + "CHG-".repeat(100_000) + "\nDTSTART:20260303T010000Z\n"));
    });
  }

  @Test
  void ten_thousand_events_are_judged_in_the_time_of_one_file() {
    var events = IntStream.range(0, 10_000).mapToObj(number -> """
        BEGIN:VEVENT
        UID:%d
        DTSTART;TZID=Asia/Seoul:202603%02dT%02d3000
        DURATION:PT3H
        RRULE:FREQ=DAILY
        SUMMARY:%s
        END:VEVENT
        """.formatted(number, number % 28 + 1, number % 24, number % 2 == 0 ? "Change freeze" : "CHG-2026-" + (1000 + number) + " Upgrade")).collect(Collectors.joining());
    assertEquals(10_000, Calendars.of(CalendarEntry.class, "BEGIN:VCALENDAR\n" + events + "END:VCALENDAR\n").size());
    assertTimeout(Duration.ofSeconds(60), () -> Cases.check(Optional.empty(), Map.of("plan.ics", "BEGIN:VCALENDAR\n" + events + "END:VCALENDAR\n")));
  }
}
