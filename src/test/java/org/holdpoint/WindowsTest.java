package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.gate.FailOn;
import org.holdpoint.language.Languages;
import org.holdpoint.report.Report;
import org.holdpoint.report.Report.JudgedAt;
import org.holdpoint.settings.Program;
import org.holdpoint.settings.Settings;
import org.holdpoint.settings.SettingsFile;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Change windows against all that speaks against them, on the whole line.
final class WindowsTest {

  private static final String SEOUL = "peak-hours: [{zone: Asia/Seoul, days: mon-sun, hours: \"07:00-24:00\"}]\n";

  private static String calendar(String... lines) {
    return "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:CHG-2026-0001 Upgrade\n" + String.join("\n", lines) + "\nEND:VEVENT\nEND:VCALENDAR\n";
  }

  private static Report check(String settings, JudgedAt judgedAt, Map<String, String> files) {
    var read = settings.isEmpty() ? Settings.none()
        : SettingsFile.read(SourceReader.read(settings.getBytes(StandardCharsets.UTF_8), "holdpoint.yaml", "holdpoint.yaml", Side.HEAD), new Program(Holdpoint.VERSION, Languages.names()));
    return Holdpoint.check(Cases.comparison(Optional.empty(), files), read, Cases.RULES, new Request(Optional.empty(), Optional.empty(), judgedAt, FailOn.ERROR, false, Duration.ofSeconds(30)));
  }

  private static List<String> rules(String settings, String... lines) {
    return rules(settings, Map.of("plan.ics", calendar(lines)));
  }

  private static List<String> rules(String settings, Map<String, String> files) {
    return check(settings, new JudgedAt("2026-01-01T00:00:00Z", "today"), files).findings().stream().map(finding -> finding.rule().substring(finding.rule().indexOf('/') + 1)).toList();
  }

  @Test
  void an_end_at_the_first_minute_of_peak_hours_is_outside_of_them() {
    assertEquals(List.of(), rules(SEOUL, "DTSTART;TZID=Asia/Seoul:20260303T040000", "DTEND;TZID=Asia/Seoul:20260303T070000"));
    assertEquals(List.of("window-in-peak-hours"), rules(SEOUL, "DTSTART;TZID=Asia/Seoul:20260303T040000", "DTEND;TZID=Asia/Seoul:20260303T070100"));
    assertEquals(List.of(), rules(SEOUL, "DTSTART;TZID=Asia/Seoul:20260303T000000", "DTEND;TZID=Asia/Seoul:20260303T010000"));
  }

  @Test
  void a_window_over_midnight_meets_the_peak_of_the_evening_and_of_the_morning() {
    assertEquals(List.of("window-in-peak-hours"), rules(SEOUL, "DTSTART;TZID=Asia/Seoul:20260302T235000", "DTEND;TZID=Asia/Seoul:20260303T040000"));
    assertEquals(List.of("window-in-peak-hours"), rules(SEOUL, "DTSTART;TZID=Asia/Seoul:20260303T010000", "DTEND;TZID=Asia/Seoul:20260303T080000"));
  }

  @Test
  void a_window_in_the_hour_that_clocks_skip_has_the_users_hours_of_that_day() {
    // 06:00 in Berlin is 05:00 UTC before the clocks change, and 04:00 UTC after.
    var berlin = "peak-hours: [{zone: Europe/Berlin, days: mon-sun, hours: \"06:00-23:00\"}]\n";
    assertEquals(List.of(), rules(berlin, "DTSTART:20260328T030000Z", "DTEND:20260328T043000Z"));
    assertEquals(List.of("window-in-peak-hours"), rules(berlin, "DTSTART:20260329T030000Z", "DTEND:20260329T043000Z"));
  }

  @Test
  void what_is_declared_counts_for_its_services_only_and_others_have_the_default() {
    var declared = "peak-hours: [{zone: Asia/Seoul, days: mon-sun, hours: \"07:00-24:00\", services: [\"bank-*\"]}]\n";
    assertEquals(List.of("window-in-peak-hours"), timing(declared, "bank-transfer", "2026-03-03T11:00:00+09:00"));
    assertEquals(List.of("window-in-waking-hours"), timing(declared, "intranet", "2026-03-03T11:00:00+09:00"));
    assertEquals(List.of(), timing(declared, "intranet", "2026-03-03T02:00:00+09:00"));
  }

