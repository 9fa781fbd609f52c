package org.holdpoint.analysis.schedule;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.ScheduleFact.Schedule;
import org.holdpoint.language.cron.Cron;
import org.holdpoint.language.systemd.Timers;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;

/// One expression, read as a document around it would have it read.
final class Read {

  private Read() {}

  static Schedule cron(String expression, String scheduler) {
    var file = SourceReader.read(expression.getBytes(StandardCharsets.UTF_8), "expression", "expression", Side.HEAD);
    return (Schedule) Cron.language().read(file, Map.of("scheduler", scheduler)).orElseThrow().facts().getFirst();
  }

  static Schedule calendar(String expression) {
    var file = SourceReader.read(("[Timer]\nOnCalendar=" + expression + "\n").getBytes(StandardCharsets.UTF_8), "a.timer", "a.timer", Side.HEAD);
    return (Schedule) Timers.language().read(file, Map.of()).orElseThrow().facts().getFirst();
  }

  static List<Instant> next(Schedule schedule, ZoneId zone, Instant after, int times) {
    return new Times(schedule.timetable().orElseThrow(), zone).after(after).limit(times).toList();
  }
}
