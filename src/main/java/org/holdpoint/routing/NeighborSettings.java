package org.holdpoint.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.source.Span;

/// What is said of a BGP session in the places it inherits from, the nearest first: its own lines, then those of its group, and of what else the language inherits from.
public record NeighborSettings(List<ConfigNode> places) {

  public NeighborSettings {
    places = List.copyOf(places);
  }

  /// The lines of a block by the neighbor or group they speak of, each as if they were a block of its own: `route-map in` is the key of `neighbor 192.0.2.1 route-map RM in`.
  public static Map<String, ConfigNode> byNeighbor(ConfigNode block) {
    var lines = new LinkedHashMap<String, SequencedMap<String, ConfigNode>>();
    for (var leaf : block.children().values()) {
      var words = leaf.words();
      if (!words.isEmpty() && words.getFirst().equals("neighbor") && words.size() > 2) {
        var key = leaf.key().substring(Math.min(leaf.key().length(), "neighbor ".length() + words.get(1).length() + 1));
        lines.computeIfAbsent(words.get(1), _ -> new LinkedHashMap<>()).put(key, new ConfigNode(key, words.subList(2, words.size()), leaf.at(), leaf.negated(), leaf.children()));
      }
    }
    var blocks = new LinkedHashMap<String, ConfigNode>();
    lines.forEach((name, children) -> blocks.put(name, new ConfigNode("neighbor " + name, List.of("neighbor", name), children.firstEntry().getValue().at(), false,
        Collections.unmodifiableSequencedMap(children))));
    return blocks;
  }

  /// The same for each family of a process, whose blocks `families` has: lines of the family win over those of the process, which come first in it.
  public static Map<String, Map<String, List<ConfigNode>>> byFamily(Map<String, List<ConfigNode>> families) {
    var found = new LinkedHashMap<String, Map<String, List<ConfigNode>>>();
    families.forEach((family, levels) -> {
      var byName = new LinkedHashMap<String, List<ConfigNode>>();
      levels.reversed().forEach(level -> byNeighbor(level).forEach((name, own) -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(own)));
      found.put(family, byName);
    });
    return found;
  }

  /// The word at `index` of the line `key`.
  public Value<String> text(String key, int index) {
    return first(key, place -> Leaves.text(place, key, index));
  }

  /// The number at `index` of the line `key`.
  public Value<Long> number(String key, int index) {
    return first(key, place -> Leaves.number(place, key, index));
  }

  /// A limit, unless the line has the word `warns`.
  public Value<Long> bound(String key, int index, String warns) {
    return first(key, place -> Leaves.bound(place, key, index, warns));
  }

  /// Whether the line is set.
  public Value<Boolean> flag(String key) {
    return first(key, place -> Leaves.flag(place, key));
  }

  /// `word`, where the line is set.
  public Value<String> named(String key, String word) {
    return first(key, place -> Leaves.named(place, key, word));
  }

  /// The line that decides.
  public Optional<ConfigNode> leaf(String key) {
    for (var place : places) {
      var leaf = place.child(key);
      if (leaf.isPresent()) {
        return leaf;
      }
    }
    return Optional.empty();
  }

  /// Where a session misses what one of these commands says: at the line that takes it away (in this direction, unless that is empty), else at the group or template from which it takes the rest, so that it is told
  /// once for all members. Empty where it inherits from none, and where other sessions say it one by one; `others` are the blocks of all names.
  public Optional<Span> shared(String name, Stream<ConfigNode> others, Set<String> commands, String direction) {
    var taken = places.stream().flatMap(place -> place.children().values().stream()).filter(line -> line.negated() && (line.keyword().equals("inherit") || commands.contains(line.keyword()) && (direction.isEmpty() || line.words().getLast().equals(direction))))
        .map(ConfigNode::at).findFirst();
    if (taken.isPresent()) {
      return taken;
    }
    var groups = places.stream().filter(place -> !place.words().equals(List.of("neighbor", name))).toList();
    var foreign = groups.stream().flatMap(place -> commands.stream().flatMap(command -> place.all(command).stream())).map(ConfigNode::at).findFirst().or(() -> groups.stream().map(ConfigNode::at).findFirst());
    return foreign.filter(_ -> others.filter(block -> block.word(1).filter(NeighborSettings::address).isPresent()).noneMatch(block -> commands.stream().anyMatch(command -> !block.all(command).isEmpty())));
  }

  private static boolean address(String name) {
    return name.indexOf('.') > 0 || name.indexOf(':') >= 0;
  }

  /// The nearest place that has the line decides, even where it says that there is no limit; a `no` line gives way to what is inherited.
  private <T> Value<T> first(String key, Function<ConfigNode, Value<T>> read) {
    Value<T> absent = new Value.Absent<>();
    for (var place : places) {
      var value = read.apply(place);
      if (place.child(key).isPresent() || !(value instanceof Value.Absent<T>)) {
        return value;
      }
      absent = absent.place().isPresent() ? absent : value;
    }
    return absent;
  }
}
