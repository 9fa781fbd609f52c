package org.holdpoint.language.frr;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Leaves;

/// What is said of a session in the places it inherits from, the nearest first: its own lines, then those of its peer group ("Peer Groups", FRR user guide, BGP).
record BgpSettings(List<ConfigNode> places) {

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

  /// The line that decides on the AS of the neighbor, and the word for it: `remote-as 65001`, `interface remote-as external`.
  Optional<Remote> remote() {
    return places.stream().flatMap(place -> place.child("remote-as").or(() -> place.child("interface")).stream())
        .flatMap(leaf -> FrrReader.after(leaf.words(), "remote-as").map(word -> new Remote(word, leaf)).stream()).findFirst();
  }

  /// A word for an AS, and its line.
  record Remote(String word, ConfigNode leaf) {}

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
