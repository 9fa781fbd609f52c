package org.holdpoint.analysis.access;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Bound;
import org.holdpoint.fact.AccessFact.BoundStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.LooserBound;

/// Profiles of settings and quotas that bound less after the new statements than before them.
final class Bounds {

  /// What may be done at all, from what lets most to what lets least (ClickHouse documentation, "Permissions for queries").
  private static final Map<String, List<String>> RANKS = Map.of("readonly", List.of("0", "2", "1"), "allow_ddl", List.of("1", "0"), "allow_introspection_functions", List.of("1", "0"));
  /// A limit that is raised by less is tuned.
  private static final double FAR = 10;

  private Bounds() {}

  /// What a profile or quota says at the end, and the statement that made each part so.
  private record State(Map<String, Map.Entry<Bound, BoundStatement>> bounds, BoundStatement last) {}

  /// By the statement that makes it so. `was` are the statements that the new ones begin with, `now` all after the change, of which `done` are none of the new ones.
  static Map<Key, List<Fact>> of(List<AccessFact> was, Set<Key> done, List<AccessFact> now) {
    var found = new HashMap<Key, List<Fact>>();
    var after = last(now);
    last(was).forEach((name, old) -> Optional.ofNullable(after.get(name)).filter(state -> !done.contains(state.last().key())).ifPresent(state -> loosened(old, state).ifPresent(fact -> found.put(state.last().key(), List.of(fact)))));
    return found;
  }

  /// The first part that bounds less, of as many as the last statement changed.
  private static Optional<Fact> loosened(State old, State now) {
    for (var part : old.bounds().entrySet()) {
      var before = part.getValue().getKey();
      var after = Optional.ofNullable(now.bounds().get(part.getKey())).map(Map.Entry::getKey);
      if (less(before, after)) {
        var last = now.last();
        return Optional.of(new LooserBound(Gains.key(last, "looser-bound", last.name()), after.map(Bound::at).orElse(last.at()), last.within(), last.dialect(), last.kind(), last.name(), before.name(), words(before), after.map(Bounds::words).orElse("gone"),
            part.getValue().getValue().at()));
      }
    }
    return Optional.empty();
  }

  private static boolean less(Bound before, Optional<Bound> after) {
    var ranks = RANKS.get(before.name());
    if (ranks != null) {
      var now = ranks.indexOf(after.map(Bound::value).orElse(ranks.getFirst()));
      return now >= 0 && now < ranks.indexOf(before.value()) || before.fixed() && after.filter(one -> !one.fixed()).isPresent() && ranks.indexOf(before.value()) > 0;
    }
    var limits = before.name().startsWith("max_") || before.name().contains(" per ");
    var most = number(before.value());
    // 0 is no limit at all.
    return limits && most > 0 && after.map(now -> number(now.value()) == 0 || number(now.value()) >= most * FAR).orElse(true);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  private static String words(Bound bound) {
    return bound.value() + (bound.fixed() ? " for good" : "");
  }

  private static Map<String, State> last(List<AccessFact> statements) {
    var states = new LinkedHashMap<String, State>();
    statements.forEach(fact -> {
      if (fact instanceof BoundStatement one) {
        var name = one.kind() + " " + one.name();
        var bounds = one.verb().equals("alter") && states.containsKey(name) ? new LinkedHashMap<>(states.get(name).bounds()) : new LinkedHashMap<String, Map.Entry<Bound, BoundStatement>>();
        one.bounds().forEach(bound -> bounds.put(bound.name(), Map.entry(bound, one)));
        states.put(name, new State(bounds, one));
      }
    });
    return states;
  }
}
