package org.holdpoint.analysis.schedule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.ScheduleFact.Schedule;
import org.holdpoint.fact.TimeFact.PeakHours;
import org.holdpoint.source.Wildcards;

/// Declared hours in which users of one zone must not be hurt.
record Peak(PeakHours declared, ZoneId zone) {

  private static final int HOUR = 60;
  /// (minutes) Between the first and the last of longer choices the hours may end and begin again.
  private static final int LONGEST = 8 * HOUR;

  static Optional<Peak> of(PeakHours declared) {
    try {
      return Optional.of(new Peak(declared, ZoneId.of(declared.zone())));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /// Whether these hours are about what a schedule runs: those of the settings always, those that a document says of a service where the name of the schedule or of its file has that of the service.
  boolean about(Schedule schedule) {
    var said = (schedule.name() + " " + schedule.key().subject().name() + " " + schedule.at().file()).toLowerCase(Locale.ROOT);
    return declared.key().subject().kind().equals("settings") || declared.services().isEmpty() || declared.services().stream().anyMatch(service -> Wildcards.fits("*" + service.toLowerCase(Locale.ROOT) + "*", said));
  }

  /// Whether a schedule that starts then runs into these hours, whatever its scheduler chooses: so do the earliest and the latest start, and between them lies no more than one day.
  boolean holds(Instant start, Schedule schedule) {
    return holds(start, schedule.minutes()) && (schedule.spread() == 0 || schedule.spread() < LONGEST && holds(start.plusSeconds(schedule.spread() * HOUR), schedule.minutes()));
  }

  /// Whether something that starts then, and lasts some minutes, runs into these hours.
  boolean holds(Instant start, long minutes) {
    var end = start.plusSeconds(Math.max(minutes, 1) * 60);
    var first = LocalDate.ofInstant(start, zone).minusDays(1);
    return Stream.iterate(first, day -> day.plusDays(1)).limit(3 + Math.min(minutes / (24 * HOUR), 7)).filter(day -> declared.days().contains(day.getDayOfWeek().name().toLowerCase(Locale.ROOT)))
        .anyMatch(day -> {
          var midnight = day.atStartOfDay();
          var from = midnight.plusMinutes(declared.from()).atZone(zone).toInstant();
          var to = midnight.plusDays(declared.to() > declared.from() ? 0 : 1).plusMinutes(declared.to()).atZone(zone).toInstant();
          return start.isBefore(to) && from.isBefore(end);
        });
  }

  /// `Asia/Seoul (peak 09:00-23:00)`.
  String words() {
    return zone.getId() + " (peak " + clock(declared.from()) + "-" + clock(declared.to()) + ")";
  }

  private static String clock(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / HOUR, minutes % HOUR);
  }
}
