package org.holdpoint.analysis.window;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.window.Freezes.Frozen;
import org.holdpoint.analysis.window.Freezes.Open;
import org.holdpoint.fact.DeviceFact.PartnerDevice;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.ChangeRequest;
import org.holdpoint.fact.RolloutFact.Rollout;
import org.holdpoint.fact.TimeFact.CalendarEntry;
import org.holdpoint.fact.TimeFact.ChangeWindow;
import org.holdpoint.fact.TimeFact.DoubtfulTime;
import org.holdpoint.fact.TimeFact.FreezeCalendar;
import org.holdpoint.fact.TimeFact.HolidayCountry;
import org.holdpoint.fact.TimeFact.PartTime;
import org.holdpoint.fact.TimeFact.PeakHours;
import org.holdpoint.fact.TimeFact.ToldHours;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// What windows are held against: all facts of one side, sorted once.
final class Surroundings {

  /// Occurrences that are looked at in all, and of one entry at least and at most.
  private static final int ALL = 200_000;
  private static final int LEAST = 20;
  private static final int MOST = 400;

  private final Instant judgedAt;
  private final List<PeakHours> peaks;
  private final List<HolidayCountry> countries;
  private final List<FreezeCalendar> calendars;
  private final List<PartnerDevice> partners;
  private final List<Rollout> rollouts;
  private final List<CalendarEntry> entries;
  private final Map<Span, CalendarEntry> entryAt = new HashMap<>();
  private final Map<Span, List<DoubtfulTime>> doubts = new HashMap<>();
  private final Map<String, ChangeRequest> requests = new HashMap<>();
  private final Map<String, ChangeWindow> approvals = new HashMap<>();
  private final Map<String, ChangeWindow> requested = new HashMap<>();
  private final Map<String, List<PartTime>> parts = new HashMap<>();
  private final Map<String, List<ToldHours>> told = new HashMap<>();
  private final Map<ZoneId, Freezes> freezes = new HashMap<>();
  private final Set<String> named;
  private final List<Planned> planned;
  private final Instant earliest;
  private final int most;

  Surroundings(List<Fact> all, Instant judgedAt) {
    this.judgedAt = judgedAt;
    this.peaks = of(all, PeakHours.class);
    this.countries = of(all, HolidayCountry.class);
    this.calendars = of(all, FreezeCalendar.class);
    this.partners = of(all, PartnerDevice.class);
    this.rollouts = of(all, Rollout.class);
    this.entries = of(all, CalendarEntry.class);
    this.named = calendars.stream().map(FreezeCalendar::calendar).collect(Collectors.toCollection(HashSet::new));
    entries.forEach(entry -> entryAt.putIfAbsent(entry.within(), entry));
    of(all, DoubtfulTime.class).forEach(doubt -> doubts.computeIfAbsent(doubt.within(), _ -> new ArrayList<>()).add(doubt));
    of(all, ChangeRequest.class).forEach(request -> requests.putIfAbsent(request.id(), request));
    of(all, ChangeWindow.class).stream().filter(window -> window.approvedStart().known().isPresent()).forEach(window -> approvals.putIfAbsent(window.request(), window));
    of(all, ChangeWindow.class).stream().filter(window -> window.form().equals("request")).forEach(window -> requested.putIfAbsent(window.request(), window));
    of(all, PartTime.class).forEach(part -> parts.computeIfAbsent(part.request(), _ -> new ArrayList<>()).add(part));
    of(all, ToldHours.class).forEach(hours -> told.computeIfAbsent(hours.request(), _ -> new ArrayList<>()).add(hours));
    var recurring = entries.stream().filter(entry -> entry.recurrence().isPresent()).count();
    this.most = (int) Math.clamp(ALL / Math.max(1, recurring), LEAST, MOST);
    this.planned = of(all, ChangeWindow.class).stream().map(this::planned).flatMap(Optional::stream).toList();
    this.earliest = earliest();
  }

