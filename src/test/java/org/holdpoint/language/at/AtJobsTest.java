package org.holdpoint.language.at;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.holdpoint.fact.ScheduleFact.Schedule;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtJobsTest {

  private static List<Schedule> in(String name, String text) {
    return AtJobs.in(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD)).stream().map(Schedule.class::cast).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"02:00|2 0||", "0215|2 15||", "2am|2 0||", "2 pm|14 0||", "12am|0 0||", "12:30 pm|12 30||", "noon|12 0||", "midnight|0 0||", "teatime|16 0||",
      "10am Jul 31|10 0|7-31|", "02:00 mar 3|2 0|3-3|", "02:00 3 March 2026|2 0|2026-3-3|", "02:00 2026-03-03|2 0|2026-3-3|", "02:00 03/04/2026|2 0|2026-3-4|", "02:00 4.3.26|2 0|2026-3-4|",
      "02:00 Jan 24, 2027|2 0|2027-1-24|", "02:00 sunday|2 0||SU", "02:00 UTC sun|2 0||SU", "2am today|2 0||"})
  void a_time_says_its_clock_and_its_day(String text, String clock, String date, String weekday) {
    var read = TimeSpec.read(text).orElseThrow();
    var table = read.timetable().orElseThrow();
    assertEquals("once", read.syntax());
    assertEquals(clock, table.hours().getFirst() + " " + table.minutes().getFirst());
    var day = table.days().isEmpty() ? null : (table.years().isEmpty() ? "" : table.years().getFirst() + "-") + table.months().getFirst() + "-" + table.days().getFirst();
    assertEquals(date, day);
    assertEquals(weekday, table.weekdays().isEmpty() ? null : table.weekdays().getFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"now", "now + 1 hour", "now+2days", "now next week", "2am tomorrow", "02:00 UTC tomorrow", "midnight tomorrow", "4pm + 3 days", "noon + 1 week"})
  void what_counts_from_when_the_line_runs_has_no_day(String text) {
    assertEquals("delay", TimeSpec.read(text).orElseThrow().syntax());
  }

  @ParameterizedTest
  @ValueSource(strings = {"25:00", "2460", "13pm", "0am", "02:00 2026-02-30", "02:00 feb 31"})
  void a_time_that_does_not_exist_is_wrong(String text) {
    assertTrue(TimeSpec.read(text).orElseThrow().wrong().contains("no "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"least three routers", "the end", "5", "host1.example.net", "02:00 elephant", "", "1.2.3.4.5", "%%", "99999999999999 x"})
  void prose_is_no_time(String text) {
    assertTrue(TimeSpec.read(text).isEmpty());
  }

  @Test
  void a_stamp_may_leave_out_the_year() {
    assertEquals(List.of(), TimeSpec.stamped("03030200").orElseThrow().timetable().orElseThrow().years());
    assertEquals(List.of(2026), TimeSpec.stamped("202603030200.30").orElseThrow().timetable().orElseThrow().years());
    assertEquals(List.of(2026), TimeSpec.stamped("2603030200").orElseThrow().timetable().orElseThrow().years());
    assertTrue(TimeSpec.stamped("202613030200").orElseThrow().wrong().contains("no day"));
    assertTrue(TimeSpec.stamped("tonight").isEmpty());
  }

  @Test
  void a_script_hands_over_what_is_piped_in_or_stands_below() {
    var jobs = in("change.sh", """
        #!/bin/sh
        echo "systemctl reboot" | sudo at 02:00 2026-03-03
        at -f /root/swap-links.sh 3am
        TZ=Asia/Seoul at -m 04:00 <<EOF
        vtysh -f /root/new.conf
        EOF
        at -l
        # at 05:00 nothing
        look at 06:00
        echo cleanup | at "$WHEN"
        at now + 10 minutes <<< 'shutdown -c'
        """);
    assertEquals(List.of("systemctl reboot", "/root/swap-links.sh", "vtysh -f /root/new.conf", "shutdown -c"), jobs.stream().map(Schedule::name).toList());
    assertEquals(List.of("restart", "run", "run", "run"), jobs.stream().map(Schedule::role).toList());
    assertEquals("Asia/Seoul", jobs.get(2).zone().known().orElseThrow());
    assertTrue(jobs.getFirst().zone() instanceof Value.Absent);
    assertEquals("change.sh:2:35", jobs.getFirst().at().place());
  }

  @Test
  void in_markdown_only_blocks_of_a_shell_count() {
    assertEquals(1, in("runbook.md", "We meet at 02:00.\n\n```bash\n$ echo reboot | at 02:00\n```\nat 03:00\n```yaml\nat 04:00\n```\n").size());
    assertEquals(0, in("notes.txt", "at 02:00\n").size());
  }

  @Test
  void no_text_makes_it_fail_and_spans_stay_inside() {
    var random = new Random(6);
    var signs = "at 02:00pmnow+-tf'\"<|;$#/.,2026\u00e9 ";
    for (var round = 0; round < 2_000; round++) {
      var text = new StringBuilder("echo x | at ");
      random.ints(random.nextInt(40), 0, signs.length()).forEach(index -> text.append(signs.charAt(index)));
      in("a.sh", text.toString()).forEach(job -> assertTrue(job.at().endColumn() <= text.length() + 1, text::toString));
    }
  }
}
