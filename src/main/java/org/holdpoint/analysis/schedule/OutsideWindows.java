package org.holdpoint.analysis.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ScheduleFact.RunOutsideWindow;
import org.holdpoint.fact.ScheduleFact.Schedule;
import org.holdpoint.fact.ScheduleFact.Timetable;
import org.holdpoint.fact.TimeFact.ChangeWindow;

/// What scripts have devices do once, held against the windows of the changes that name these devices.
public final class OutsideWindows {

  private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final Duration HALF_A_YEAR = Duration.ofDays(183);
  private static final int LOOKED_AT = 4;

  private OutsideWindows() {}

  /// What follows for the schedules of one script, `own`, from all facts of its side.
  public static List<Fact> of(List<Fact> own, List<Fact> all) {
    var once = own.stream().filter(Schedule.class::isInstance).map(Schedule.class::cast).filter(one -> (one.key().subject().kind().equals("device") || one.scheduler().equals("at")) && one.wrong().isEmpty()
        && (one.syntax().equals("once") || one.syntax().equals("today"))).toList();
    if (once.isEmpty()) {
      return List.of();
    }
    var windows = all.stream().filter(ChangeWindow.class::isInstance).map(ChangeWindow.class::cast)
        .filter(window -> window.form().equals("request") && window.start().known().isPresent() && window.end().known().isPresent()).toList();
    return once.stream().flatMap(schedule -> schedule.timetable().map(table -> outside(schedule, table, about(windows, schedule))).orElseGet(Optional::empty).stream()).toList();
  }

  /// The windows of changes that name a device; where none does, those of changes that name none. A job of a script may run on any machine: it is held against the window of the only change.
  private static List<ChangeWindow> about(List<ChangeWindow> windows, Schedule schedule) {
    if (schedule.scheduler().equals("at")) {
      return windows.stream().map(ChangeWindow::request).distinct().count() == 1 ? windows : List.of();
    }
    var device = schedule.key().subject().name();
    var named = windows.stream().filter(window -> window.devices().stream().anyMatch(name -> plain(name).equals(plain(device)))).toList();
    return named.isEmpty() ? windows.stream().filter(window -> window.devices().isEmpty()).toList() : named;
  }

  /// A name without its domain, and without what is said beside it.
  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).split("[\\s(/,.]", 2)[0];
  }

  private static Optional<Fact> outside(Schedule schedule, Timetable table, List<ChangeWindow> windows) {
    var found = windows.stream().map(window -> against(schedule, table, window)).toList();
    return found.isEmpty() || found.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : found.getFirst();
  }

  private static Optional<Fact> against(Schedule schedule, Timetable table, ChangeWindow window) {
    var clock = schedule.zone().known().flatMap(OutsideWindows::zone);
    var zone = clock.or(() -> window.zone().known().flatMap(OutsideWindows::zone)).orElse(ZoneOffset.UTC);
    var start = window.start().known().orElseThrow();
    var end = window.end().known().orElseThrow();
    var times = times(schedule, table, zone, start, end);
    var inside = times.stream().filter(time -> !time.isBefore(start) && time.isBefore(end)).findFirst();
    var day = LocalDate.ofInstant(start, zone);
    var later = inside.filter(time -> schedule.syntax().equals("today") && !LocalDate.ofInstant(time, zone).equals(day));
    if (times.isEmpty() || !end.isAfter(start) || inside.isPresent() && later.isEmpty()) {
      return Optional.empty();
    }
    var runs = later.orElseGet(() -> times.stream().min(Comparator.comparing(time -> Duration.between(start, time).abs())).orElseThrow());
    var last = LocalDate.ofInstant(end, zone).equals(day) ? CLOCK.format(end.atZone(zone)) : WORDS.format(end.atZone(zone));
    return Optional.of(new RunOutsideWindow(new Key(schedule.key().subject(), "run-outside-window", schedule.key().path()), schedule.at(), schedule.within(), schedule.name(), schedule.expression(),
        clock.isEmpty(), later.isPresent() ? "midnight" : "outside", WORDS.format(runs.atZone(zone)), window.request(), WORDS.format(start.atZone(zone)) + "-" + last,
        zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId(), window.start().place().stream().toList()));
  }

  /// The times that may be meant, by somebody who types the line while the window is open.
  private static List<Instant> times(Schedule schedule, Timetable table, ZoneId zone, Instant start, Instant end) {
    if (schedule.syntax().equals("today")) {
      return Stream.of(start, end.minusNanos(1)).map(instant -> LocalDate.ofInstant(instant, zone).atStartOfDay(zone).toInstant()).distinct()
          .flatMap(midnight -> new Times(table, zone).after(midnight.minusNanos(1)).limit(1)).toList();
    }
    var from = !table.years().isEmpty() ? Instant.EPOCH : table.days().isEmpty() ? start.minusNanos(1) : start.minus(HALF_A_YEAR);
    return new Times(table, zone).after(from).limit(table.days().isEmpty() ? 1 : LOOKED_AT).toList();
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }
}
