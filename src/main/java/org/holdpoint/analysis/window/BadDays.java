package org.holdpoint.analysis.window;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.analysis.window.Freezes.Frozen;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.TimeFact.CalendarEntry;
import org.holdpoint.fact.WindowFact.FreezeClash;
import org.holdpoint.fact.WindowFact.HolidayClash;
import org.holdpoint.fact.WindowFact.MissingFreezes;
import org.holdpoint.fact.WindowFact.UnknownHolidays;
import org.holdpoint.source.Wildcards;

/// Windows against freezes and holidays.
record BadDays(Surroundings around) {

  private static final int LOOKED_AT = 8;
  private static final Duration ZONES_APART = Duration.ofHours(26);

  /// The first freeze that a window runs into.
  Optional<FreezeClash> freeze(Planned planned) {
    var zone = planned.named().orElse(users());
    var freezes = around.freezes(zone);
    var occurrences = around.occurrences(planned, zone);
    return occurrences.stream().flatMap(window -> freezes.touching(window).filter(frozen -> concerns(frozen.entry(), planned)).findFirst().or(() -> freezes.closed(window))
        .map(frozen -> clash(planned, window, frozen, zone, !window.equals(occurrences.getFirst()))).stream()).findFirst();
  }

  /// Whether a freeze is about what a change does: one that names its services is of these alone.
  private static boolean concerns(CalendarEntry entry, Planned planned) {
    return entry.services().isEmpty() || entry.services().stream().anyMatch(pattern -> Stream.concat(planned.services().stream(), planned.devices().stream()).anyMatch(name -> Wildcards.fits(pattern, name)));
  }

  /// The calendars of freezes that were not found.
  Stream<Fact> missing(Planned planned) {
    return around.calendars().stream().filter(calendar -> !calendar.found()).map(calendar -> new MissingFreezes(planned.key("missing-freezes", calendar.calendar()), planned.at(),
        planned.window().within(), planned.window().request(), calendar.calendar(), List.of(calendar.at())));
  }

  /// The zone of the users, where one is declared, for what names none.
  private ZoneId users() {
    return around.peaks().stream().flatMap(peak -> Planned.zone(peak.zone()).stream()).findFirst().orElse(ZoneOffset.UTC);
  }

  private FreezeClash clash(Planned planned, Interval window, Frozen frozen, ZoneId zone, boolean later) {
    var part = frozen.interval().and(window).orElse(window);
    var entry = frozen.entry();
    var title = entry.sort().equals("open") ? "outside the times in which changes may run" : entry.title().isEmpty() ? "a freeze without a name" : entry.title();
    var assumed = (planned.assumed() || entry.start().known().isEmpty() && !entry.allDay()) && !anywhere(window, frozen.interval());
    return new FreezeClash(planned.key("freeze-clash"), planned.at(), planned.window().within(), planned.window().request(), planned.window().form(), title, entry.calendar(),
        frozen.named(), assumed, part.minutes(), Words.interval(part, zone) + " in " + Words.zone(zone), later, List.of(entry.at()), Days.of(around, planned, window, zone, List.of()));
  }

  /// Whether the two meet whatever the zones are that they do not name: these are 26 hours apart at most (from -12:00 to +14:00).
  private static boolean anywhere(Interval window, Interval frozen) {
    return frozen.minutes() > 2 * ZONES_APART.toMinutes() && new Interval(frozen.from().plus(ZONES_APART), frozen.to().minus(ZONES_APART)).and(window).isPresent();
  }

  /// The holidays that a window touches, one finding a country, and the countries and years of which nothing is known.
  Stream<Fact> holidays(Planned planned) {
    return around.countries().stream().flatMap(country -> {
      var zone = Holidays.zone(country.country()).orElse(planned.zone());
      var windows = around.occurrences(planned, zone);
      var clash = windows.stream().flatMap(window -> dates(window, zone).filter(date -> Holidays.name(country.country(), date).isPresent()).map(date -> new Hit(window, date))).findFirst();
      if (clash.isPresent()) {
        var date = clash.get().date();
        return Stream.<Fact>of(new HolidayClash(planned.key("holiday-clash", country.country()), planned.at(), planned.window().within(), planned.window().request(), planned.window().form(),
            country.country(), Holidays.name(country.country(), date).orElseThrow(), Words.day(date.atStartOfDay(zone)), !clash.get().window().equals(windows.getFirst()), List.of(country.at()),
            Days.of(around, planned, clash.get().window(), zone, List.of())));
      }
      return windows.stream().flatMap(window -> dates(window, zone)).map(LocalDate::getYear).distinct()
          .flatMap(year -> Holidays.unknown(country.country(), year).map(because -> (Fact) new UnknownHolidays(planned.key("unknown-holidays", country.country()), planned.at(),
              planned.window().within(), planned.window().request(), country.country(), year, because)).stream()).limit(1);
    });
  }

  private record Hit(Interval window, LocalDate date) {}

  private static Stream<LocalDate> dates(Interval window, ZoneId zone) {
    var last = LocalDate.ofInstant(window.to().minusNanos(1), zone);
    return Stream.iterate(LocalDate.ofInstant(window.from(), zone), date -> !date.isAfter(last), date -> date.plusDays(1)).limit(LOOKED_AT);
  }
}
