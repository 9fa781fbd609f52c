package org.holdpoint.analysis.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.ScheduleFact.Schedule;

/// Stretches of time without overlaps, in their order.
record Open(List<Stretch> stretches) {

  /// `to` is the first instant after it.
  record Stretch(Instant from, Instant to) {

    long minutes() {
      return Duration.between(from, to).toMinutes();
    }
  }

  private static final int MOST = 50_000;

  /// While at least one of some windows is open, from one instant to another.
  static Open of(List<Schedule> windows, Instant from, Instant to) {
    var all = windows.stream().flatMap(window -> stretches(window, from, to)).sorted(Comparator.comparing(Stretch::from)).toList();
    var merged = new ArrayList<Stretch>();
    for (var next : all) {
      if (!merged.isEmpty() && !next.from().isAfter(merged.getLast().to())) {
        var last = merged.removeLast();
        merged.add(new Stretch(last.from(), last.to().isAfter(next.to()) ? last.to() : next.to()));
      } else {
        merged.add(next);
      }
    }
    return new Open(List.copyOf(merged));
  }

  private static Stream<Stretch> stretches(Schedule window, Instant from, Instant to) {
    if (window.timetable().isEmpty() || !window.wrong().isEmpty() || window.minutes() == 0) {
      return Stream.empty();
    }
    try {
      var zone = ZoneId.of(window.zone().known().orElse("UTC"));
      return new Times(window.timetable().get(), zone).after(from).limit(MOST).takeWhile(to::isAfter).map(start -> new Stretch(start, start.plusSeconds(window.minutes() * 60)));
    } catch (DateTimeException unknown) {
      return Stream.empty();
    }
  }

  /// What is open here and not there.
  List<Stretch> without(Open other) {
    var left = new ArrayList<Stretch>();
    var index = 0;
    for (var stretch : stretches) {
      var from = stretch.from();
      while (index < other.stretches.size() && !other.stretches.get(index).to().isAfter(from)) {
        index++;
      }
      for (var at = index; at < other.stretches.size() && other.stretches.get(at).from().isBefore(stretch.to()); at++) {
        var taken = other.stretches.get(at);
        if (from.isBefore(taken.from())) {
          left.add(new Stretch(from, taken.from()));
        }
        from = taken.to().isAfter(from) ? taken.to() : from;
      }
      if (from.isBefore(stretch.to())) {
        left.add(new Stretch(from, stretch.to()));
      }
    }
    return List.copyOf(left);
  }

  long minutes() {
    return minutes(stretches);
  }

  static long minutes(List<Stretch> stretches) {
    return stretches.stream().mapToLong(Stretch::minutes).sum();
  }
}