  private static List<String> timing(String settings, String service, String start) {
    var request = "id: CHG-1\ntitle: Upgrade\nkind: normal\napprovers: [a]\nservices: [" + service + "]\nwindow: {start: '" + start + "', end: '" + start.replace(":00:00+", ":30:00+") + "'}\n";
    return rules(settings, Map.of("change.yaml", request)).stream().filter(rule -> rule.startsWith("window-")).toList();
  }

  @Test
  void an_entry_has_the_services_and_the_approval_of_the_request_that_it_names() {
    var declared = "peak-hours: [{zone: Asia/Seoul, days: mon-sun, hours: \"07:00-24:00\", services: [\"bank-*\"]}]\n";
    var request = "id: CHG-2026-0001\ntitle: Upgrade\nkind: normal\napprovers: [a]\nservices: [intranet]\nwindow:\n  start: '2026-03-03T02:00:00+09:00'\n  end: '2026-03-03T03:00:00+09:00'\n"
        + "  approved-start: '2026-03-03T02:00:00+09:00'\n  approved-end: '2026-03-03T03:00:00+09:00'\n";
    var found = check(declared, new JudgedAt("2026-01-01T00:00:00Z", "today"),
        Map.of("change.yaml", request, "plan.ics", calendar("DTSTART;TZID=Asia/Seoul:20260303T110000", "DURATION:PT1H"))).findings().stream()
        .filter(finding -> finding.at().file().endsWith(".ics")).map(finding -> finding.rule()).sorted().toList();
    assertEquals(List.of("timing/outside-approved-window", "timing/window-in-waking-hours"), found);
  }

  @Test
  void a_clock_without_a_zone_is_held_where_users_and_utc_agree() {
    assertEquals(List.of("time-without-zone", "window-in-peak-hours"), rules(SEOUL, "DTSTART:20260303T110000", "DURATION:PT1H").stream().sorted().toList());
    assertEquals(List.of("floating-window-in-peak-hours", "time-without-zone"), rules(SEOUL, "DTSTART:20260303T160000", "DURATION:PT1H").stream().sorted().toList());
    assertEquals(List.of("time-without-zone"), rules(SEOUL, "DTSTART:20260303T010000", "DURATION:PT1H"));
    assertEquals(List.of("time-without-zone", "window-in-office-hours"), rules("", "DTSTART:20260303T110000", "DURATION:PT1H").stream().sorted().toList());
  }

  @Test
  void a_default_says_that_it_is_one() {
    var found = check("", new JudgedAt("2026-01-01T00:00:00Z", "today"), Map.of("plan.ics", calendar("DTSTART;TZID=Asia/Seoul:20260303T110000"))).findings().getFirst();
    assertTrue(found.message().contains("default, none declared"), found.message());
    assertEquals("error", found.severity().word());
  }

  @Test
  void office_hours_do_not_hold_on_a_holiday_that_is_declared_but_the_holiday_does() {
    assertEquals(List.of("window-in-waking-hours", "window-on-holiday"), rules("holidays: [KR]\n", "DTSTART;TZID=Asia/Seoul:20261005T110000", "DURATION:PT1H"));
    assertEquals(List.of("window-in-office-hours"), rules("holidays: [KR]\n", "DTSTART;TZID=Asia/Seoul:20261006T110000", "DURATION:PT1H"));
  }

  @Test
  void a_holiday_is_a_day_in_its_country() {
    // 2026-10-05 in Seoul starts on the 4th at 15:00 UTC.
    assertEquals(List.of("window-on-holiday"), rules("holidays: [KR]\n" + SEOUL, "DTSTART:20261004T170000Z", "DURATION:PT1H"));
    assertEquals(List.of(), rules("holidays: [KR]\n" + SEOUL, "DTSTART:20261005T170000Z", "DURATION:PT1H"));
    assertEquals(List.of("holidays-unknown"), rules("holidays: [DE]\n" + SEOUL, "DTSTART:20261005T170000Z", "DURATION:PT1H"));
  }

  @Test
  void a_recurring_window_is_looked_at_from_the_judged_day_on() {
    var lines = new String[] {"DTSTART;TZID=Asia/Seoul:20240102T010000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY", "RDATE;TZID=Asia/Seoul:20240103T110000"};
    var then = check(SEOUL, new JudgedAt("2024-01-01T00:00:00Z", "option"), Map.of("plan.ics", calendar(lines)));
    var later = check(SEOUL, new JudgedAt("2026-01-01T00:00:00Z", "option"), Map.of("plan.ics", calendar(lines)));
    assertEquals(1, then.findings().size());
    assertTrue(then.findings().getFirst().message().contains("(1 of its 54 occurrences)"), then.findings().getFirst().message());
    assertEquals(List.of(), later.findings());
  }

