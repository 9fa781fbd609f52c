package org.holdpoint.analysis.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.access.Sights.Sight;

/// What one principal sees, as statement after statement is taken. Asking costs the same however much that is: only what has a `*` is looked through.
final class Seen {

  /// (sights) A schema of which there are more is taken as a whole.
  private static final int MANY = 100;

  private final Set<Sight> single = new LinkedHashSet<>();
  private final Set<Sight> wide = new LinkedHashSet<>();
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
    return single.contains(sight) || !wide.isEmpty() && wide.stream().anyMatch(other -> other.covers(sight));
  }

  /// Schemas of which it has something, in order.
  Set<String> schemas() {
    return schemas.keySet();
  }

  /// All of it; of a schema with many tables, the schema as a whole.
  Stream<Sight> sights() {
    var many = schemas.entrySet().stream().filter(schema -> schema.getValue() > MANY).map(Map.Entry::getKey).collect(Collectors.toSet());
    return Stream.concat(Stream.concat(wide.stream(), single.stream().filter(one -> !many.contains(one.schema()))), many.stream().map(schema -> new Sight(schema, "*", List.of("*"))));
  }

  private static boolean wide(Sight sight) {
    return sight.schema().endsWith("*") || sight.object().endsWith("*");
  }
}
