package org.holdpoint.settings;

import java.util.List;
import java.util.Optional;

/// Reads `peak-hours`, `freezes` and `holidays`.
final class CalendarReader {

  private static final List<String> PEAK_KEYS = List.of("zone", "days", "hours", "services");

  private CalendarReader() {}

  static Calendar read(Fields settings) {
    return new Calendar(settings.blocks("peak-hours", "an item of `peak-hours`", PEAK_KEYS, CalendarReader::peakHours),
        settings.list("freezes", Kind.placed(Texts::path)), settings.list("holidays", Kind.placed(Texts::country)));
  }

  private static Optional<PeakHours> peakHours(Fields peak) {
    var zone = peak.required("zone", Times::zone);
    var days = peak.required("days", Times::days);
    var hours = peak.required("hours", Times::hours);
    var services = peak.list("services", Texts::glob);
    return peak.whole(() -> new PeakHours(zone.orElseThrow(), days.orElseThrow(), hours.orElseThrow().from(), hours.orElseThrow().to(), services, peak.at()));
  }
}
