package org.holdpoint.rule;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.holdpoint.cel.CelRecord;
import org.holdpoint.rule.FactPool.Item;

/// Facts by the values of some of their parts: those with the same values are found without a look at the others. All are added before the first is looked for; then several may look at a time.
final class KeyIndex {

  private final Map<Integer, List<Entry>> entries = new LinkedHashMap<>();
  private final Map<Masks, Map<List<Object>, Group>> tables = new ConcurrentHashMap<>();

  /// A fact on one side of its change, with its values.
  record Entry(CelRecord fact, Item item, JoinKey key) {}

  /// Which values are unknown of the facts that stand in a table, and of those that are looked up in it.
  private record Masks(int theirs, int ours) {}

  /// Those that surely have the values, and those of which it cannot be known.
  record Found(Group sure, List<Entry> possible) {}

  /// Facts with the same values, one of each item. Each of them may ask for all the others, so no list is made for that. Most groups have one: it takes little room.
  static final class Group {

    private static final Group NONE = new Group();

    private final List<Entry> entries = new ArrayList<>(1);
    /// Made when it is first asked for.
    private volatile Map<Item, Integer> places = Map.of();

    List<Entry> entries() {
      return entries;
    }

    boolean isEmpty() {
      return entries.isEmpty();
    }

    /// All of them.
    List<CelRecord> facts() {
      return new AbstractList<>() {
        @Override
        public CelRecord get(int index) {
          return entries.get(index).fact();
        }

        @Override
        public int size() {
          return entries.size();
        }
      };
    }

    /// All but that of an item.
    List<CelRecord> others(Item item) {
      var place = place(item);
      return place < 0 ? facts() : new AbstractList<>() {
        @Override
        public CelRecord get(int index) {
          return entries.get(Objects.checkIndex(index, size()) < place ? index : index + 1).fact();
        }

        @Override
        public int size() {
          return entries.size() - 1;
        }
      };
    }

    /// Where an item stands; -1 where it does not. One that stands there twice (as it was and as it is) counts once, and last.
    private int place(Item item) {
      if (entries.size() == 1) {
        return entries.getFirst().item() == item ? 0 : -1;
      }
      if (places.isEmpty()) {
        var made = new IdentityHashMap<Item, Integer>();
        for (var place = 0; place < entries.size(); place++) {
          made.put(entries.get(place).item(), place);
        }
        places = made;
      }
      return places.getOrDefault(item, -1);
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
          .forEach(entry -> table.computeIfAbsent(entry.key().without(masks.theirs() | masks.ours()), _ -> new Group()).entries.add(entry));
      return table;
    });
  }
}
