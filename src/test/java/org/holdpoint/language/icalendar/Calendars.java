package org.holdpoint.language.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// What calendars declare, for tests.
public final class Calendars {

  private Calendars() {}

  static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "plan.ics", "plan.ics", Side.HEAD);
  }

  static Declared read(String text) {
    return ICalendar.language().read(file(text), Map.of()).orElseThrow();
  }

  /// The facts of one kind of a calendar.
  public static <F extends Fact> List<F> of(Class<F> kind, String text) {
    return read(text).facts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// A calendar with one event of these lines, and lines before it.
  public static String event(String head, String lines) {
    return "BEGIN:VCALENDAR\nVERSION:2.0\n" + head + "BEGIN:VEVENT\nUID:1@noc.example\n" + lines + "END:VEVENT\nEND:VCALENDAR\n";
  }

  /// The same with the title of a change.
  public static String change(String lines) {
    return event("", lines + "SUMMARY:CHG-2026-0001 Replace a router\n");
  }
}