  @Test
  void a_change_calendar_that_is_closed_by_default_is_open_in_its_entries_only() {
    var closed = "BEGIN:VCALENDAR\nX-CALENDAR-TYPE:DEFAULT_CLOSED\nBEGIN:VEVENT\nUID:o\nDTSTART:20260303T010000Z\nDTEND:20260303T050000Z\nRRULE:FREQ=WEEKLY\nEND:VEVENT\nEND:VCALENDAR\n";
    var night = "peak-hours: [{zone: UTC, days: mon-sun, hours: \"07:00-23:00\"}]\n";
    assertEquals(List.of(), rules(night, Map.of("aws.ics", closed, "plan.ics", calendar("DTSTART:20260310T020000Z", "DTEND:20260310T040000Z"))));
    assertEquals(List.of("window-in-freeze"), rules(night, Map.of("aws.ics", closed, "plan.ics", calendar("DTSTART:20260310T020000Z", "DTEND:20260310T060000Z"))));
  }

  @Test
  void the_entries_of_a_freeze_calendar_are_no_changes_whatever_they_are_called() {
    var files = new HashMap<String, String>();
    files.put("freeze.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:f\nDTSTART;TZID=Asia/Seoul:20260303T090000\nDURATION:PT9H\nSUMMARY:Release of the results\nEND:VEVENT\nEND:VCALENDAR\n");
    assertEquals(List.of(), rules("freezes: [freeze.ics]\n" + SEOUL, files));
    files.put("plan.ics", calendar("DTSTART;TZID=Asia/Seoul:20260303T100000", "DURATION:PT1H"));
    assertEquals(List.of("window-in-freeze", "window-in-peak-hours"), rules("freezes: [freeze.ics]\n" + SEOUL, files).stream().sorted().toList());
  }

  @Test
  void time_is_judged_as_of_the_start_of_the_first_window_on_the_clock_of_its_people() {
    var plan = Map.of("plan.ics", calendar("DTSTART;TZID=Asia/Seoul:20211025T110000", "DURATION:PT1H"));
    assertEquals(new JudgedAt("2021-10-25T11:00:00+09:00", "change-window"), check("", new JudgedAt("2026-01-01T00:00:00Z", "today"), plan).judgedAt());
    assertEquals(new JudgedAt("2026-01-01T00:00:00Z", "option"), check("", new JudgedAt("2026-01-01T00:00:00Z", "option"), plan).judgedAt());
  }

  @Test
  void old_entries_and_series_do_not_say_when_a_change_is_judged() {
    var old = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:0\nSUMMARY:CHG-2020-0001 Upgrade\nDTSTART;TZID=Asia/Seoul:20200303T010000\nEND:VEVENT\nBEGIN:VEVENT\nUID:s\nSUMMARY:Maintenance\n"
        + "DTSTART;TZID=Asia/Seoul:20150303T010000\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n";
    var now = old + calendar("DTSTART;TZID=Asia/Seoul:20260303T010000", "DURATION:PT1H").replace("BEGIN:VCALENDAR\n", "");
    var report = Holdpoint.check(Cases.comparison(Optional.of(Map.of("plan.ics", old + "END:VCALENDAR\n")), Map.of("plan.ics", now)), Settings.none(), Cases.RULES,
        new Request(Optional.empty(), Optional.empty(), new JudgedAt("2026-01-01T00:00:00Z", "today"), FailOn.ERROR, false, Duration.ofSeconds(30)));
    assertEquals(new JudgedAt("2026-03-03T01:00:00+09:00", "change-window"), report.judgedAt());
  }

  @Test
  void two_changes_on_a_device_are_told_where_they_overlap_and_not_where_they_touch() {
    assertEquals(2, overlaps("2026-03-03T02:00:00+09:00"));
    assertEquals(0, overlaps("2026-03-03T03:00:00+09:00"));
  }

  private static long overlaps(String second) {
    var request = "id: %s\ntitle: Upgrade\nkind: normal\napprovers: [a]\ndevices: [pe1]\nwindow: {start: '%s', end: '%s'}\n";
    return rules(SEOUL, Map.of("one.yaml", request.formatted("CHG-1", "2026-03-03T01:00:00+09:00", "2026-03-03T03:00:00+09:00"),
        "two.yaml", request.formatted("CHG-2", second, "2026-03-03T04:00:00+09:00"))).stream().filter("two-changes-on-a-device"::equals).count();
  }
}