  private static <F extends Fact> List<F> of(List<Fact> facts, Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// A window with what is known of it; empty for an entry of a freeze calendar, and where nothing is known of its times.
  Optional<Planned> planned(ChangeWindow window) {
    var entry = Optional.ofNullable(entryAt.get(window.within())).filter(_ -> window.form().equals("event"));
    if (entry.filter(one -> named.contains(one.calendar())).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(Planned.of(window, entry, doubts.getOrDefault(window.within(), List.of()), Optional.ofNullable(requests.get(window.request())), requested(window), Told.zone(told.getOrDefault(window.request(), List.of()))))
        .filter(Planned::timed);
  }

  /// The hours of a change that an entry names by the number of its request, where its own words do not say that it is one.
  Optional<ChangeWindow> carriedOut(CalendarEntry entry) {
    return !entry.sort().equals("other") ? Optional.empty() : requests.keySet().stream().filter(id -> names(entry.title(), id) || names(entry.uid(), id)).sorted().findFirst()
        .map(id -> new ChangeWindow(new Key(entry.key().subject(), "change-window", entry.key().path()), entry.at(), entry.within(), id, "event", entry.start(), entry.end(),
            new Value.Absent<>(), new Value.Absent<>(), entry.zone(), List.of(), List.of()));
  }

  /// Whether a text has the number of a request as a word of its own; a name without a figure is no number.
  private static boolean names(String text, String id) {
    var at = id.chars().anyMatch(Character::isDigit) ? text.toLowerCase(Locale.ROOT).indexOf(id.toLowerCase(Locale.ROOT)) : -1;
    return at >= 0 && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) && (at + id.length() == text.length() || !Character.isLetterOrDigit(text.charAt(at + id.length())));
  }

  /// The window that the request of an entry asks for.
  Optional<ChangeWindow> requested(ChangeWindow window) {
    return window.form().equals("event") ? Optional.ofNullable(requested.get(window.request())) : Optional.empty();
  }

  /// All windows, in the order of the facts.
  List<Planned> planned() {
    return planned;
  }

  List<PeakHours> peaks() {
    return peaks;
  }

  List<HolidayCountry> countries() {
    return countries;
  }

  List<PartnerDevice> partners() {
    return partners;
  }

  /// The parts of a change that have times of their own.
  List<PartTime> parts(String request) {
    return parts.getOrDefault(request, List.of());
  }

  /// The hours that the request of a window tells in its sentences.
  List<ToldHours> told(Planned planned) {
    return told.getOrDefault(planned.window().request(), List.of());
  }

  List<FreezeCalendar> calendars() {
    return calendars;
  }

  List<Rollout> rollouts() {
    return rollouts;
  }

  /// How many occurrences of one entry are looked at.
  int most() {
    return most;
  }

  /// The occurrences of a window that are looked at.
  List<Interval> occurrences(Planned window, ZoneId reader) {
    return window.occurrences(reader, judgedAt, most);
  }

  /// The window that names what was approved for a change: itself, else its request.
  Optional<ChangeWindow> approval(Planned window) {
    return window.window().approvedStart().known().isPresent() ? Optional.of(window.window()) : Optional.ofNullable(approvals.get(window.window().request()));
  }

  /// What was approved for a change, where both ends are known.
  Optional<Interval> approved(Planned window) {
    return approval(window).flatMap(one -> one.approvedStart().known().flatMap(from -> one.approvedEnd().known().filter(to -> to.isAfter(from)).map(to -> new Interval(from, to))));
  }

  /// Whether an entry says when no change may run: its words say so, or the settings name its calendar.
  boolean freezes(CalendarEntry entry) {
    return entry.sort().equals("freeze") || !entry.sort().equals("open") && named(entry);
  }

  /// Whether the settings name the calendar of an entry.
  boolean named(CalendarEntry entry) {
    return named.contains(entry.calendar());
  }

  /// The freezes as a zone reads them; those that name a zone are the same for all.
  Freezes freezes(ZoneId zone) {
    return freezes.computeIfAbsent(zone, this::read);
  }

  private Freezes read(ZoneId zone) {
    var frozen = entries.stream().filter(this::freezes).flatMap(entry -> intervals(entry, zone).map(interval -> new Frozen(entry, interval, named(entry)))).toList();
    var open = new LinkedHashMap<String, List<CalendarEntry>>();
    entries.stream().filter(entry -> entry.sort().equals("open")).forEach(entry -> open.computeIfAbsent(entry.calendar(), _ -> new ArrayList<>()).add(entry));
    return Freezes.of(frozen, open.values().stream().map(times -> new Open(times.getFirst(),
        times.stream().flatMap(entry -> intervals(entry, zone)).sorted(Comparator.comparing(Interval::from)).toList(), named(times.getFirst()))).toList());
  }

  /// The times of a freeze, from the first window on.
  private Stream<Interval> intervals(CalendarEntry entry, ZoneId reader) {
    var own = entry.zone().known().flatMap(Planned::zone).orElse(reader);
    var start = entry.start().known().or(() -> entry.from().map(time -> LocalDateTime.parse(time).atZone(own).toInstant()));
    var end = entry.end().known().or(() -> entry.to().map(time -> LocalDateTime.parse(time).atZone(own).toInstant()));
    if (start.isEmpty() || entry.recurrence().isEmpty() || entry.from().isEmpty()) {
      return start.map(from -> Interval.of(from, end.orElse(from))).stream();
    }
    var single = Interval.of(start.get(), end.orElse(start.get()));
    var length = Duration.between(single.from(), single.to());
    var begin = LocalDateTime.parse(entry.from().get());
    var from = LocalDateTime.ofInstant(earliest, own).minusDays(1).minusMinutes(single.minutes());
    return Expansion.of(entry.recurrence().get(), begin, begin.isAfter(from) ? begin : from, from.plusDays(2L * Planned.HORIZON_DAYS).plusMinutes(single.minutes()), most).stream()
        .map(time -> time.atZone(own).toInstant()).map(time -> Interval.of(time, time.plus(length)));
  }

  /// When the first window starts that is looked at.
  private Instant earliest() {
    return planned.stream().flatMap(window -> occurrences(window, ZoneOffset.UTC).stream().limit(1)).map(Interval::from).min(Comparator.naturalOrder()).orElse(judgedAt);
  }
}
