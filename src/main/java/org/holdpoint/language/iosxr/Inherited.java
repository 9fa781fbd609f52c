package org.holdpoint.language.iosxr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;

/// The places that say something of a session, the nearest first: its own lines, its session group, its neighbor group, and theirs ("use", Cisco IOS XR BGP Command Reference).
record Inherited(List<ConfigNode> places) {

  /// So many groups are taken for one session; no configuration has more.
  private static final int DEEPEST = 32;

  Inherited {
    places = List.copyOf(places);
  }

  /// A neighbor with what it uses.
  static Inherited of(ConfigNode process, ConfigNode neighbor) {
    var places = new ArrayList<ConfigNode>();
    add(process, neighbor, places, new HashSet<>());
    return new Inherited(places);
  }

  /// The lines of a family, with the groups of families that they use.
  static Inherited family(ConfigNode process, List<ConfigNode> levels) {
    var places = new ArrayList<ConfigNode>();
    levels.forEach(level -> add(process, level, places, new HashSet<>()));
    return new Inherited(places);
  }

  /// A group that is used twice, or uses itself, is taken once.
  private static void add(ConfigNode process, ConfigNode place, List<ConfigNode> places, Set<String> seen) {
    places.add(place);
    for (var kind : List.of("session-group", "neighbor-group", "af-group")) {
      place.all("use").stream().filter(leaf -> leaf.word(1).filter(kind::equals).isPresent()).flatMap(leaf -> leaf.word(2).stream()).filter(name -> seen.size() < DEEPEST && seen.add(kind + " " + name))
          .flatMap(name -> process.child(kind + " " + name).stream()).forEach(group -> add(process, group, places, seen));
    }
  }

  /// The line that decides.
  Optional<ConfigNode> leaf(String key) {
    return places.stream().flatMap(place -> place.child(key).stream()).findFirst();
  }

  /// The nearest place that says it decides; a line that takes it away gives way to what is inherited.
  <T> Value<T> value(Function<ConfigNode, Value<T>> read) {
    Value<T> absent = new Value.Absent<>();
    for (var place : places) {
      var value = read.apply(place);
      if (!(value instanceof Value.Absent<T>)) {
        return value;
      }
      absent = absent.place().isPresent() ? absent : value;
    }
    return absent;
  }
}
