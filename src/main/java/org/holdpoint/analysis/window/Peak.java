package org.holdpoint.analysis.window;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdpoint.fact.TimeFact.PeakHours;
import org.holdpoint.source.Span;

/// Hours of some days of the week in which users of one zone must not be hurt. `except` are days on which they do not hold.
record Peak(ZoneId zone, List<String> days, int from, int to, Optional<Span> declaredAt, Predicate<LocalDate> except) {

  private static final int LONGEST = 8;

  static Optional<Peak> of(PeakHours declared) {
    return Planned.zone(declared.zone()).map(zone -> new Peak(zone, declared.days(), declared.from(), declared.to(), Optional.of(declared.at()), _ -> false));
  }

  /// The hours of these days of the week as intervals, for the days that a stretch of time touches; of a long one the first days.
  Stream<Interval> during(Interval stretch) {
    var first = LocalDate.ofInstant(stretch.from(), zone).minusDays(1);
    var last = LocalDate.ofInstant(stretch.to(), zone);
    return Stream.iterate(first, date -> !date.isAfter(last), date -> date.plusDays(1)).limit(LONGEST)
        .filter(date -> days.contains(date.getDayOfWeek().name().toLowerCase(Locale.ROOT)) && !except.test(date)).map(this::on);
  }

  /// How much of a stretch of time lies in these hours.
  Stream<Interval> clashes(Interval stretch) {
    return during(stretch).flatMap(hours -> hours.and(stretch).stream());
  }

  /// Hours on the clock: on a day when clocks jump they are shorter or longer. Where they end before they start, they end on the next day.
  private Interval on(LocalDate date) {
    var midnight = date.atStartOfDay();
    var end = to > from ? midnight.plusMinutes(to) : midnight.plusDays(1).plusMinutes(to);
    return new Interval(midnight.plusMinutes(from).atZone(zone).toInstant(), end.atZone(zone).toInstant());
  }
}
