package org.holdpoint.analysis.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.holdpoint.fact.TimeFact.ChangeWindow;
import org.holdpoint.fact.WindowFact.ConcurrentChange;

/// Changes that run at the same time on the same.
final class Concurrence {

  private final Surroundings around;
  private final Map<ChangeWindow, Pair> pairs = new HashMap<>();

  /// A window, its neighbor in time, and what both touch.
  private record Pair(Planned own, Planned other, String sort, Interval both) {}

  /// A window and its first occurrence.
  private record Timed(Planned planned, Interval interval) {}

  Concurrence(Surroundings around) {
    this.around = around;
    pair("device", Planned::devices);
    pair("service", Planned::services);
  }

  /// In the order of their starts, each window is held against the latest end before it: the one that overlaps, if any does.
  private void pair(String sort, Function<Planned, List<String>> names) {
    var byName = new HashMap<String, List<Timed>>();
    for (var planned : around.planned()) {
      if (!planned.assumed()) {
        planned.first(planned.zone()).ifPresent(interval -> names.apply(planned).forEach(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Timed(planned, interval))));
      }
    }
    byName.values().forEach(timed -> {
      timed.sort(Comparator.comparing((Timed one) -> one.interval().from()).thenComparing(one -> one.planned().window().at()));
      var open = Optional.<Timed>empty();
      for (var next : timed) {
        open.filter(earlier -> !earlier.planned().same(next.planned().window())).ifPresent(earlier -> earlier.interval().and(next.interval()).ifPresent(both -> {
          pairs.putIfAbsent(next.planned().window(), new Pair(next.planned(), earlier.planned(), sort, both));
          pairs.putIfAbsent(earlier.planned().window(), new Pair(earlier.planned(), next.planned(), sort, both));
        }));
        open = open.filter(earlier -> earlier.interval().to().isAfter(next.interval().to())).or(() -> Optional.of(next));
      }
    });
  }

  /// The other change that a window meets.
  Optional<ConcurrentChange> of(Planned planned) {
    return Optional.ofNullable(pairs.get(planned.window())).map(pair -> {
      var zone = planned.zone();
      var own = pair.sort().equals("device") ? planned.devices() : planned.services();
      var others = pair.sort().equals("device") ? pair.other().devices() : pair.other().services();
      return new ConcurrentChange(planned.key("concurrent-change"), planned.at(), planned.window().within(), planned.window().request(), pair.other().window().request(), pair.sort(),
          own.stream().filter(others::contains).toList(), pair.both().minutes(), Words.interval(pair.both(), zone) + " in " + Words.zone(zone), List.of(pair.other().at()));
    });
  }
}
