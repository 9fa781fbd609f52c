package org.holdpoint.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The zone that a text names, as far as people agree on it. Every language that reads times asks here, so that they agree too.
public sealed interface ZoneName {

  /// One zone: by its name in the IANA database, an offset, or an abbreviation that has one meaning.
  record One(ZoneId zone) implements ZoneName {}

  /// An abbreviation that is read in several ways.
  record Many(String meanings) implements ZoneName {}

  /// No zone that is known.
  record None() implements ZoneName {}

  /// The zone of a name. Names of the database are told apart by their letters alone, not by capitals (IANA time zone database, theory.html).
  static ZoneName of(String text) {
    var name = text.strip();
    var abbreviated = Zones.ABBREVIATIONS.get(name.toUpperCase(Locale.ROOT));
    if (abbreviated != null) {
      return abbreviated;
    }
    var listed = Zones.LISTED.get(name.toLowerCase(Locale.ROOT));
    if (listed != null) {
      return new One(ZoneId.of(listed));
    }
    try {
      return name.length() > Zones.LONGEST ? new None() : new One(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      return new None();
    }
  }

  /// Whether Java knows a zone of this very name.
  static boolean known(String name) {
    try {
      ZoneId.of(name);
      return true;
    } catch (DateTimeException unknown) {
      return false;
    }
  }

  /// The names, read once.
  final class Zones {

    private static final int LONGEST = 60;
    private static final String TABLE = "/org/holdpoint/fact/zone-abbreviations.tsv";
    private static final Map<String, String> LISTED = listed();
    private static final Map<String, ZoneName> ABBREVIATIONS = abbreviations();

    private Zones() {}

    private static Map<String, String> listed() {
      var names = new HashMap<String, String>();
      ZoneId.getAvailableZoneIds().forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
      return names;
    }

    private static Map<String, ZoneName> abbreviations() {
      var zones = new HashMap<String, ZoneName>();
      try (var table = ZoneName.class.getResourceAsStream(TABLE)) {
        new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
            .forEach(row -> zones.put(row[1], row[0].equals("one") ? new One(ZoneId.of(row[2])) : new Many(row[2])));
      } catch (IOException wrong) {
        throw new UncheckedIOException(wrong);
      }
      return zones;
    }
  }
}
