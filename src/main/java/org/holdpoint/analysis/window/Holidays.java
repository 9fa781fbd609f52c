package org.holdpoint.analysis.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Public holidays by country, as far as the table knows them.
final class Holidays {

  private static final String TABLE = "/org/holdpoint/analysis/window/holidays.tsv";
  private static final Map<String, Range> RANGES = new HashMap<>();
  private static final Map<String, String> DAYS = new HashMap<>();

  static {
    read();
  }

  /// The years of which all is known, and the zone whose days they are.
  private record Range(int from, int to, ZoneId zone) {}

  private Holidays() {}

  /// The zone of a country whose holidays are known.
  static Optional<ZoneId> zone(String country) {
    return Optional.ofNullable(RANGES.get(country)).map(Range::zone);
  }

  /// What a day is in a country, if it is a holiday.
  static Optional<String> name(String country, LocalDate date) {
    return Optional.ofNullable(DAYS.get(country + date));
  }

  /// Why the holidays of a country in a year are not known; empty where they are.
  static Optional<String> unknown(String country, int year) {
    return Optional.ofNullable(RANGES.get(country)).map(range -> year >= range.from() && year <= range.to() ? Optional.<String>empty()
        : Optional.of("the table of holidays in " + country + " goes from " + range.from() + " to " + range.to())).orElse(Optional.of("no table of holidays in " + country + " is at hand"));
  }

  private static void read() {
    try (var table = Holidays.class.getResourceAsStream(TABLE)) {
      new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(row -> {
        if (row[0].equals("range")) {
          RANGES.put(row[1], new Range(Integer.parseInt(row[2]), Integer.parseInt(row[3]), ZoneId.of(row[4])));
        } else {
          DAYS.put(row[1] + row[2], row[3]);
        }
      });
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
