package org.holdpoint.analysis.access;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.holdpoint.analysis.access.Sights.Sight;

/// The tables and views that statements made: where the same name stands, and which of them read from which.
final class Tables {

  /// (tables) Of more than these nobody wants to read the names.
  private static final int SHOWN = 4;

  private final Map<String, Map<String, Set<Thing>>> byName = new HashMap<>();
  private final Map<String, Map<Thing, List<String>>> sources = new HashMap<>();

  /// @param from what it reads from; empty where that is itself
  void add(String dialect, Thing thing, List<String> from) {
    byName.computeIfAbsent(dialect, _ -> new HashMap<>()).computeIfAbsent(thing.path().getLast(), _ -> new LinkedHashSet<>()).add(thing);
    if (from.size() > 1) {
      sources.computeIfAbsent(dialect, _ -> new LinkedHashMap<>()).put(thing, from);
    }
  }

  void drop(String dialect, Thing thing) {
    named(dialect, thing.path().getLast()).remove(thing);
    sources.getOrDefault(dialect, new HashMap<>()).remove(thing);
  }

  boolean known(String dialect, Thing thing) {
    return named(dialect, thing.path().getLast()).contains(thing);
  }

  /// The one other table of the same name, if there is exactly one.
  Optional<Thing> twin(String dialect, Thing thing) {
    var others = named(dialect, thing.path().getLast());
    return others.size() == 1 ? others.stream().findFirst() : Optional.empty();
  }

  /// The tables that read from what a sight shows, of those that `seen` says.
  List<String> readers(String dialect, Sight sight, Predicate<Thing> seen) {
    var from = sources.getOrDefault(dialect, Map.of());
    return from.isEmpty() ? List.of() : from.entrySet().stream().filter(entry -> sight.covers(new Sight(entry.getValue().get(entry.getValue().size() - 2), entry.getValue().getLast(), List.of())))
        .map(Map.Entry::getKey).filter(seen).map(Thing::shown).limit(SHOWN).toList();
  }

  /// Whether any table reads from what a sight shows.
  boolean read(String dialect, Sight sight) {
    return !readers(dialect, sight, _ -> true).isEmpty();
  }

  private Set<Thing> named(String dialect, String name) {
    return byName.getOrDefault(dialect, Map.of()).getOrDefault(name, new LinkedHashSet<>());
  }
}
