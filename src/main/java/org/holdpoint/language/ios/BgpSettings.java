package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Leaves;

/// What is said of a session in the places it inherits from, the nearest first: its own lines, templates, its peer group ("Configuring BGP templates", Cisco IOS IP Routing: BGP
/// Configuration Guide: a session has templates or a group, and its own lines win).
record BgpSettings(List<ConfigNode> places) {

  /// No chain of templates is longer ("inherit peer-session": a template inherits one other directly and seven through it).
  private static final int DEEPEST = 8;

  BgpSettings {
    places = List.copyOf(places);
  }

  /// The lines of a block by the neighbor or group they speak of, each as if they were a block of its own: `route-map in` is the key of `neighbor 192.0.2.1 route-map RM in`.
  static Map<String, ConfigNode> byNeighbor(ConfigNode block) {
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

  /// The same places, and the templates that the first of them inherits from, then `group`.
  BgpSettings inheriting(ConfigNode process, String sort, Optional<BgpSettings> group) {
    var all = new ArrayList<>(places);
    places.forEach(place -> inherited(place, sort).forEach(name -> template(process, name, sort, all, new HashSet<>())));
    group.ifPresent(settings -> all.addAll(settings.places()));
    return new BgpSettings(all);
  }

  private static void template(ConfigNode process, String name, String sort, List<ConfigNode> found, Set<String> seen) {
    if (seen.size() < DEEPEST && seen.add(name)) {
      process.child("template " + sort + " " + name).ifPresent(block -> {
        found.add(block);
        inherited(block, sort).forEach(next -> template(process, next, sort, found, seen));
      });
    }
  }

  /// Of several templates the one with the highest number comes first ("inherit peer-policy").
  private static List<String> inherited(ConfigNode place, String sort) {
    return place.all("inherit").stream().filter(leaf -> leaf.word(1).filter(sort::equals).isPresent()).sorted((one, other) -> Long.compare(number(other), number(one)))
        .flatMap(leaf -> leaf.word(2).stream()).distinct().toList();
  }

  private static long number(ConfigNode leaf) {
    return leaf.word(3).filter(Leaves::isNumber).map(Long::parseLong).orElse(0L);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  Value<String> text(String key, int index) {
    return first(key, place -> Leaves.text(place, key, index));
  }

  Value<Long> number(String key, int index) {
    return first(key, place -> Leaves.number(place, key, index));
  }

  Value<Long> bound(String key, int index, String warns) {
    return first(key, place -> Leaves.bound(place, key, index, warns));
  }

  Value<Boolean> flag(String key) {
    return first(key, place -> Leaves.flag(place, key));
  }

  Value<String> named(String key, String word) {
    return first(key, place -> Leaves.named(place, key, word));
  }

  /// The line that decides.
  Optional<ConfigNode> leaf(String key) {
    return places.stream().flatMap(place -> place.child(key).stream()).findFirst();
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
