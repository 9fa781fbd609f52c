package org.holdpoint.analysis.schedule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ScheduleFact.Schedule;
import org.holdpoint.fact.ScheduleFact.ScheduleTimes;
import org.holdpoint.fact.ScheduleFact.Timetable;
import org.holdpoint.fact.TimeFact.PeakHours;
import org.holdpoint.fact.Value;

/// Schedules → when they run next, on their own clock and on those of the users.
public final class Schedules {

  private static final int SHOWN = 3;
  /// So many of the next times are held against the peak hours.
  private static final int LOOKED_AT = 60;
  private static final List<String> ONCE = List.of("once", "today");
  private static final int NIGHT_FROM = 22;
  private static final int NIGHT_TO = 6;
  /// In so few hours at most, a free minute is a slip and no wish.
  private static final int FEW = 2;
  private static final int ALL = 60;
  private static final int HOURS = 24;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private final List<Peak> peaks;
  private final Instant judgedAt;
  private final Map<Timed, List<Instant>> known = new HashMap<>();

  private record Timed(Timetable table, ZoneId zone) {}

  private Schedules(List<Fact> all, Instant judgedAt) {
    this.peaks = all.stream().filter(PeakHours.class::isInstance).map(PeakHours.class::cast).flatMap(declared -> Peak.of(declared).stream()).toList();
    this.judgedAt = judgedAt;
  }

  /// What follows from the schedules of one document, which are among all facts of its side.
  public static List<Fact> of(List<Fact> own, List<Fact> all, Instant judgedAt) {
    var schedules = own.stream().filter(Schedule.class::isInstance).map(Schedule.class::cast).toList();
    if (schedules.isEmpty()) {
      return List.of();
    }
    var analysis = new Schedules(all, judgedAt);
    return schedules.stream().flatMap(schedule -> schedule.timetable().filter(_ -> schedule.wrong().isEmpty()).map(table -> analysis.times(schedule, table)).stream()).map(Fact.class::cast).toList();
  }

  private Fact times(Schedule schedule, Timetable table) {
    var zone = schedule.zone().known().flatMap(Schedules::zone);
    // Without a zone only what is true on every clock is said.
    var clock = zone.orElse(ZoneOffset.UTC);
    var today = schedule.syntax().equals("today");
    var next = next(table, clock).stream().limit(ONCE.contains(schedule.syntax()) ? 1 : LOOKED_AT)
        .filter(start -> !today || LocalDate.ofInstant(start, clock).equals(LocalDate.ofInstant(judgedAt, clock))).toList();
    // Whether one for this day still comes depends on when it is given.
    var started = table.every() == 0 && next.isEmpty() && !today;
    var over = started && !table.years().isEmpty() && table.years().stream().allMatch(year -> year <= judgedAt.atZone(clock).getYear());
    var rare = table.every() == 0 && perDay(table) == 1 || table.every() >= 86_400;
    var fixed = table.every() == 0;
    var peaks = this.peaks.stream().filter(peak -> peak.about(schedule)).toList();
    var clashing = zone.isEmpty() || !fixed ? List.<Instant>of() : next.stream().filter(start -> peaks.stream().anyMatch(peak -> peak.holds(start, schedule))).toList();
    var ifUtc = zone.isEmpty() && fixed && schedule.zone() instanceof Value.Absent && next.stream().anyMatch(start -> peaks.stream().anyMatch(peak -> peak.holds(start, schedule)));
    var hit = peaks.stream().filter(peak -> clashing.stream().anyMatch(start -> peak.holds(start, schedule))).toList();
    var shown = (hit.isEmpty() ? peaks : hit).stream().collect(Collectors.toMap(Peak::zone, peak -> peak, (one, _) -> one, LinkedHashMap::new)).values().stream().toList();
    return new ScheduleTimes(new Key(schedule.key().subject(), "schedule-times", schedule.key().path()), schedule.at(), schedule.within(), schedule.name(), schedule.scheduler(), schedule.role(),
        schedule.expression(), schedule.zone(), schedule.zoneFrom(), started && !over, over, perDay(table), burst(table), rare && fixed, fixed && night(table, schedule.spread()), !clashing.isEmpty(), ifUtc, clashing.size(),
        next.size(), zone.map(own -> next.stream().limit(SHOWN).map(start -> DAY.format(start.atZone(own))).toList()).orElse(List.of()),
        shown.stream().map(peak -> words(clashing.isEmpty() ? next : clashing, peak, schedule.spread())).toList(), hit.stream().map(peak -> peak.declared().at()).distinct().toList());
  }

  private List<Instant> next(Timetable table, ZoneId zone) {
    return known.computeIfAbsent(new Timed(table, zone), timed -> new Times(timed.table(), timed.zone()).after(judgedAt).limit(LOOKED_AT).toList());
  }

  /// `Fri 2026-11-27 11:00, Sat 2026-11-28 11:00 in Asia/Seoul (peak 09:00-23:00)`; of times of one day only the first names it.
  private static String words(List<Instant> times, Peak peak, long spread) {
    var said = new ArrayList<String>();
    var day = Optional.<LocalDate>empty();
    for (var start : times.stream().limit(SHOWN).toList()) {
      var local = start.atZone(peak.zone());
      said.add(day.filter(local.toLocalDate()::equals).isPresent() ? CLOCK.format(local) : DAY.format(local));
      day = Optional.of(local.toLocalDate());
    }
    return String.join(", ", said) + (spread == 0 ? "" : " or up to " + spread + " min later") + " in " + peak.words();
  }

  private static long perDay(Timetable table) {
    return table.every() > 0 ? Math.max(1, 86_400 / table.every()) : (long) table.hours().size() * table.minutes().size() * table.seconds().size();
  }

  private static long burst(Timetable table) {
    var minute = table.minutes().size() == ALL && !table.hours().isEmpty() && table.hours().size() <= FEW;
    var second = table.seconds().size() == ALL && table.minutes().size() <= FEW && !table.minutes().isEmpty();
    return minute || second ? ALL : 0;
  }

  private static boolean night(Timetable table, long spread) {
    return !table.hours().isEmpty() && table.hours().stream().allMatch(hour -> hour >= NIGHT_FROM && hour + spread / ALL < NIGHT_TO + HOURS || hour + spread / ALL < NIGHT_TO);
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }
}
