package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Statements of both sides, of all files of a database → what the new ones let somebody do, by statement.
public final class Accesses {

  private final Map<Key, List<Fact>> following;

  private Accesses(Map<Key, List<Fact>> following) {
    this.following = following;
  }

  /// From all facts of both sides; those that say nothing of access are passed over.
  public static Accesses of(List<Fact> was, List<Fact> now) {
    var before = byDialect(was);
    var following = new LinkedHashMap<Key, List<Fact>>();
    byDialect(now).forEach((dialect, statements) -> {
      var replayed = Replayed.of(dialect, before.getOrDefault(dialect, List.of()), statements);
      var gains = new Gains(replayed);
      var memberships = new Memberships(replayed, gains);
      var losses = new Losses(replayed);
      for (var step : replayed.steps()) {
        var found = Stream.of(gains.of(step), memberships.of(step), losses.of(step)).flatMap(List::stream).toList();
        if (!found.isEmpty()) {
          following.put(step.fact().key(), found);
        }
      }
    });
    return new Accesses(following);
  }

  /// What follows from the statements among the facts of one document.
  public List<Fact> following(List<Fact> own) {
    return following.isEmpty() ? List.of() : own.stream().flatMap(fact -> following.getOrDefault(fact.key(), List.of()).stream()).toList();
  }

  private static Map<String, List<AccessFact>> byDialect(List<Fact> facts) {
    var found = new LinkedHashMap<String, List<AccessFact>>();
    facts.stream().filter(AccessFact.class::isInstance).map(AccessFact.class::cast).forEach(fact -> found.computeIfAbsent(Replayed.dialect(fact), _ -> new ArrayList<>()).add(fact));
    return found;
  }
}
