package org.holdpoint.language.icalendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Value;
import org.holdpoint.language.icalendar.CalendarZones.Meaning;

/// The start and end of one event, on its own clock and, where its zone is known, as instants.
final class EventTimes {

  private static final Pattern DURATION = Pattern.compile("([+-])?P(?:([0-9]{1,9})W)?(?:([0-9]{1,9})D)?(?:T(?:([0-9]{1,9})H)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9})S)?)?");

  private final CalendarZones zones;
  private final List<Doubt> doubts = new ArrayList<>();
  private Optional<String> own = Optional.empty();
  private final Time start;
  private final Time end;

  /// A time: the instant, what the clock shows, and the zone of the clock. `day`: it is a day without hours.
  record Time(Value<Instant> instant, Optional<LocalDateTime> clock, Value<String> zone, boolean day) {

    static Time none() {
      return new Time(new Value.Absent<>(), Optional.empty(), new Value.Absent<>(), false);
    }
  }

  EventTimes(Component event, CalendarZones zones) {
    this.zones = zones;
    this.start = event.line("DTSTART").map(line -> time("start", line)).orElseGet(Time::none);
    this.end = event.line("DTEND").map(line -> time("end", line)).or(() -> event.line("DURATION").map(this::lasting)).orElseGet(this::unsaid);
  }

  Time start() {
    return start;
  }

  Time end() {
    return end;
  }

  /// What is doubtful about them.
  List<Doubt> doubts() {
    return doubts;
  }

  /// The time of another line on the clock of the event: `2021-10-25T11:00`.
  Optional<String> clock(ContentLine line, String text) {
    return Clock.read(text).map(clock -> {
      var there = line.parameter("TZID").map(zones::meaning).orElse(new Meaning.Zone(ZoneOffset.UTC));
      return (clock.utc() || line.parameter("TZID").isPresent() && !line.parameter("TZID").equals(own) ? instant(clock, there).map(this::shown).orElse(clock.at()) : clock.at()).toString();
    });
  }

  /// The last minute in which an occurrence may start: `UNTIL` is inclusive (section 3.3.10), and a day is over when it ends.
  Optional<String> until(String text) {
    return Clock.read(text).map(clock -> clock.day() ? clock.at().plusDays(1).minusMinutes(1)
        : clock.utc() ? shown(clock.at().toInstant(ZoneOffset.UTC)) : clock.at()).map(LocalDateTime::toString);
  }

  /// An instant on the clock of the event.
  private LocalDateTime shown(Instant instant) {
    return LocalDateTime.ofInstant(instant, start.zone().known().map(ZoneId::of).orElse(ZoneOffset.UTC));
  }

  private static Optional<Instant> instant(Clock clock, Meaning meaning) {
    return clock.utc() ? Optional.of(clock.at().toInstant(ZoneOffset.UTC)) : switch (meaning) {
      case Meaning.Zone(var zone) -> Optional.of(clock.at().atZone(zone).toInstant());
      case Meaning.Offsets(var observances) -> Optional.of(clock.at().toInstant(observances.at(clock.at())));
      case Meaning.Unclear _ -> Optional.empty();
    };
  }

  private Time time(String part, ContentLine line) {
    var read = Clock.read(line.value());
    if (read.isEmpty()) {
      var because = Clock.form(line.value()) ? "there is no such day or hour" : "it is no time of iCalendar, such as 20211025T110000";
      doubts.add(new Doubt(part, "impossible", because, line.value().strip(), line.at()));
      return new Time(new Value.Unknown<>(line.value().strip() + ": " + because, line.at()), Optional.empty(), new Value.Absent<>(), false);
    }
    var clock = read.get();
    if (clock.utc()) {
      var shown = zones.shown().orElse(ZoneOffset.UTC);
      var instant = clock.at().toInstant(ZoneOffset.UTC);
      return new Time(new Value.Known<>(instant, line.at()), Optional.of(LocalDateTime.ofInstant(instant, shown)), new Value.Known<>(name(shown), line.at()), false);
    }
    var id = line.parameter("TZID");
    if (part.equals("start")) {
      own = id;
    }
    return id.map(name -> placed(part, clock, name, line)).orElseGet(() -> floating(part, clock, line));
  }

