package org.holdpoint.language.icalendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.TimeFact.CalendarEntry;
import org.holdpoint.fact.TimeFact.ChangeWindow;
import org.holdpoint.fact.TimeFact.DoubtfulTime;
import org.holdpoint.fact.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ICalendarTest {

  private static ChangeWindow window(String text) {
    return Calendars.of(ChangeWindow.class, text).getFirst();
  }

  private static CalendarEntry entry(String text) {
    return Calendars.of(CalendarEntry.class, text).getFirst();
  }

  private static Instant start(String text) {
    return window(text).start().known().orElseThrow();
  }

  @Test
  void a_window_covers_the_line_of_its_start_and_has_the_number_of_its_change() {
    var window = window(Calendars.change("DTSTART;TZID=Asia/Seoul:20211025T110000\nDTEND;TZID=Asia/Seoul:20211025T130000\n"));
    assertEquals(Instant.parse("2021-10-25T02:00:00Z"), window.start().known().orElseThrow());
    assertEquals(Instant.parse("2021-10-25T04:00:00Z"), window.end().known().orElseThrow());
    assertEquals(5, window.start().place().orElseThrow().line());
    assertEquals("CHG-2026-0001", window.request());
    assertEquals("Asia/Seoul", window.zone().known().orElseThrow());
  }

  @Test
  void a_line_that_starts_with_a_blank_goes_on_the_one_before() {
    var folded = Calendars.change("DTSTART;TZID=Asia\n /Seoul:20211025T\n\t110000\n");
    assertEquals(Instant.parse("2021-10-25T02:00:00Z"), start(folded));
    assertEquals(List.of(5, 7), List.of(window(folded).at().line(), window(folded).at().endLine()));
    assertEquals(List.of(), Calendars.read(folded).unread());
  }

  @ParameterizedTest
  @CsvSource({"Asia/Seoul,2021-10-25T02:00:00Z", "asia/seoul,2021-10-25T02:00:00Z", "/mozilla.org/20070129_1/Europe/Berlin,2021-10-25T09:00:00Z",
      "/citadel.org/20190914_1/America/Argentina/Salta,2021-10-25T14:00:00Z", "Korea Standard Time,2021-10-25T02:00:00Z", "KST,2021-10-25T02:00:00Z", "UTC+9,2021-10-25T02:00:00Z",
      "+09:00,2021-10-25T02:00:00Z"})
  void a_zone_is_known_by_its_name_at_the_end_or_its_name_in_windows(String zone, String instant) {
    var id = zone.contains(":") ? "\"" + zone + "\"" : zone;
    assertEquals(Instant.parse(instant), start(Calendars.change("DTSTART;TZID=" + id + ":20211025T110000\n")));
  }

  @Test
  void a_zone_that_the_calendar_explains_has_its_offsets() {
    var zone = """
        BEGIN:VTIMEZONE
        TZID:Ours
        BEGIN:STANDARD
        DTSTART:19701025T030000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:19700329T020000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        END:DAYLIGHT
        END:VTIMEZONE
        """;
    assertEquals(Instant.parse("2026-07-01T00:00:00Z"), start(Calendars.event(zone, "DTSTART;TZID=Ours:20260701T020000\nSUMMARY:Upgrade\n")));
    assertEquals(Instant.parse("2026-12-01T01:00:00Z"), start(Calendars.event(zone, "DTSTART;TZID=Ours:20261201T020000\nSUMMARY:Upgrade\n")));
  }

  @ParameterizedTest
  @CsvSource({"DTSTART:20260303T010000,no-zone", "DTSTART;TZID=CST:20260303T010000,ambiguous-zone", "DTSTART;TZID=Mars/Olympus:20260303T010000,unknown-zone",
      "DTSTART;TZID=:20260303T010000,unknown-zone", "DTSTART;TZID=Europe/Berlin:20260329T023000,skipped", "DTSTART;TZID=Europe/Berlin:20261025T023000,repeated",
      "DTSTART;TZID=Asia/Seoul:20260230T010000,impossible", "DTSTART:20260303T250000Z,impossible", "DTSTART:tomorrow,impossible"})
  void what_is_doubtful_about_a_time_is_said(String line, String doubt) {
    assertEquals(List.of(doubt), Calendars.of(DoubtfulTime.class, Calendars.change(line + "\n")).stream().map(DoubtfulTime::doubt).toList());
  }

  @Test
  void a_doubt_that_start_and_end_share_is_said_once() {
    assertEquals(List.of(false, true), Calendars.of(DoubtfulTime.class, Calendars.change("DTSTART:20260303T010000\nDTEND:20260303T030000\n")).stream().map(DoubtfulTime::again).toList());
  }

  @Test
  void a_time_without_a_zone_is_unknown_and_its_clock_is_kept() {
    var entry = entry(Calendars.change("DTSTART:20260303T010000\nDURATION:PT3H\n"));
    assertTrue(entry.start() instanceof Value.Unknown);
    assertEquals(Optional.of("2026-03-03T01:00"), entry.from());
    assertEquals(Optional.of("2026-03-03T04:00"), entry.to());
  }

  @Test
  void a_day_lasts_until_the_next_one_unless_it_says_otherwise() {
    assertEquals(Optional.of("2026-03-04T00:00"), entry(Calendars.change("DTSTART;VALUE=DATE:20260303\n")).to());
    assertEquals(Optional.of("2026-03-10T00:00"), entry(Calendars.change("DTSTART;VALUE=DATE:20260303\nDTEND;VALUE=DATE:20260310\n")).to());
    assertTrue(entry(Calendars.change("DTSTART;VALUE=DATE:20260303\n")).allDay());
  }

  @Test
  void days_of_a_duration_are_days_on_the_clock_and_hours_are_hours() {
    var days = entry(Calendars.change("DTSTART;TZID=Europe/Berlin:20260328T120000\nDURATION:P1D\n"));
    assertEquals(Instant.parse("2026-03-29T10:00:00Z"), days.end().known().orElseThrow());
    var hours = entry(Calendars.change("DTSTART;TZID=Europe/Berlin:20260328T120000\nDURATION:PT24H\n"));
    assertEquals(Instant.parse("2026-03-29T11:00:00Z"), hours.end().known().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"Replace line card,change", "Quarterly firmware day,change", "CRQ000000123 something,change", "Weekly network meeting,other", "Birthday of Kim,other", "Change freeze,freeze",
      "Deployment blackout,freeze", "변경 금지 기간,freeze", "연말 배포금지,freeze", "코어 라우터 교체 작업,change", "End of freeze,other", "Feature freeze 4.2,other", "Upgrade the call manager,change",
      "No changes during elections,freeze", "Change advisory board,other", "Project update,other", "Install the new switch,change", "Move customers to edge-2,change",
      "Release notes,other", "인증서 변경,change", "Schedule change: no change,other"})
  void the_words_of_an_entry_say_what_it_is(String title, String sort) {
    assertEquals(sort, entry(Calendars.event("", "DTSTART:20260303T010000Z\nSUMMARY:" + title + "\n")).sort());
  }

  @Test
  void the_name_of_a_calendar_says_what_its_entries_are() {
    assertEquals("change", entry(Calendars.event("X-WR-CALNAME:Change calendar\n", "DTSTART:20260303T010000Z\nSUMMARY:pe-bs07\n")).sort());
    assertEquals("freeze", entry(Calendars.event("X-WR-CALNAME:Blackout dates\n", "DTSTART:20260303T010000Z\nSUMMARY:Election\n")).sort());
    assertEquals("other", entry(Calendars.event("X-WR-CALNAME:Team\n", "DTSTART:20260303T010000Z\nSUMMARY:Election\n")).sort());
  }

  @Test
  void a_change_calendar_of_aws_says_by_its_type_what_an_entry_means() {
    assertEquals("freeze", entry(Calendars.event("X-CALENDAR-TYPE:DEFAULT_OPEN\n", "DTSTART:20260303T010000Z\nSUMMARY:Sale\n")).sort());
    assertEquals("open", entry(Calendars.event("X-CALENDAR-TYPE:DEFAULT_CLOSED\n", "DTSTART:20260303T010000Z\nSUMMARY:Sale\n")).sort());
  }

  @Test
  void a_cancelled_event_is_none_and_a_moved_occurrence_is_its_own() {
    assertEquals(List.of(), Calendars.of(CalendarEntry.class, Calendars.change("STATUS:CANCELLED\nDTSTART:20260303T010000Z\n")));
    var entries = Calendars.of(CalendarEntry.class, """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:w
        DTSTART;TZID=Asia/Seoul:20260303T010000
        RRULE:FREQ=WEEKLY;COUNT=3
        EXDATE:20260309T160000Z
        SUMMARY:Weekly maintenance
        END:VEVENT
        BEGIN:VEVENT
        UID:w
        RECURRENCE-ID;TZID=Asia/Seoul:20260317T010000
        DTSTART;TZID=Asia/Seoul:20260318T020000
        SUMMARY:Weekly maintenance
        END:VEVENT
        END:VCALENDAR
        """);
    assertEquals(List.of("2026-03-10T01:00", "2026-03-17T01:00"), entries.getFirst().recurrence().orElseThrow().except());
    assertEquals(Optional.empty(), entries.getLast().recurrence());
  }

  @Test
  void until_is_read_on_the_clock_of_the_event() {
    assertEquals(Optional.of("2026-03-17T01:00"), entry(Calendars.change("DTSTART;TZID=Asia/Seoul:20260303T010000\nRRULE:FREQ=WEEKLY;UNTIL=20260316T160000Z\n")).recurrence().orElseThrow().until());
    assertEquals(Optional.of("2026-03-17T23:59"), entry(Calendars.change("DTSTART;TZID=Asia/Seoul:20260303T010000\nRRULE:FREQ=WEEKLY;UNTIL=20260317\n")).recurrence().orElseThrow().until());
  }

  @Test
  void a_calendar_is_known_by_its_first_line_or_its_ending() {
    assertEquals(3, ICalendar.language().recognises(Calendars.file("\nbegin:vcalendar\n")));
    assertEquals(2, ICalendar.language().recognises(Calendars.file("")));
  }
}
