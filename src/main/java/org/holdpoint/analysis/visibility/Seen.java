package org.holdpoint.analysis.visibility;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.holdpoint.analysis.visibility.Sights.Sight;

/// What one principal sees, as statement after statement is taken. Asking costs the same however much that is: only what has a `*` is looked through.
final class Seen {

  private final Set<Sight> single = new HashSet<>();
  private final Set<Sight> wide = new HashSet<>();
  /// How many of them are in a schema.
  private final TreeMap<String, Integer> schemas = new TreeMap<>();

  void add(Sight sight) {
    if ((wide(sight) ? wide : single).add(sight)) {
      schemas.merge(sight.schema(), 1, Integer::sum);
    }
  }

  /// What a wide one takes away takes all that it covers.
  void remove(Sight sight) {
    var gone = wide(sight) ? Stream.concat(single.stream(), wide.stream()).filter(sight::covers).toList() : single.contains(sight) ? List.of(sight) : List.<Sight>of();
    gone.forEach(one -> {
      single.remove(one);
      wide.remove(one);
      schemas.computeIfPresent(one.schema(), (_, count) -> count == 1 ? null : count - 1);
    });
  }

  void clear() {
    single.clear();
    wide.clear();
    schemas.clear();
  }

  boolean sees(Sight sight) {
    return single.contains(sight) || wide.stream().anyMatch(other -> other.covers(sight));
  }

  /// Schemas of which it has something, in order.
  Stream<String> schemas() {
    return schemas.keySet().stream();
  }

  private static boolean wide(Sight sight) {
    return sight.schema().endsWith("*") || sight.object().endsWith("*");
  }
}
