package org.holdpoint.language.document.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.Value;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Entries of a list that are there again. A serial number that each entry has tells none apart: whatever writes the list counts its copies as well.
/// @param different (entries) how many different ones there are
/// @param again the first that is there again, by its first text; it stands where it is there again
record Repeats(int different, Value<String> again) {

  static Repeats of(Sequence list) {
    var counted = serial(list);
    var seen = new HashSet<String>();
    Optional<Value<String>> again = Optional.empty();
    for (var item : list.items()) {
      if (!seen.add(written(item, counted)) && again.isEmpty()) {
        again = Optional.of(named(item));
      }
    }
    return new Repeats(seen.size(), again.orElseGet(Value.Absent::new));
  }

  /// An entry as one text: two of them are equal when their texts are.
  static String written(YamlNode node) {
    return written(node, Set.of());
  }

  private static String written(YamlNode node, Set<String> without) {
    return switch (node) {
      case Scalar text -> text.text().length() + ":" + text.text();
      case Sequence list -> "[" + String.join(",", list.items().stream().map(Repeats::written).toList()) + "]";
      case Mapping block -> "{" + String.join(",", block.entries().stream().filter(entry -> !without.contains(entry.key().text()))
          .map(entry -> entry.key().text() + "=" + written(entry.value())).sorted().toList()) + "}";
    };
  }

  /// Fields in which each entry has the number of the one before and one more.
  private static Set<String> serial(Sequence list) {
    if (list.items().isEmpty() || !(list.items().getFirst() instanceof Mapping first)) {
      return Set.of();
    }
    Map<String, Long> next = new HashMap<>();
    first.entries().forEach(entry -> number(entry.value()).ifPresent(number -> next.put(entry.key().text(), number)));
    for (var item : list.items()) {
      if (next.isEmpty() || !(item instanceof Mapping block)) {
        return Set.of();
      }
      var here = block.entries().stream().filter(entry -> next.containsKey(entry.key().text())).collect(Collectors.toMap(entry -> entry.key().text(), entry -> number(entry.value()), (one, _) -> one));
      next.entrySet().removeIf(field -> !here.getOrDefault(field.getKey(), Optional.empty()).equals(Optional.of(field.getValue())));
      next.replaceAll((_, number) -> number + 1);
    }
    return list.items().size() > 1 ? Set.copyOf(next.keySet()) : Set.of();
  }

  private static Optional<Long> number(YamlNode node) {
    return node instanceof Scalar text && text.text().matches("[0-9]{1,9}") ? Optional.of(Long.valueOf(text.text())) : Optional.empty();
  }

  private static Value<String> named(YamlNode item) {
    return first(item).<Value<String>>map(text -> new Value.Known<>(text.text(), text.at())).orElseGet(() -> new Value.Known<>("", item.at()));
  }

  private static Optional<Scalar> first(YamlNode item) {
    return switch (item) {
      case Scalar text -> Optional.of(text);
      case Mapping block -> block.entries().stream().map(entry -> first(entry.value())).flatMap(Optional::stream).findFirst();
      case Sequence list -> list.items().stream().map(Repeats::first).flatMap(Optional::stream).findFirst();
    };
  }
}
