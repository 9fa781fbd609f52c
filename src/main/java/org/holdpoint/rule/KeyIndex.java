package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdpoint.cel.CelRecord;
import org.holdpoint.rule.FactPool.Item;

/// Facts by the values of some of their parts: those with the same values are found without a look at the others.
final class KeyIndex {

  private final Map<Integer, List<Entry>> entries = new LinkedHashMap<>();
  private final Map<Masks, Map<List<Object>, List<Entry>>> tables = new HashMap<>();

  /// A fact on one side of its change, with its values.
  record Entry(CelRecord fact, Item item, JoinKey key) {}

  /// Which values are unknown of the facts that stand in a table, and of those that are looked up in it.
  private record Masks(int theirs, int ours) {}

  /// Those that surely have the values, and those of which it cannot be known.
  record Found(List<Entry> sure, List<Entry> possible) {}

  void add(Entry entry) {
    entries.computeIfAbsent(entry.key().unknown(), _ -> new ArrayList<>()).add(entry);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  Found find(JoinKey key) {
    List<Entry> sure = List.of();
    var possible = new ArrayList<Entry>();
    for (var unknown : entries.keySet()) {
      var found = table(new Masks(unknown, key.unknown())).getOrDefault(key.without(unknown | key.unknown()), List.of());
      if ((unknown | key.unknown()) == 0) {
        sure = found;
      } else {
        possible.addAll(found);
      }
    }
    return new Found(sure, possible);
  }

  private Map<List<Object>, List<Entry>> table(Masks masks) {
    return tables.computeIfAbsent(masks, _ -> {
      var table = new HashMap<List<Object>, List<Entry>>();
      entries.getOrDefault(masks.theirs(), List.of())
          .forEach(entry -> table.computeIfAbsent(entry.key().without(masks.theirs() | masks.ours()), _ -> new ArrayList<>()).add(entry));
      return table;
    });
  }
}
