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

  /// Four weeks and one more of windows that open every minute.
  private static final int MOST = 60_000;
  private static final Duration LONGEST_LOOK_BACK = Duration.ofDays(7);

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
      var length = Duration.ofMinutes(window.minutes());
      // One that opened before may still be open.
      var earlier = from.minus(length.compareTo(LONGEST_LOOK_BACK) < 0 ? length : LONGEST_LOOK_BACK);
      return new Times(window.timetable().get(), zone).after(earlier).limit(MOST).takeWhile(to::isAfter).map(start -> new Stretch(start, start.plus(length)))
          .filter(stretch -> stretch.to().isAfter(from)).map(stretch -> new Stretch(later(stretch.from(), from), stretch.to().isBefore(to) ? stretch.to() : to));
    } catch (DateTimeException unknown) {
      return Stream.empty();
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
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
