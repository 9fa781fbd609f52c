package org.holdpoint;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.holdpoint.fact.TimeFact.ChangeWindow;
import org.holdpoint.report.Report.JudgedAt;

/// As of when time is judged: the instant that was asked for, else the start of the change window, else what the run brings (the commit, today).
final class Moment {

  private Moment() {}

  static JudgedAt of(JudgedAt request, Optional<ChangeWindow> window) {
    return request.from().equals("option") ? request : window.flatMap(Moment::start).orElse(request);
  }

  /// The start as the people read it who work in the window.
  private static Optional<JudgedAt> start(ChangeWindow window) {
    return window.start().known().map(start -> new JudgedAt(start.atZone(zone(window)).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME), "change-window"));
  }

  private static ZoneId zone(ChangeWindow window) {
    try {
      return window.zone().known().map(ZoneId::of).orElse(ZoneOffset.UTC);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }
}
