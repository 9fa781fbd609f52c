package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.access.Sights.Numbers;
import org.holdpoint.analysis.access.Sights.Sight;

/// What one principal sees, as statement after statement is taken. Asking costs the same however much that is: only what has a `*` is looked through.
final class Seen {

  /// (sights) A schema of which there are more is taken as a whole.
  private static final int MANY = 100;

  private final Numbers numbers;
  private final BitSet single = new BitSet();
  private final List<Sight> wide = new ArrayList<>();
  /// How many of them are in a schema.
  private final TreeMap<String, Integer> schemas = new TreeMap<>();
  /// How many of these show more than that the schema is there.
  private final TreeMap<String, Integer> filled = new TreeMap<>();
  /// The schemas that single ones of a name are in, and how many of them.
  private final Map<String, Map<String, Integer>> names = new HashMap<>();

  /// `numbers` are the same for all who are asked of.
  Seen(Numbers numbers) {
    this.numbers = numbers;
  }

  void add(int number) {
    var sight = numbers.at(number);
    if (wide(sight) ? wide.contains(sight) : single.get(number)) {
      return;
    }
    if (wide(sight)) {
      wide.add(sight);
    } else {
      single.set(number);
      names.computeIfAbsent(sight.object(), _ -> new HashMap<>()).merge(sight.schema(), 1, Integer::sum);
    }
    schemas.merge(sight.schema(), 1, Integer::sum);
    if (!sight.container()) {
      filled.merge(sight.schema(), 1, Integer::sum);
    }
  }

  /// What a wide one takes away takes all that it covers.
  void remove(int number) {
    var sight = numbers.at(number);
    var gone = wide(sight) ? Stream.concat(singles(), List.copyOf(wide).stream()).filter(sight::covers).toList() : single.get(number) ? List.of(sight) : List.<Sight>of();
    gone.forEach(one -> {
      if (!wide.remove(one)) {
        single.clear(numbers.of(one));
        fewer(names.getOrDefault(one.object(), new HashMap<>()), one.schema());
      }
      fewer(schemas, one.schema());
      if (!one.container()) {
        fewer(filled, one.schema());
      }
    });
  }

  private static void fewer(Map<String, Integer> counts, String name) {
    counts.computeIfPresent(name, (_, count) -> count == 1 ? null : count - 1);
  }

  void clear() {
    single.clear();
    wide.clear();
    schemas.clear();
    filled.clear();
    names.clear();
  }

  boolean sees(int number) {
    if (single.get(number)) {
      return true;
    }
    for (var other : wide) {
      if (other.covers(numbers.at(number))) {
        return true;
      }
    }
    return false;
  }

  /// Whether it has, or may have, something of the same name in another schema.
  boolean elsewhere(Sight one) {
    var named = names.getOrDefault(one.object(), Map.of());
    return named.size() > (named.containsKey(one.schema()) ? 1 : 0) || wide.stream().anyMatch(other -> !other.container() && !other.schema().equals(one.schema()) && new Sight(one.schema(), other.object(), other.shows()).covers(one));
  }

  /// Schemas of which it has something like this, in order: that one schema is there shows no second table in it.
  Set<String> schemas(Sight like) {
    return like.container() ? schemas.keySet() : filled.keySet();
  }

  /// All of it; of a schema with many tables, the schema as a whole.
  Stream<Sight> sights() {
    var many = schemas.entrySet().stream().filter(schema -> schema.getValue() > MANY).map(Map.Entry::getKey).collect(Collectors.toSet());
    return Stream.concat(Stream.concat(wide.stream(), singles().filter(one -> !many.contains(one.schema()))), many.stream().map(schema -> new Sight(schema, "*", List.of("*"))));
  }

  private Stream<Sight> singles() {
    return single.stream().mapToObj(numbers::at);
  }

  private static boolean wide(Sight sight) {
    return sight.schema().endsWith("*") || sight.object().endsWith("*");
  }
}
