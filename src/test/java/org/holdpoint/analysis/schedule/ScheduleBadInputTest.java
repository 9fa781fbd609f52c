package org.holdpoint.analysis.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ScheduleFact.Schedule;
import org.holdpoint.fact.ScheduleFact.ScheduleTimes;
import org.holdpoint.language.Languages;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that people or programs write stops the reading of schedules.
final class ScheduleBadInputTest {

  private static final Instant AT = Instant.parse("2026-11-26T00:00:00Z");
  private static final List<String> SCHEDULERS = List.of("crontab", "kubernetes", "argocd", "github", "aws", "quartz", "spring", "other");
  private static final List<String> NAMES = List.of("crontab", "a.timer", ".github/workflows/a.yaml", "a.yaml", "etc/cron.d/a");

  @Provide
  Arbitrary<String> bits() {
    return Arbitraries.of("*", "?", "/", "-", ",", "#", "L", "W", "0", "7", "31", "60", "99999999999999999999", " ", "MON", "JAN", "@daily", "@every 1h", "cron(", "rate(", "at(", ")", "TZ=", ":", "..", "~",
        "2026-02-30T00:00:00", "Asia/Seoul", "\t", "é", "\u0000", "🕑").list().ofMaxSize(14).map(parts -> String.join("", parts));
  }

  @Property(tries = 1500)
  void any_expression_is_read_or_told_to_be_wrong(@ForAll("bits") String text) {
    for (var scheduler : SCHEDULERS) {
      var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a", "a", Side.HEAD);
      org.holdpoint.language.cron.Cron.language().read(file, Map.of("scheduler", scheduler)).ifPresent(declared -> follows(file, declared.facts()));
    }
    var timer = SourceReader.read(("[Timer]\nOnCalendar=" + text).getBytes(StandardCharsets.UTF_8), "a.timer", "a.timer", Side.HEAD);
    follows(timer, org.holdpoint.language.systemd.Timers.language().read(timer, Map.of()).orElseThrow().facts());
  }

  private static void follows(SourceFile file, List<Fact> facts) {
    for (var fact : facts) {
      assertTrue(fact.at().line() <= Math.max(1, file.lines().size()), fact.toString());
      assertTrue(file.lines().isEmpty() || fact.at().endColumn() <= file.lines().get(fact.at().endLine() - 1).length() + 1, fact.toString());
    }
    assertTrue(Schedules.of(facts, facts, AT).size() <= facts.size());
  }

