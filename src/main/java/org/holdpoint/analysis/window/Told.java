package org.holdpoint.analysis.window;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.TimeFact.ToldHours;
import org.holdpoint.fact.WindowFact.OtherClock;

/// Windows against the hours that their requests tell in a sentence: a program keeps times in UTC, people agree on the clock of the place.
record Told(Surroundings around) {

  private static final int HOUR = 60;

  /// The clock that a request tells its hours on, where it tells one range of hours.
  static Optional<ZoneId> zone(List<ToldHours> told) {
    return told.stream().map(hours -> List.of(hours.zone(), hours.from(), hours.to())).distinct().count() == 1 ? Planned.zone(told.getFirst().zone()) : Optional.empty();
  }

  /// A window whose first minute has the figures of the hours that are told, on another clock, and that has no minute of these hours.
  Optional<OtherClock> other(Planned planned) {
    var told = around.told(planned);
    var zone = zone(told);
    var own = planned.named();
    if (zone.isEmpty() || own.isEmpty() || planned.assumed() || !planned.window().form().equals("request")) {
      return Optional.empty();
    }
    var hours = told.getFirst();
    return planned.first(own.get()).filter(window -> LocalTime.ofInstant(window.from(), own.get()).toSecondOfDay() == hours.from() * HOUR && days(window, zone.get()).noneMatch(day -> on(day, hours, zone.get()).and(window).isPresent()))
        .map(window -> new OtherClock(planned.key("other-clock"), planned.at(), planned.window().within(), planned.window().request(), Words.interval(window, zone.get()) + " in " + Words.zone(zone.get()),
            Words.hours(hours.from(), hours.to()) + " in " + Words.zone(zone.get()), told.stream().map(ToldHours::at).toList()));
  }

  private static Stream<LocalDate> days(Interval window, ZoneId zone) {
    var first = LocalDate.ofInstant(window.from(), zone).minusDays(1);
    return Stream.of(first, first.plusDays(1), first.plusDays(2));
  }

  private static Interval on(LocalDate day, ToldHours hours, ZoneId zone) {
    var end = (hours.to() > hours.from() ? day : day.plusDays(1)).atStartOfDay().plusMinutes(hours.to());
    return new Interval(day.atStartOfDay().plusMinutes(hours.from()).atZone(zone).toInstant(), end.atZone(zone).toInstant());
  }
}
