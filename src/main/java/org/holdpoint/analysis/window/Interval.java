package org.holdpoint.analysis.window;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A stretch of time; `to` is the first instant after it.
record Interval(Instant from, Instant to) {

  /// What a window without an end is taken for: its first minute.
  private static final Duration LEAST = Duration.ofMinutes(1);

  /// From one instant to another; at least a minute, so that what ends as it starts is still seen.
  static Interval of(Instant from, Instant to) {
    return new Interval(from, to.isAfter(from) ? to : from.plus(LEAST));
  }

  /// What two have in common.
  Optional<Interval> and(Interval other) {
    var start = from.isAfter(other.from) ? from : other.from;
    var end = to.isBefore(other.to) ? to : other.to;
    return start.isBefore(end) ? Optional.of(new Interval(start, end)) : Optional.empty();
  }

  /// How long it is, in whole minutes.
  long minutes() {
    return Duration.between(from, to).toMinutes();
  }
}
