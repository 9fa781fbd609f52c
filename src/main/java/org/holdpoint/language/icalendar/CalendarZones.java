package org.holdpoint.language.icalendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.fact.ZoneName;

/// What the zone ids of one calendar mean (RFC 5545 section 3.2.19: an id is free text that a `VTIMEZONE` of the calendar explains).
final class CalendarZones {

  private static final String TABLE = "/org/holdpoint/language/icalendar/windows-zones.tsv";
  private static final Map<String, String> WINDOWS = windows();

  private final Map<String, Component> own = new HashMap<>();
  private final Map<String, Meaning> known = new HashMap<>();
  private final Optional<ZoneId> shown;

  /// What an id means.
  sealed interface Meaning {

    /// A zone whose rules are known.
    record Zone(ZoneId zone) implements Meaning {}

    /// The offsets of the calendar itself.
    record Offsets(Observances observances) implements Meaning {}

    /// `word` is `ambiguous-zone` or `unknown-zone`; `because` says more.
    record Unclear(String word, String because) implements Meaning {}
  }

  CalendarZones(Component calendar) {
    calendar.parts("VTIMEZONE").forEach(zone -> zone.line("TZID").ifPresent(line -> own.putIfAbsent(line.text(), zone)));
    this.shown = calendar.line("X-WR-TIMEZONE").or(() -> calendar.line("TIMEZONE-ID")).flatMap(line -> zone(line.text()));
  }

  /// The zone that the whole calendar is shown in, where it says so.
  Optional<ZoneId> shown() {
    return shown;
  }

  /// What a `TZID` means here: a name of the IANA database, or one at its end, a name of Windows, else what the calendar says of it, else an abbreviation.
  Meaning meaning(String id) {
    return known.computeIfAbsent(id, this::find);
  }

  private Meaning find(String id) {
    var named = zone(id).or(() -> Optional.ofNullable(own.get(id)).flatMap(zone -> zone.line("X-LIC-LOCATION")).flatMap(line -> zone(line.text())));
    if (named.isPresent()) {
      return new Meaning.Zone(named.get());
    }
    var offsets = Optional.ofNullable(own.get(id)).flatMap(Observances::of);
    if (offsets.isPresent()) {
      return new Meaning.Offsets(offsets.get());
    }
    return switch (ZoneName.of(id)) {
      case ZoneName.One(var zone) -> new Meaning.Zone(zone);
      case ZoneName.Many(var meanings) -> new Meaning.Unclear("ambiguous-zone", id + " is " + meanings);
      case ZoneName.None() -> new Meaning.Unclear("unknown-zone", id.isBlank() ? "its zone is empty" : id + " is no time zone that is known, and no VTIMEZONE explains it");
    };
  }

  /// A zone by its full name, be it behind the name of the program that wrote it (`/mozilla.org/20070129_1/Europe/Berlin`).
  private static Optional<ZoneId> zone(String id) {
    if (!id.contains("/")) {
      return Optional.ofNullable(WINDOWS.get(id)).map(ZoneId::of);
    }
    for (var from = id.startsWith("/") ? 1 : 0; from > 0 || id.charAt(0) != '/'; from = id.indexOf('/', from) + 1) {
      if (id.indexOf('/', from) < 0) {
        return Optional.empty();
      }
      if (ZoneName.of(id.substring(from)) instanceof ZoneName.One(var zone)) {
        return Optional.of(zone);
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> windows() {
    try (var table = CalendarZones.class.getResourceAsStream(TABLE)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
          .collect(Collectors.toMap(row -> row[0], row -> row[1]));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
