package org.holdpoint.analysis.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.ScheduleFact.Timetable;

/// The times of a timetable on the clock of one zone, in their order.
record Times(Timetable table, ZoneId zone) {

  /// The Gregorian calendar repeats itself after 400 years, weekdays and all; what does not come in a third of that is nothing that anybody waits for.
  private static final int YEARS = 130;
  private static final int LATEST = 20_000;
  private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final double NANOS = 1e9;
  private static final int MOST = 1_000;
  private static final int HOURS = 24;

  /// What comes after an instant, that one excluded; nothing after some generations.
  Stream<Instant> after(Instant instant) {
    if (table.every() > 0) {
      return Stream.iterate(instant.plusSeconds(table.every()), next -> next.plusSeconds(table.every())).limit(MOST);
    }
    // A day before: a time that clocks jump over may come on the next day.
    return days(LocalDate.ofInstant(instant, zone).minusDays(1)).flatMap(day -> on(day, instant)).filter(instant::isBefore);
  }

  private Stream<LocalDate> days(LocalDate from) {
    var firstYear = from.getYear();
    var years = table.years().isEmpty() ? IntStream.rangeClosed(firstYear, Math.min(firstYear + YEARS, LATEST)).boxed() : table.years().stream().filter(year -> year >= firstYear && year <= LATEST);
    var months = table.months().isEmpty() ? IntStream.rangeClosed(1, 12).boxed().toList() : table.months();
    return years.flatMap(year -> months.stream().map(month -> LocalDate.of(year, month, 1))).filter(first -> !first.plusMonths(1).isBefore(from))
        .flatMap(first -> IntStream.rangeClosed(1, first.lengthOfMonth()).mapToObj(first::withDayOfMonth)).filter(day -> !day.isBefore(from) && fits(day));
  }

  /// Whether it runs on a day.
  boolean fits(LocalDate day) {
    var ofMonth = table.days().isEmpty() && table.workdays().isEmpty();
    var ofWeek = table.weekdays().isEmpty();
    return table.either() && !ofMonth && !ofWeek ? monthDay(day) || weekday(day) : (ofMonth || monthDay(day)) && (ofWeek || weekday(day));
  }

  private boolean monthDay(LocalDate day) {
    return table.days().contains(day.getDayOfMonth()) || table.days().contains(day.getDayOfMonth() - day.lengthOfMonth() - 1)
        || table.workdays().stream().anyMatch(number -> workday(day, number).filter(day::equals).isPresent());
  }

  /// The working day nearest to a day of the month, in the same month (Quartz, CronTrigger tutorial, `W`).
  private static Optional<LocalDate> workday(LocalDate month, int number) {
    var length = month.lengthOfMonth();
    var wanted = number > 0 ? number : length + 1 + number;
    if (wanted < 1 || wanted > length) {
      return Optional.empty();
    }
    var day = month.withDayOfMonth(wanted);
    return Optional.of(switch (day.getDayOfWeek()) {
      case SATURDAY -> wanted == 1 ? day.plusDays(2) : day.minusDays(1);
      case SUNDAY -> wanted == length ? day.minusDays(2) : day.plusDays(1);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
    });
  }

  private boolean weekday(LocalDate day) {
    var name = WEEK.get(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
    var nth = (day.getDayOfMonth() + 6) / 7;
    var last = day.getDayOfMonth() + 7 > day.lengthOfMonth();
    return table.weekdays().stream().anyMatch(written -> written.equals(name) || written.equals(nth + name) || last && written.equals("-1" + name));
  }

  /// The times of a day. On one when clocks change they are sorted, because some come later or twice.
  private Stream<Instant> on(LocalDate day, Instant after) {
    var start = day.atStartOfDay(zone).toInstant();
    var change = zone.getRules().nextTransition(start.minusSeconds(1));
    var even = change == null || change.getInstant().isAfter(day.plusDays(1).atStartOfDay(zone).toInstant());
    if (!even) {
      return clocks().flatMap(time -> instants(day.atTime(time))).distinct().sorted();
    }
    var offset = zone.getRules().getOffset(start);
    // Hours that are over are not looked into.
    return table.hours().stream().filter(hour -> day.atTime(hour, 59, 59, 999_999_999).toInstant(offset).isAfter(after)).flatMap(this::hour).map(time -> day.atTime(time).toInstant(offset));
  }

  private Stream<LocalTime> clocks() {
    return table.hours().stream().flatMap(this::hour);
  }

  private Stream<LocalTime> hour(int hour) {
    return table.minutes().stream().flatMap(minute -> table.seconds().stream().map(second -> LocalTime.of(hour, minute).plusNanos(Math.round(second * NANOS))));
  }

  private Stream<Instant> instants(LocalDateTime time) {
    var rules = zone.getRules();
    var offsets = rules.getValidOffsets(time);
    if (offsets.isEmpty()) {
      // cron(8): what runs every hour is not caught up.
      return table.gap().equals("later") && table.hours().size() < HOURS ? Stream.of(rules.getTransition(time).getInstant()) : Stream.empty();
    }
    // A time that stands for itself in both of the hours (every hour, every minute) runs in both.
    var both = table.overlap().equals("twice") || table.gap().equals("later") && table.hours().size() == HOURS;
    return offsets.stream().limit(both ? offsets.size() : 1).map((ZoneOffset offset) -> time.toInstant(offset));
  }
}
