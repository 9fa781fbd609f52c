package org.holdpoint.analysis.window;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.TimeFact.PeakHours;
import org.holdpoint.fact.WindowFact.PeakClash;
import org.holdpoint.source.Span;
import org.holdpoint.source.Wildcards;

/// Windows against the hours in which users must not be hurt.
record Peaks(Surroundings around) {

  private static final List<String> WEEKDAYS = Stream.of(DayOfWeek.values()).limit(5).map(day -> day.name().toLowerCase(Locale.ROOT)).toList();
  private static final List<String> ALL_DAYS = Stream.of(DayOfWeek.values()).map(day -> day.name().toLowerCase(Locale.ROOT)).toList();
  private static final int HOUR = 60;

  /// The clash of a window with the hours that are declared for its services, else with the default (docs: error Monday to Friday 08:00 to 20:00, warning 07:00 to 24:00).
  Optional<PeakClash> clash(Planned planned) {
    var declared = around.peaks().stream().filter(peak -> planned.services().isEmpty() || peak.services().isEmpty()
        || peak.services().stream().anyMatch(pattern -> planned.services().stream().anyMatch(name -> Wildcards.fits(pattern, name)))).flatMap(peak -> Peak.of(peak).stream()).toList();
    if (!declared.isEmpty()) {
      return clash(planned, declared, true, false);
    }
    var zone = planned.zone();
    // Where hours are declared in the settings, but for other services only, nothing says that these have none: a reviewer must look.
    var office = around.peaks().stream().noneMatch(Peaks::settled) ? clash(planned, List.of(new Peak(zone, WEEKDAYS, 8 * HOUR, 20 * HOUR, Optional.empty(), date -> holiday(zone, date))), false, true)
        : Optional.<PeakClash>empty();
    return office.or(() -> clash(planned, List.of(new Peak(zone, ALL_DAYS, 7 * HOUR, 24 * HOUR, Optional.empty(), _ -> false)), false, false));
  }

  /// Whether the settings say so; a document may only say the hours of the service that it is about.
  private static boolean settled(PeakHours peak) {
    return peak.key().subject().kind().equals("settings");
  }

  private boolean holiday(ZoneId zone, LocalDate date) {
    return around.countries().stream().anyMatch(country -> Holidays.zone(country.country()).filter(zone::equals).isPresent() && Holidays.name(country.country(), date).isPresent());
  }

  /// A clash of one zone: the first occurrence that runs into its hours, and how many do.
  private record Hit(Peak peak, Interval occurrence, Interval overlap, long times) {}

  private Optional<PeakClash> clash(Planned planned, List<Peak> peaks, boolean declared, boolean office) {
    var hits = new LinkedHashMap<ZoneId, Hit>();
    var looked = 0L;
    for (var peak : peaks) {
      var occurrences = around.occurrences(planned, peak.zone());
      looked = Math.max(looked, occurrences.size());
      var clashing = occurrences.stream().filter(occurrence -> peak.clashes(occurrence).findAny().isPresent()).toList();
      if (!clashing.isEmpty()) {
        var first = clashing.getFirst();
        hits.putIfAbsent(peak.zone(), new Hit(peak, first, peak.clashes(first).findFirst().orElseThrow(), clashing.size()));
      }
    }
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    var first = hits.values().iterator().next();
    var spans = new ArrayList<Span>();
    hits.values().forEach(hit -> hit.peak().declaredAt().ifPresent(spans::add));
    var days = hits.values().stream().flatMap(hit -> Days.of(around, planned, hit.occurrence(), hit.peak().zone(), peaks).stream()).toList();
    var times = hits.values().stream().mapToLong(Hit::times).max().orElse(1);
    return Optional.of(new PeakClash(planned.key("peak-clash"), planned.at(), planned.window().within(), planned.window().request(), planned.window().form(), declared, office,
        declared && planned.assumed() && !alsoInUtc(planned, peaks), first.overlap().minutes(), times, looked, looked < around.most(), hits.values().stream().map(hit -> words(planned, hit)).toList(),
        hits.keySet().stream().map(planned::shown).toList(), spans, days));
  }

  /// Whether a clock without a zone runs into these hours as well when it is taken for UTC, as programs store it: then it does not matter which of the two is meant. The hours of the default
  /// are those of its own clock, whichever that is.
  private boolean alsoInUtc(Planned planned, List<Peak> peaks) {
    return around.occurrences(planned, ZoneOffset.UTC).stream().anyMatch(occurrence -> peaks.stream().anyMatch(peak -> peak.clashes(occurrence).findAny().isPresent()));
  }

  private static String words(Planned planned, Hit hit) {
    return Words.interval(hit.occurrence(), hit.peak().zone()) + " in " + planned.shown(hit.peak().zone()) + " (peak " + Words.hours(hit.peak().from(), hit.peak().to()) + ")";
  }
}
