package org.holdpoint.analysis.window;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.ChangeRequest;
import org.holdpoint.fact.TimeFact.CalendarEntry;
import org.holdpoint.fact.TimeFact.ChangeWindow;
import org.holdpoint.fact.TimeFact.DoubtfulTime;
import org.holdpoint.fact.TimeFact.Recurrence;
import org.holdpoint.source.Span;

/// A change window with all that is known of its times: the instants, or what its own clock shows where that names no zone. `services` and `devices` are those of the request too.
/// `home` is the zone that its request names, or tells its readers the hours in.
record Planned(ChangeWindow window, Optional<LocalDateTime> clock, Optional<LocalDateTime> clockEnd, boolean allDay, Optional<Recurrence> recurrence, List<String> services,
    List<String> devices, Optional<ZoneId> home) {

  /// How far ahead occurrences are looked at.
  static final int HORIZON_DAYS = 366;

  static Planned of(ChangeWindow window, Optional<CalendarEntry> entry, List<DoubtfulTime> doubts, Optional<ChangeRequest> request, Optional<ChangeWindow> asked,
      Optional<ZoneId> told) {
    var clock = entry.flatMap(CalendarEntry::from).or(() -> clock(doubts, "start"));
    var clockEnd = entry.flatMap(CalendarEntry::to).or(() -> clock(doubts, "end"));
    return new Planned(window, clock.map(LocalDateTime::parse), clockEnd.map(LocalDateTime::parse), entry.map(CalendarEntry::allDay).orElse(false), entry.flatMap(CalendarEntry::recurrence),
        both(window.services(), request.map(ChangeRequest::services)), both(window.devices(), request.map(ChangeRequest::devices)),
        asked.flatMap(other -> other.zone().known()).flatMap(Planned::zone).filter(zone -> told.isEmpty() || !zone.normalized().equals(ZoneOffset.UTC)).or(() -> told));
  }

  private static Optional<String> clock(List<DoubtfulTime> doubts, String part) {
    return doubts.stream().filter(doubt -> doubt.part().equals(part)).flatMap(doubt -> doubt.clock().stream()).findFirst();
  }

  private static List<String> both(List<String> own, Optional<List<String>> requested) {
    return Stream.concat(own.stream(), requested.stream().flatMap(List::stream)).distinct().toList();
  }

  /// Whether its times are known only as a clock shows them that names no zone.
  boolean assumed() {
    return window.start().known().isEmpty() && !allDay;
  }

  /// Whether anything is known of when it starts.
  boolean timed() {
    return window.start().known().isPresent() || clock.isPresent();
  }

  /// The zone that its people read it in: its own, that of its request where its times are in UTC, and UTC where none is said.
  ZoneId zone() {
    return named().filter(zone -> !zone.normalized().equals(ZoneOffset.UTC)).or(this::home).or(this::named).orElse(ZoneOffset.UTC);
  }

  /// A zone as messages say it; where it names none, and nobody else does, the hours are those of its own clock.
  String shown(ZoneId zone) {
    return named().isEmpty() && home.isEmpty() && zone.equals(ZoneOffset.UTC) ? "local time" : Words.zone(zone);
  }

  /// The zone that it names, if it names one.
  Optional<ZoneId> named() {
    return window.zone().known().flatMap(Planned::zone);
  }

  static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /// Its first occurrence; `reader` is the zone in which a clock without a zone is read.
  Optional<Interval> first(ZoneId reader) {
    var start = window.start().known().or(() -> clock.map(time -> instant(time, named().orElse(reader))));
    var end = window.end().known().or(() -> clockEnd.map(time -> instant(time, named().orElse(reader))));
    return start.map(from -> Interval.of(from, end.orElse(from)));
  }

  /// Its occurrences from `judgedAt` on, at most `most` of them and those of a year; those of the year after its start where it is over by then.
  List<Interval> occurrences(ZoneId reader, Instant judgedAt, int most) {
    var single = first(reader);
    if (recurrence.isEmpty() || clock.isEmpty() || single.isEmpty()) {
      return single.stream().toList();
    }
    var zone = named().orElse(reader);
    var begin = clock.get();
    var now = LocalDateTime.ofInstant(judgedAt, zone).minusMinutes(Math.max(0, single.get().minutes()));
    var later = now.isAfter(begin) ? Expansion.of(recurrence.get(), begin, now, now.plusDays(HORIZON_DAYS), most) : List.<LocalDateTime>of();
    var starts = later.isEmpty() ? Expansion.of(recurrence.get(), begin, begin, begin.plusDays(HORIZON_DAYS), most) : later;
    var length = Duration.between(single.get().from(), single.get().to());
    return starts.stream().map(start -> instant(start, zone)).map(from -> Interval.of(from, from.plus(length))).toList();
  }

  private static Instant instant(LocalDateTime time, ZoneId zone) {
    return time.atZone(zone).toInstant();
  }

  /// Where it says when it starts.
  Span at() {
    return window.start().place().orElse(window.at());
  }

  /// The key of a fact that follows from it.
  Key key(String kind, String... names) {
    return new Key(window.key().subject(), kind, Stream.concat(window.key().path().stream(), Stream.of(names)).toList());
  }

  /// Whether a fact is about the same change.
  boolean same(ChangeWindow other) {
    return other.request().equals(window.request());
  }

  /// Whether a fact is this very window.
  boolean is(Fact fact) {
    return fact == window;
  }
}
