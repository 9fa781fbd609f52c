package org.holdpoint.settings;

import java.util.List;

/// The times that are not for changes. `freezes` are files of iCalendar (RFC 5545), paths from the folder of the settings file; `holidays` are countries whose
/// public holidays count (ISO 3166-1 alpha-2).
public record Calendar(List<PeakHours> peakHours, List<Written> freezes, List<Written> holidays) {

  public Calendar {
    peakHours = List.copyOf(peakHours);
    freezes = List.copyOf(freezes);
    holidays = List.copyOf(holidays);
  }

  /// No time is said to be bad.
  public static Calendar none() {
    return new Calendar(List.of(), List.of(), List.of());
  }
}
