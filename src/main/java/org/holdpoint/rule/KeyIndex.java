package org.holdpoint.rule;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.holdpoint.cel.CelRecord;
import org.holdpoint.rule.FactPool.Item;

/// Facts by the values of some of their parts: those with the same values are found without a look at the others.
final class KeyIndex {

  private final Map<Integer, List<Entry>> entries = new LinkedHashMap<>();
  private final Map<Masks, Map<List<Object>, Group>> tables = new HashMap<>();

  /// A fact on one side of its change, with its values.
  record Entry(CelRecord fact, Item item, JoinKey key) {}

  /// Which values are unknown of the facts that stand in a table, and of those that are looked up in it.
  private record Masks(int theirs, int ours) {}

  /// Those that surely have the values, and those of which it cannot be known.
  record Found(Group sure, List<Entry> possible) {}

  /// Facts with the same values, one of each item. Each of them may ask for all the others, so no list is made for that.
  static final class Group {

    private static final Group NONE = new Group();

    private final List<Entry> entries = new ArrayList<>();
    private final List<CelRecord> facts = new ArrayList<>();
    private final Map<Item, Integer> places = new IdentityHashMap<>();

    private void add(Entry entry) {
      places.put(entry.item(), entries.size());
      entries.add(entry);
      facts.add(entry.fact());
    }

    List<Entry> entries() {
      return entries;
    }

    boolean isEmpty() {
      return entries.isEmpty();
    }

    /// All of them.
    List<CelRecord> facts() {
      return Collections.unmodifiableList(facts);
    }

    /// All but that of an item.
    List<CelRecord> others(Item item) {
      var place = places.get(item);
      return place == null ? facts() : new AbstractList<>() {
        @Override
        public CelRecord get(int index) {
          return facts.get(Objects.checkIndex(index, size()) < place ? index : index + 1);
        }

        @Override
        public int size() {
          return facts.size() - 1;
        }
      };
    }
  }

  void add(Entry entry) {
    entries.computeIfAbsent(entry.key().unknown(), _ -> new ArrayList<>()).add(entry);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  Found find(JoinKey key) {
    var sure = Group.NONE;
    var possible = new ArrayList<Entry>();
    for (var unknown : entries.keySet()) {
      var found = table(new Masks(unknown, key.unknown())).getOrDefault(key.without(unknown | key.unknown()), Group.NONE);
      if ((unknown | key.unknown()) == 0) {
        sure = found;
      } else {
        possible.addAll(found.entries());
      }
    }
    return new Found(sure, possible);
  }

  private Map<List<Object>, Group> table(Masks masks) {
    return tables.computeIfAbsent(masks, _ -> {
      var table = new HashMap<List<Object>, Group>();
      entries.getOrDefault(masks.theirs(), List.of())
          .forEach(entry -> table.computeIfAbsent(entry.key().without(masks.theirs() | masks.ours()), _ -> new Group()).add(entry));
      return table;
    });
  }
}