  private Time placed(String part, Clock clock, String id, ContentLine line) {
    return switch (zones.meaning(id)) {
      case Meaning.Zone(var zone) -> {
        var offsets = zone.getRules().getValidOffsets(clock.at());
        if (offsets.isEmpty()) {
          doubts.add(new Doubt(part, "skipped", "clocks in " + zone + " jump over it that day", line.value().strip(), line.at()));
        } else if (offsets.size() > 1) {
          doubts.add(new Doubt(part, "repeated", "clocks in " + zone + " show it twice that day", line.value().strip(), line.at()));
        }
        yield new Time(new Value.Known<>(clock.at().atZone(zone).toInstant(), line.at()), Optional.of(clock.at()), new Value.Known<>(name(zone), line.at()), clock.day());
      }
      case Meaning.Offsets(var observances) -> {
        var offset = observances.at(clock.at());
        yield new Time(new Value.Known<>(clock.at().toInstant(offset), line.at()), Optional.of(clock.at()), new Value.Known<>(name(offset), line.at()), clock.day());
      }
      case Meaning.Unclear(var word, var because) -> {
        doubts.add(new Doubt(part, word, because, line.value().strip(), line.at()));
        yield new Time(new Value.Unknown<>(because, line.at()), Optional.of(clock.at()), new Value.Unknown<>(because, line.at()), clock.day());
      }
    };
  }

  /// A time without a zone is another instant for every reader (section 3.3.5, form 1). A day is read in the zone that the calendar is shown in.
  private Time floating(String part, Clock clock, ContentLine line) {
    if (clock.day() && zones.shown().isPresent()) {
      var zone = zones.shown().get();
      return new Time(new Value.Known<>(clock.at().atZone(zone).toInstant(), line.at()), Optional.of(clock.at()), new Value.Known<>(name(zone), line.at()), true);
    }
    var because = clock.day() ? "it is a day, and names no zone" : "it names no zone: each reader takes it for the own one";
    if (!clock.day()) {
      doubts.add(new Doubt(part, "no-zone", because, line.value().strip(), line.at()));
    }
    return new Time(new Value.Unknown<>(line.value().strip() + ": " + because, line.at()), Optional.of(clock.at()), new Value.Absent<>(), clock.day());
  }

  /// `DURATION` instead of an end: days are days on the clock, hours are hours (section 3.3.6).
  private Time lasting(ContentLine line) {
    var found = DURATION.matcher(line.value().strip());
    if (!found.matches() || start.clock().isEmpty()) {
      return new Time(new Value.Unknown<>(line.value().strip() + " is no duration, or nothing starts before it", line.at()), Optional.empty(), start.zone(), start.day());
    }
    var sign = "-".equals(found.group(1)) ? -1L : 1L;
    var days = sign * (7 * number(found.group(2)) + number(found.group(3)));
    var rest = Duration.ofHours(number(found.group(4))).plusMinutes(number(found.group(5))).plusSeconds(number(found.group(6))).multipliedBy(sign);
    try {
      var clock = start.clock().orElseThrow().plusDays(days).plus(rest);
      var exact = start.zone().known().map(ZoneId::of).flatMap(zone -> start.instant().known().map(from -> from.atZone(zone).plusDays(days).toInstant().plus(rest)));
      Value<Instant> instant = exact.<Value<Instant>>map(at -> new Value.Known<>(at, line.at())).orElseGet(() -> new Value.Unknown<>("its start is not known", line.at()));
      return new Time(instant, Optional.of(clock), start.zone(), start.day());
    } catch (DateTimeException outOfRange) {
      return new Time(new Value.Unknown<>(line.value().strip() + " ends after the end of the calendar", line.at()), Optional.empty(), start.zone(), start.day());
    }
  }

  /// An event that names no end lasts the day, or ends as it starts (section 3.6.1).
  private Time unsaid() {
    if (!start.day() || start.clock().isEmpty()) {
      return Time.none();
    }
    var clock = start.clock().orElseThrow().plusDays(1);
    var at = start.instant().place();
    Value<Instant> instant = start.zone().known().flatMap(zone -> at.<Value<Instant>>map(place -> new Value.Known<>(clock.atZone(ZoneId.of(zone)).toInstant(), place)))
        .orElseGet(() -> at.<Value<Instant>>map(place -> new Value.Unknown<>("it is a day, and names no zone", place)).orElseGet(Value.Absent::new));
    return new Time(instant, Optional.of(clock), start.zone(), true);
  }

  private static String name(ZoneId zone) {
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  private static long number(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