  @Property(tries = 300)
  void any_file_is_read_or_told_to_be_broken(@ForAll("bits") String one, @ForAll("bits") String two) {
    for (var name : NAMES) {
      for (var text : List.of(one + "\n" + two, "on:\n schedule:\n  - cron: '" + one.replace("'", "") + "'\njobs: " + two, "apiVersion: v1\nkind: CronJob\nspec:\n  schedule: " + one + "\n  timeZone: " + two,
          "schedule: " + one + "\ntimezone: " + two, "* * * * * " + one + "\nCRON_TZ=" + two + "\n@daily x")) {
        var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
        try {
          Languages.document(file, Optional.empty(), Settings.none()).filter(Declaration.class::isInstance).map(Declaration.class::cast).ifPresent(document -> follows(file, document.facts()));
        } catch (UnreadableException broken) {
          assertFalse(broken.getMessage().isEmpty());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "crontab|*/0 * * * *|a step of 0 leads nowhere", "crontab|60 * * * *|a minute is a number from 0 to 59, and no 60", "crontab|0 2 * *|it has 4 fields and not 5",
      "crontab|0 0 1-0 * *|a day of the month is a number from 1 to 31, and no 0", "crontab|0 5-1 * * *|the hour range 5-1 ends before it starts", "crontab|@fortnightly|there is no @fortnightly",
      "quartz|0 0 ? * * ?|`?` has no meaning there", "crontab|0 2 * * FUN|`FUN` is no day of the week", "crontab|0 2 ? * 1|`?` has no meaning there", "kubernetes|0 2 * * 7|a day of the week is a number from 0 to 6, and no 7",
      "kubernetes|TZ=Asia/Seoul 0 2 * * *|a zone inside the schedule is refused; timeZone states it", "github|@daily|names such as @daily are not taken", "aws|cron(0 2 * * * *)|one of the two day fields must be `?`",
      "aws|cron(0 2 ? * ? *)|`?` stands in both day fields", "aws|rate(0 minutes)|an interval of 0 never ends", "aws|at(2026-02-30T00:00:00)|there is no such day", "aws|mon:25:00-mon:26:00|an hour is a number from 0 to 23, and no 25",
      "other|sun:04:00-fun:05:00|`fun` is no day of the week"})
  void what_is_wrong_is_said(String scheduler, String expression, String because) {
    assertEquals(because, Read.cron(expression, scheduler).wrong());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 2 * * 5-7", "@reboot", "0 2 * * mon-fri", "*/15 * * * *", "1,2,3 4 5 6 *", "0 0 31 2 *"})
  void what_cron_takes_is_not_wrong(String expression) {
    assertEquals("", Read.cron(expression, "crontab").wrong());
  }

  @Test
  void a_long_expression_is_refused_at_once() {
    var long_ = "*,".repeat(500_000) + "* * * * *";
    assertTimeout(Duration.ofSeconds(5), () -> assertEquals("it is longer than any scheduler takes", Read.cron(long_, "crontab").wrong()));
  }

  @Test
  void a_crontab_of_a_megabyte_is_read_in_seconds() {
    var lines = new StringBuilder();
    for (var line = 0; lines.length() < 1_000_000; line++) {
      lines.append(line % 60).append(line % 2 == 0 ? " 3 30 2 * /bin/job " : " 3 29 2 1 /bin/job ").append(line).append('\n');
    }
    var file = SourceReader.read(lines.toString().getBytes(StandardCharsets.UTF_8), "crontab", "crontab", Side.HEAD);
    assertTimeout(Duration.ofSeconds(60), () -> {
      var facts = ((Declaration) Languages.document(file, Optional.empty(), Settings.none()).orElseThrow()).facts();
      assertEquals(lines.toString().lines().count(), facts.stream().filter(Schedule.class::isInstance).count());
      assertEquals(lines.toString().lines().count(), Schedules.of(facts, facts, AT).size());
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T00:00:00Z", "9999-12-31T00:00:00Z"})
  void the_first_and_the_last_year_have_next_times(String at) {
    var schedule = Read.cron("0 2 29 2 *", "kubernetes");
    var times = new ArrayList<Fact>(Schedules.of(List.of(schedule), List.of(schedule), Instant.parse(at)));
    assertFalse(((ScheduleTimes) times.getFirst()).never());
    assertEquals(2, Read.next(schedule, ZoneId.of("America/New_York"), Instant.parse(at), 2).size());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      // cron(8): caught up after the skipped hour; robfig/cron: left out.
      "crontab|30 2 * * *|2027-03-14T00:00:00Z|2027-03-14T07:00:00Z", "kubernetes|30 2 * * *|2027-03-14T07:00:00Z|2027-03-15T06:30:00Z",
      "crontab|30 * * * *|2027-03-14T06:45:00Z|2027-03-14T07:30:00Z",
      // The repeated hour: once in cron(8), twice in robfig/cron.
      "crontab|30 1 * * *|2027-11-07T05:30:00Z|2027-11-08T06:30:00Z", "kubernetes|30 1 * * *|2027-11-07T05:30:00Z|2027-11-07T06:30:00Z"})
  void clocks_that_change_are_met_as_the_scheduler_does(String scheduler, String expression, String after, String next) {
    assertEquals(List.of(Instant.parse(next)), Read.next(Read.cron(expression, scheduler), ZoneId.of("America/New_York"), Instant.parse(after), 1));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      // crontab(5): where a day field starts with `*`, both must fit; in robfig/cron one with a step counts, and either is enough.
      "crontab|0 0 */2 * 1|2026-12-07T00:00:00Z,2026-12-21T00:00:00Z", "kubernetes|0 0 */2 * 1|2026-11-27T00:00:00Z,2026-11-29T00:00:00Z", "crontab|0 0 13 * 5|2026-11-27T00:00:00Z,2026-12-04T00:00:00Z",
      "spring|0 0 0 13 * 5|2027-08-13T00:00:00Z,2028-10-13T00:00:00Z", "quartz|0 0 0 ? * 1|2026-11-29T00:00:00Z,2026-12-06T00:00:00Z", "aws|cron(0 9 ? * 4 *)|2026-12-02T09:00:00Z,2026-12-09T09:00:00Z",
      "aws|rate(7 days)|2026-12-03T00:00:00Z,2026-12-10T00:00:00Z", "aws|sun:04:00-sun:04:30|2026-11-29T04:00:00Z,2026-12-06T04:00:00Z", "other|@weekly|2026-11-29T00:00:00Z,2026-12-06T00:00:00Z"})
  void days_are_counted_as_the_scheduler_does(String scheduler, String expression, String next) {
    assertEquals(Stream.of(next.split(",")).map(Instant::parse).toList(), Read.next(Read.cron(expression, scheduler), ZoneId.of("UTC"), AT, 2));
  }

  @Test
  void a_window_of_a_week_goes_over_its_end() {
    assertEquals(60, ((Schedule) Read.cron("sat:23:30-sun:00:30", "other")).minutes());
  }
}
