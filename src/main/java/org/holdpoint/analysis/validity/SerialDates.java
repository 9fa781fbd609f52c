package org.holdpoint.analysis.validity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.DnsFact.Zone;
import org.holdpoint.fact.DnsFact.ZoneDate;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Serials of zones, read as YYYYMMDDnn (RFC 1912 section 2.2), beside the day of the judgement.
public final class SerialDates {

  private static final long YEAR = 1_000_000;

  private SerialDates() {}

  /// Of the zones of one document.
  public static List<Fact> of(List<Fact> own, Instant judgedAt) {
    return own.stream().flatMap(fact -> fact instanceof Zone zone ? date(zone, judgedAt) : Stream.of()).toList();
  }

  private static Stream<Fact> date(Zone zone, Instant judgedAt) {
    return zone.serial().known().stream().map(serial -> new ZoneDate(new Key(zone.key().subject(), "zone-date", zone.key().path()), zone.at(), zone.within(), zone.name(), serial,
        serial / YEAR - judgedAt.atZone(ZoneOffset.UTC).getYear()));
  }
}
