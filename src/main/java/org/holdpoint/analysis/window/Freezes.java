package org.holdpoint.analysis.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.TimeFact.CalendarEntry;

/// The freezes as one zone reads them, in the order of their starts.
record Freezes(List<Frozen> all, List<Instant> latest, List<Open> open) {

  /// One stretch in which no change may run; `named`: the settings name its calendar.
  record Frozen(CalendarEntry entry, Interval interval, boolean named) {}

  /// A calendar that is closed but for these times.
  record Open(CalendarEntry first, List<Interval> times, boolean named) {}

  static Freezes of(List<Frozen> frozen, List<Open> open) {
    var sorted = frozen.stream().sorted(Comparator.comparing((Frozen one) -> one.interval().from()).thenComparing(one -> one.entry().at())).toList();
    var latest = new ArrayList<Instant>();
    for (var one : sorted) {
      latest.add(latest.isEmpty() || one.interval().to().isAfter(latest.getLast()) ? one.interval().to() : latest.getLast());
    }
    return new Freezes(sorted, latest, open);
  }

  /// Those that a stretch of time touches, in order.
  Stream<Frozen> touching(Interval stretch) {
    // `latest` only grows, so that all before the first that is later than the stretch can be left out.
    var low = 0;
    var high = latest.size();
    while (low < high) {
      var middle = (low + high) / 2;
      if (latest.get(middle).isAfter(stretch.from())) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return all.subList(low, all.size()).stream().takeWhile(one -> one.interval().from().isBefore(stretch.to())).filter(one -> one.interval().and(stretch).isPresent());
  }

  /// The first calendar that is closed while some of a stretch of time runs, and that part.
  Optional<Frozen> closed(Interval stretch) {
    return open.stream().flatMap(calendar -> uncovered(stretch, calendar.times()).map(part -> new Frozen(calendar.first(), part, calendar.named())).stream()).findFirst();
  }

  private static Optional<Interval> uncovered(Interval stretch, List<Interval> times) {
    var from = stretch.from();
    for (var time : times) {
      if (time.from().isAfter(from)) {
        break;
      }
      from = time.to().isAfter(from) ? time.to() : from;
    }
    return from.isBefore(stretch.to()) ? Optional.of(new Interval(from, stretch.to())) : Optional.empty();
  }
}
