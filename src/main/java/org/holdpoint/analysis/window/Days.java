package org.holdpoint.analysis.window;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.WindowFact.DayLine;
import org.holdpoint.fact.WindowFact.Hours;

/// A window on the clock of a zone, day by day, beside the hours that matter there.
final class Days {

  private static final int MOST = 3;
  private static final int DAY = 24 * 60;

  private Days() {}

  /// The days of one zone that a window touches, the first few of them.
  static List<DayLine> of(Surroundings around, Planned planned, Interval window, ZoneId zone, List<Peak> peaks) {
    return lines(around, planned, window, zone, peaks, dates(window, zone).limit(MOST).toList());
  }

  /// The same with the days of what was approved, in their order.
  static List<DayLine> beside(Surroundings around, Planned planned, Interval window, ZoneId zone, Interval approved) {
    return lines(around, planned, window, zone, List.of(), Stream.concat(dates(window, zone).limit(MOST), dates(approved, zone).limit(MOST)).distinct().sorted().toList());
  }

  private static Stream<LocalDate> dates(Interval stretch, ZoneId zone) {
    var last = LocalDate.ofInstant(stretch.to().minusNanos(1), zone);
    return Stream.iterate(LocalDate.ofInstant(stretch.from(), zone), date -> !date.isAfter(last), date -> date.plusDays(1));
  }

  private static List<DayLine> lines(Surroundings around, Planned planned, Interval window, ZoneId zone, List<Peak> peaks, List<LocalDate> dates) {
    var approved = around.approved(planned).stream().toList();
    var frozen = around.freezes(zone).touching(window).map(Freezes.Frozen::interval).limit(MOST).toList();
    return dates.stream().map(date -> {
      var day = new Interval(date.atStartOfDay(zone).toInstant(), date.plusDays(1).atStartOfDay(zone).toInstant());
      var hours = peaks.stream().filter(peak -> peak.zone().equals(zone)).flatMap(peak -> peak.during(day)).toList();
      return new DayLine(planned.shown(zone), Words.day(date.atStartOfDay(zone)), hours(List.of(window), day, zone), hours(hours, day, zone), hours(frozen, day, zone), hours(approved, day, zone));
    }).toList();
  }

  private static List<Hours> hours(List<Interval> intervals, Interval day, ZoneId zone) {
    return intervals.stream().map(interval -> interval.and(day)).flatMap(Optional::stream).map(part -> new Hours(minute(part.from(), zone), part.to().equals(day.to()) ? DAY : minute(part.to(), zone)))
        .filter(part -> part.to() > part.from()).distinct().toList();
  }

  private static int minute(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalTime().toSecondOfDay() / 60;
  }
}
