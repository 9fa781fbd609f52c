package org.holdpoint.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names that belong together, since one was bound to another, and that to a third.
public final class Bonds {

  private final Map<String, String> leaders = new HashMap<>();

  /// The name that all are known by that belong to this one; a name that was not seen before belongs to itself.
  public String leader(String name) {
    var at = name;
    while (!leaders.computeIfAbsent(at, same -> same).equals(at)) {
      at = leaders.get(at);
    }
    leaders.put(name, at);
    return at;
  }

  /// What belongs to either belongs to both. The lesser name leads, so that the order does not matter.
  public void bind(String one, String other) {
    var first = leader(one);
    var second = leader(other);
    if (first.compareTo(second) < 0) {
      leaders.put(second, first);
    } else {
      leaders.put(first, second);
    }
  }

  /// Every name that was seen, with the one that it is known by.
  public Map<String, String> all() {
    var all = new HashMap<String, String>();
    List.copyOf(leaders.keySet()).forEach(name -> all.put(name, leader(name)));
    return all;
  }
}
