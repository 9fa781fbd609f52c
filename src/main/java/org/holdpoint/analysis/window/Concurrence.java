package org.holdpoint.analysis.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.PartnerDevice;
import org.holdpoint.fact.TimeFact.ChangeWindow;
import org.holdpoint.fact.WindowFact.ConcurrentChange;
import org.holdpoint.source.Span;

/// Changes that run at the same time on the same, or on devices that depend on each other.
final class Concurrence {

  private final Surroundings around;
  private final Map<ChangeWindow, Pair> pairs = new HashMap<>();

  /// A window, its neighbor in time, what both touch, and where the settings say that it is what both touch.
  private record Pair(Planned own, Planned other, String sort, List<String> shared, Interval both, List<Span> declaredAt) {}

  /// A window and its first occurrence.
  private record Timed(Planned planned, Interval interval) {}

  Concurrence(Surroundings around) {
    this.around = around;
    pair(planned -> planned.devices().stream().map(Concurrence::plain).distinct().toList(), this::sameDevice);
    // An inventory may have thousands of pairs: those of which somebody touches both.
    var touched = around.planned().stream().flatMap(planned -> planned.devices().stream()).map(Concurrence::plain).collect(Collectors.toSet());
    around.partners().stream().filter(partners -> touched.contains(plain(partners.name())) && touched.contains(plain(partners.other()))).forEach(partners -> pair(planned -> one(planned, partners).isPresent() ? List.of("") : List.of(), (own, other, both) -> partners(own, other, both, partners)));
    pair(planned -> planned.services(), this::sameService);
  }

  /// What two windows have in common that overlap; empty where it is nothing.
  private interface Meeting {
    Optional<Pair> of(Planned own, Planned other, Interval both);
  }

  /// In the order of their starts, each window is held against the latest end before it: the one that overlaps, if any does.
  private void pair(Function<Planned, List<String>> names, Meeting meeting) {
    var byName = new HashMap<String, List<Timed>>();
    for (var planned : around.planned()) {
      if (!planned.assumed() && !names.apply(planned).isEmpty()) {
        planned.first(planned.zone()).ifPresent(interval -> names.apply(planned).forEach(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Timed(planned, interval))));
      }
    }
    byName.values().forEach(timed -> {
      timed.sort(Comparator.comparing((Timed one) -> one.interval().from()).thenComparing(one -> one.planned().window().at()));
      var open = Optional.<Timed>empty();
      for (var next : timed) {
        open.filter(earlier -> !earlier.planned().same(next.planned().window())).ifPresent(earlier -> earlier.interval().and(next.interval()).ifPresent(both -> {
          meeting.of(next.planned(), earlier.planned(), both).ifPresent(pair -> pairs.putIfAbsent(next.planned().window(), pair));
          meeting.of(earlier.planned(), next.planned(), both).ifPresent(pair -> pairs.putIfAbsent(earlier.planned().window(), pair));
        }));
        open = open.filter(earlier -> earlier.interval().to().isAfter(next.interval().to())).or(() -> Optional.of(next));
      }
    });
  }

  private Optional<Pair> sameDevice(Planned own, Planned other, Interval both) {
    return Optional.of(new Pair(own, other, "device", own.devices().stream().filter(name -> other.devices().stream().anyMatch(theirs -> plain(theirs).equals(plain(name)))).toList(), both, List.of()));
  }

  private Optional<Pair> sameService(Planned own, Planned other, Interval both) {
    return Optional.of(new Pair(own, other, "service", own.services().stream().filter(other.services()::contains).toList(), both, List.of()));
  }

  /// A name without its domain, and without what is said beside it: `pe1.example.net (spare)` is `pe1`.
  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).split("[\\s(/,.]", 2)[0];
  }

  private static Optional<String> one(Planned planned, PartnerDevice partners) {
    return planned.devices().stream().filter(name -> plain(name).equals(plain(partners.name())) || plain(name).equals(plain(partners.other()))).findFirst();
  }

  private Optional<Pair> partners(Planned own, Planned other, Interval both, PartnerDevice partners) {
    return one(own, partners).flatMap(mine -> one(other, partners).filter(theirs -> !plain(theirs).equals(plain(mine)))
        .map(theirs -> new Pair(own, other, partners.sort(), List.of(mine, theirs), both, List.of(partners.at()))));
  }

  /// The other change that a window meets.
  Optional<ConcurrentChange> of(Planned planned) {
    return Optional.ofNullable(pairs.get(planned.window())).map(pair -> {
      var zone = planned.zone();
      return new ConcurrentChange(planned.key("concurrent-change"), planned.at(), planned.window().within(), planned.window().request(), pair.other().window().request(), pair.sort(), pair.shared(),
          pair.both().minutes(), Words.interval(pair.both(), zone) + " in " + Words.zone(zone), Stream.concat(Stream.of(pair.other().at()), pair.declaredAt().stream()).toList());
    });
  }
}
