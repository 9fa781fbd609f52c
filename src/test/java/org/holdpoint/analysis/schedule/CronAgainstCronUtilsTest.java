package org.holdpoint.analysis.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/// Our times of cron expressions against those of cron-utils, in UTC, where clocks do not change.
///
/// Not generated, because there the manual of the scheduler is with us, and [#the_known_differences_are_as_stated] shows both:
/// - a day of the month with a step (`*/2`) beside a day of the week: for crontab(5) a field that starts with `*` is not restricted, so that both must fit; cron-utils takes either;
/// - a range of Quartz that goes over midnight (`22-2`): Quartz goes on at 0, cron-utils takes the first hour alone;
/// - a step longer than its field (`0-0/7` of weekdays): cron takes it for the first value, cron-utils refuses it.
final class CronAgainstCronUtilsTest {

  private static final Instant BASE = Instant.parse("2026-11-20T12:00:00Z");
  private static final int TIMES = 5;

  @Property(tries = 400)
  void five_fields_run_when_cron_utils_says(@ForAll("unix") String expression) {
    compare(expression, CronType.UNIX, "crontab");
  }

  @Property(tries = 300)
  void quartz_runs_when_cron_utils_says(@ForAll("quartz") String expression) {
    compare(expression, CronType.QUARTZ, "quartz");
  }

  @Property(tries = 200)
  void spring_runs_when_cron_utils_says(@ForAll("spring") String expression) {
    compare(expression, CronType.SPRING, "spring");
  }

  @Test
  void the_known_differences_are_as_stated() {
    assertEquals(List.of(Instant.parse("2026-11-23T00:00:00Z"), Instant.parse("2026-12-07T00:00:00Z")), Read.next(Read.cron("0 0 */2 * 1", "crontab"), ZoneOffset.UTC, BASE, 3).subList(0, 2));
    assertEquals(Instant.parse("2026-11-21T00:00:00Z"), theirs("0 0 */2 * 1", CronType.UNIX).getFirst());
    assertEquals(List.of("00", "01", "02", "22", "23"), Read.next(Read.cron("0 0 22-2 ? * MON", "quartz"), ZoneOffset.UTC, BASE, 5).stream().map(time -> time.toString().substring(11, 13)).toList());
    assertEquals(List.of("22", "22"), theirs("0 0 22-2 ? * MON", CronType.QUARTZ).stream().limit(2).map(time -> time.toString().substring(11, 13)).toList());
    assertEquals("", Read.cron("* * * * 0-0/7", "crontab").wrong());
    assertThrows(IllegalArgumentException.class, () -> theirs("* * * * 0-0/7", CronType.UNIX));
  }

  private static List<Instant> theirs(String expression, CronType type) {
    var execution = ExecutionTime.forCron(new CronParser(CronDefinitionBuilder.instanceDefinitionFor(type)).parse(expression));
    var theirs = new ArrayList<Instant>();
    var at = Optional.of(ZonedDateTime.ofInstant(BASE, ZoneOffset.UTC));
    while (theirs.size() < TIMES && at.isPresent()) {
      at = execution.nextExecution(at.get());
      at.ifPresent(time -> theirs.add(time.toInstant()));
    }
    return theirs;
  }

  private static void compare(String expression, CronType type, String scheduler) {
    var ours = Read.cron(expression, scheduler);
    assertEquals("", ours.wrong(), expression);
    var theirs = theirs(expression, type);
    var next = Read.next(ours, ZoneId.of("UTC"), BASE, TIMES);
    assertTrue(next.size() >= theirs.size(), expression);
    assertEquals(theirs, next.subList(0, theirs.size()), expression);
  }

  private static Arbitrary<String> numbers(int least, int most) {
    var one = Arbitraries.integers().between(least, most).map(String::valueOf);
    var range = Combinators.combine(Arbitraries.integers().between(least, most), Arbitraries.integers().between(least, most)).as((a, b) -> Math.min(a, b) + "-" + Math.max(a, b));
    var stepped = Combinators.combine(range, Arbitraries.integers().between(1, Math.min(9, Math.max(most - 2, 1)))).as((stretch, step) -> stretch + "/" + step);
    var list = Arbitraries.oneOf(one, range).list().ofMinSize(2).ofMaxSize(4).map(parts -> String.join(",", parts));
    return Arbitraries.frequencyOf(Tuple.of(4, one), Tuple.of(2, range), Tuple.of(1, stepped), Tuple.of(2, list));
  }

  private static Arbitrary<String> starred(int least, int most) {
    return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just("*")), Tuple.of(1, Arbitraries.integers().between(2, 20).map(step -> "*/" + step)),
        Tuple.of(4, numbers(least, most)));
  }

  private static Arbitrary<String> free(int least, int most) {
    return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just("*")), Tuple.of(2, numbers(least, most)));
  }

  private static Arbitrary<String> months() {
    return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just("*")), Tuple.of(2, numbers(1, 12)), Tuple.of(1, Arbitraries.of("JAN", "FEB,JUN", "MAR-MAY", "dec")));
  }

  @Provide
  Arbitrary<String> unix() {
    return Combinators.combine(starred(0, 59), starred(0, 23), free(1, 28), months(), Arbitraries.oneOf(free(0, 6), Arbitraries.of("MON", "MON-FRI", "SAT,SUN", "7"))).as(CronAgainstCronUtilsTest::joined);
  }

  private static String joined(String... fields) {
    return String.join(" ", List.of(fields));
  }

  private static String joined(String minute, String hour, String day, String month, String week) {
    return joined(new String[] {minute, hour, day, month, week});
  }

  @Provide
  Arbitrary<String> quartz() {
    var days = Arbitraries.oneOf(free(1, 28).map(day -> day + " % ?"), Arbitraries.of("L", "LW", "15W", "1W", "L-3").map(day -> day + " % ?"), numbers(1, 7).map(day -> "? % " + day),
        Arbitraries.of("MON", "2#1", "6#3", "6L", "FRI", "MON-FRI", "TUE,THU").map(day -> "? % " + day));
    return Combinators.combine(numbers(0, 59), starred(0, 59), starred(0, 23), days, months()).as((second, minute, hour, day, month) -> second + " " + minute + " " + hour + " " + day.replace("%", month));
  }

  @Provide
  Arbitrary<String> spring() {
    var days = Arbitraries.oneOf(free(1, 28).map(day -> day + " % *"), free(0, 6).map(day -> "* % " + day), Arbitraries.of("MON", "MON-FRI", "SAT,SUN").map(day -> "* % " + day));
    return Combinators.combine(numbers(0, 59), starred(0, 59), starred(0, 23), days, months()).as((second, minute, hour, day, month) -> second + " " + minute + " " + hour + " " + day.replace("%", month));
  }
}
