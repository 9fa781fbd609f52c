package org.holdpoint.analysis.window;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.holdpoint.fact.TimeFact.Recurrence;

/// The starts of an entry that comes again, on its own clock (RFC 5545 section 3.3.10): period after period, the days of each that the rule leaves, and of these the positions it names.
final class Expansion {

  /// Periods that are looked at for each start that is wanted, so that a rule which never fits ends.
  private static final int PERIODS = 50;
  private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 23, 59);

  private final Recurrence rule;
  private final LocalDateTime start;
  private final Days days;

  private Expansion(Recurrence rule, LocalDateTime start) {
    this.rule = rule;
    this.start = start;
    this.days = new Days(rule, start.toLocalDate());
  }

  /// The first starts that are not before `from`, at most `most` of them, none later than `until`, in order.
  static List<LocalDateTime> of(Recurrence rule, LocalDateTime start, LocalDateTime from, LocalDateTime until, int most) {
    var found = new TreeSet<LocalDateTime>();
    new Expansion(rule, start).run(from, until, most, found);
    Stream.concat(Stream.of(start), rule.also().stream().map(LocalDateTime::parse)).filter(time -> !time.isBefore(from) && !time.isAfter(until)).forEach(found::add);
    rule.except().stream().map(LocalDateTime::parse).forEach(found::remove);
    return found.stream().limit(most).toList();
  }

  private void run(LocalDateTime from, LocalDateTime until, int most, TreeSet<LocalDateTime> found) {
    if (rule.frequency().isEmpty()) {
      return;
    }
    var last = rule.until().map(LocalDateTime::parse).filter(end -> end.isBefore(LAST)).orElse(LAST);
    var counted = 0;
    var period = rule.count().isPresent() ? 0L : Math.max(0, skipped(from) - 1);
    for (var looked = 0; looked < PERIODS * most; looked++, period++) {
      var begin = begin(period);
      if (begin.isAfter(last) || begin.isAfter(until) || begin.getYear() > LAST.getYear() - 1) {
        return;
      }
      for (var time : times(begin)) {
        if (time.isBefore(start)) {
          continue;
        }
        if (time.isAfter(last) || rule.count().isPresent() && counted++ >= rule.count().get()) {
          return;
        }
        if (!time.isBefore(from) && !time.isAfter(until)) {
          found.add(time);
          // Those that are taken out again do not count.
          if (found.size() >= most + rule.except().size()) {
            return;
          }
        }
      }
    }
  }

  /// How many periods lie before an instant that is looked at.
  private long skipped(LocalDateTime from) {
    var between = unit().between(start, from);
    return Math.max(0, between / rule.interval());
  }

  private ChronoUnit unit() {
    return switch (rule.frequency()) {
      case "secondly" -> ChronoUnit.SECONDS;
      case "minutely" -> ChronoUnit.MINUTES;
      case "hourly" -> ChronoUnit.HOURS;
      case "daily" -> ChronoUnit.DAYS;
      case "weekly" -> ChronoUnit.WEEKS;
      case "monthly" -> ChronoUnit.MONTHS;
      default -> ChronoUnit.YEARS;
    };
  }

  /// The first moment of a period, or the one time that it has where periods are shorter than a day.
  private LocalDateTime begin(long period) {
    var steps = period * rule.interval();
    return switch (rule.frequency()) {
      case "secondly", "minutely", "hourly" -> start.plus(steps, unit());
      case "daily" -> start.toLocalDate().plusDays(steps).atStartOfDay();
      case "weekly" -> start.toLocalDate().with(TemporalAdjusters.previousOrSame(weekStart())).plusWeeks(steps).atStartOfDay();
      case "monthly" -> start.toLocalDate().withDayOfMonth(1).plusMonths(steps).atStartOfDay();
      default -> start.toLocalDate().withDayOfYear(1).plusYears(steps).atStartOfDay();
    };
  }

  private DayOfWeek weekStart() {
    return Days.day(rule.weekStart().substring(Math.max(0, rule.weekStart().length() - 2)));
  }

  private List<LocalDateTime> times(LocalDateTime begin) {
    if (unit().compareTo(ChronoUnit.DAYS) < 0) {
      return days.fits(begin.toLocalDate()) && fits(rule.byHour(), begin.getHour()) && fits(rule.byMinute(), begin.getMinute()) ? List.of(begin) : List.of();
    }
    var times = new ArrayList<LocalDateTime>();
    for (var date : days.of(begin.toLocalDate(), unit())) {
      for (var hour : rule.byHour().isEmpty() ? List.of(start.getHour()) : rule.byHour().stream().sorted().toList()) {
        for (var minute : rule.byMinute().isEmpty() ? List.of(start.getMinute()) : rule.byMinute().stream().sorted().toList()) {
          times.add(date.atTime(LocalTime.of(hour, minute, start.getSecond())));
        }
      }
    }
    return rule.bySetPosition().isEmpty() ? times : rule.bySetPosition().stream().map(position -> position > 0 ? position - 1 : times.size() + position)
        .filter(index -> index >= 0 && index < times.size()).sorted().distinct().map(times::get).toList();
  }

  private static boolean fits(List<Integer> allowed, int value) {
    return allowed.isEmpty() || allowed.contains(value);
  }

  /// The days of a period that a rule leaves.
  private record Days(Recurrence rule, LocalDate start) {

    private static final List<String> NAMES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    static DayOfWeek day(String name) {
      return DayOfWeek.of(NAMES.indexOf(name) + 1);
    }

    List<LocalDate> of(LocalDate begin, ChronoUnit unit) {
      var end = begin.plus(1, unit);
      return begin.datesUntil(end).filter(this::fits).filter(date -> unsaid(date, unit)).toList();
    }

    /// Where no part of the rule says which days, those of the start count (section 3.3.10, last paragraphs).
    private boolean unsaid(LocalDate date, ChronoUnit unit) {
      if (!rule.byDay().isEmpty() || !rule.byMonthDay().isEmpty() || !rule.byYearDay().isEmpty() || !rule.byWeek().isEmpty() && unit == ChronoUnit.YEARS) {
        return rule.byWeek().isEmpty() || !rule.byDay().isEmpty() || date.getDayOfWeek() == start.getDayOfWeek();
      }
      return switch (unit) {
        case WEEKS -> date.getDayOfWeek() == start.getDayOfWeek();
        case MONTHS -> date.getDayOfMonth() == start.getDayOfMonth();
        case YEARS -> date.getDayOfMonth() == start.getDayOfMonth() && (!rule.byMonth().isEmpty() || date.getMonth() == start.getMonth());
        default -> true;
      };
    }

    boolean fits(LocalDate date) {
      return Expansion.fits(rule.byMonth(), date.getMonthValue())
          && (rule.byMonthDay().isEmpty() || rule.byMonthDay().contains(date.getDayOfMonth()) || rule.byMonthDay().contains(date.getDayOfMonth() - date.lengthOfMonth() - 1))
          && (rule.byYearDay().isEmpty() || rule.byYearDay().contains(date.getDayOfYear()) || rule.byYearDay().contains(date.getDayOfYear() - date.lengthOfYear() - 1))
          && (rule.byWeek().isEmpty() || inWeek(date)) && (rule.byDay().isEmpty() || rule.byDay().stream().anyMatch(word -> onDay(date, word)));
    }

    private boolean inWeek(LocalDate date) {
      var week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      var weeks = (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(date).getMaximum();
      return rule.byWeek().contains(week) || rule.byWeek().contains(week - weeks - 1);
    }

    /// `SU`, or with a number the n-th one of the month, or of the year where the rule is yearly and names no month.
    private boolean onDay(LocalDate date, String word) {
      if (date.getDayOfWeek() != day(word.substring(word.length() - 2))) {
        return false;
      }
      var number = word.substring(0, word.length() - 2);
      if (number.isEmpty() || !List.of("monthly", "yearly").contains(rule.frequency())) {
        return true;
      }
      var nth = Integer.parseInt(number);
      var yearly = rule.frequency().equals("yearly") && rule.byMonth().isEmpty();
      var position = yearly ? date.getDayOfYear() : date.getDayOfMonth();
      var length = yearly ? date.lengthOfYear() : date.lengthOfMonth();
      return nth > 0 ? (position - 1) / 7 + 1 == nth : (length - position) / 7 + 1 == -nth;
    }
  }
}
