package org.holdpoint.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.holdpoint.source.Span;
import org.holdpoint.source.Nearest;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// One mapping of the settings file, and its values by their keys.
final class Fields {

  private final Mapping mapping;
  private final String what;
  private final Mistakes mistakes;
  private final int before;

  private Fields(Mapping mapping, String what, Mistakes mistakes) {
    this.mapping = mapping;
    this.what = what;
    this.mistakes = mistakes;
    this.before = mistakes.count();
  }

  /// Makes a record of three: a key, its value, and where the two stand.
  @FunctionalInterface
  interface Pair<K, V, T> {
    T of(K key, V value, Span at);
  }

  /// The fields of a node, which is a mapping with keys of `known` only. `what` is what it is, as in `a waiver`.
  static Optional<Fields> of(YamlNode node, String what, List<String> known, Mistakes mistakes) {
    if (!(node instanceof Mapping mapping)) {
      mistakes.add(node.at(), what + " is a mapping with the keys " + String.join(", ", known));
      return Optional.empty();
    }
    var fields = new Fields(mapping, what, mistakes);
    mapping.entries().stream().map(Entry::key).filter(key -> !known.contains(key.text()))
        .forEach(key -> mistakes.add(key.at(), "unknown key " + NotAllowed.quoted(key.text()) + Nearest.advice(key.text(), known)));
    return Optional.of(fields);
  }

  /// The place of the mapping.
  Span at() {
    return mapping.at();
  }

  /// What is made of the fields, unless something in them is wrong.
  <T> Optional<T> whole(Supplier<T> made) {
    return mistakes.count() == before ? Optional.of(made.get()) : Optional.empty();
  }

  /// The value of a key that must be there. It is absent only where a mistake was noted.
  <T> Optional<T> required(String key, Kind<T> kind) {
    if (mapping.at(key).isEmpty()) {
      var at = mapping.at();
      mistakes.add(Span.of(at.file(), at.side(), at.line(), at.column(), at.column()), what + " needs the key `" + key + "`");
    }
    return optional(key, kind);
  }

  /// The value of a key.
  <T> Optional<T> optional(String key, Kind<T> kind) {
    return mapping.at(key).flatMap(node -> scalar(node, named(key), kind));
  }

  /// The values of a list.
  <T> List<T> list(String key, Kind<T> kind) {
    return items(key).stream().flatMap(node -> scalar(node, item(key), kind).stream()).toList();
  }

  /// The values of a list, which may be written without brackets when it is one.
  <T> List<T> oneOrMore(String key, Kind<T> kind) {
    return mapping.at(key).filter(Scalar.class::isInstance).isPresent() ? optional(key, kind).stream().toList() : list(key, kind);
  }

  /// The mapping below a key.
  Optional<Fields> block(String key, List<String> known) {
    return mapping.at(key).flatMap(node -> of(node, named(key), known, mistakes));
  }

  /// What the mappings of a list say.
  <T> List<T> blocks(String key, String one, List<String> known, Function<Fields, Optional<T>> reader) {
    return items(key).stream().flatMap(node -> of(node, one, known, mistakes).flatMap(reader).stream()).toList();
  }

  /// The entries of a mapping whose keys are names of something.
  <K, V, T> List<T> pairs(String key, Kind<K> names, Kind<V> values, Pair<K, V, T> pair) {
    var node = mapping.at(key);
    if (node.isPresent() && !(node.get() instanceof Mapping)) {
      mistakes.add(node.get().at(), named(key) + " is a mapping");
    }
    var pairs = new ArrayList<T>();
    if (node.isPresent() && node.get() instanceof Mapping(var entries, _)) {
      for (var entry : entries) {
        var name = scalar(entry.key(), "a key of " + named(key), names);
        var value = scalar(entry.value(), NotAllowed.quoted(entry.key().text()), values);
        name.flatMap(known -> value.map(taken -> pair.of(known, taken, entry.key().at()))).ifPresent(pairs::add);
      }
    }
    return List.copyOf(pairs);
  }

  /// A mistake that shows only when several values are seen together.
  void wrong(Span at, String message) {
    mistakes.add(at, message);
  }

  private List<YamlNode> items(String key) {
    return mapping.at(key).map(node -> switch (node) {
      case Sequence(var items, _) -> items;
      case Scalar scalar when isNothing(scalar) -> nothing(scalar, named(key) + " has no value; leave the key out or write `[]`");
      case Scalar scalar -> nothing(scalar, named(key) + " is a list, not " + NotAllowed.quoted(scalar.text()));
      case Mapping _ -> nothing(node, named(key) + " is a list, not a mapping; each item starts with `-`");
    }).orElseGet(List::of);
  }

  private List<YamlNode> nothing(YamlNode node, String message) {
    mistakes.add(node.at(), message);
    return List.of();
  }

  private <T> Optional<T> scalar(YamlNode node, String name, Kind<T> kind) {
    try {
      return Optional.of(switch (node) {
        case Scalar scalar when isNothing(scalar) -> throw new NotAllowed("has no value");
        case Scalar scalar -> kind.read(scalar);
        case Sequence _ -> throw new NotAllowed("is one value, not a list");
        case Mapping _ -> throw new NotAllowed("is one value, not a mapping");
      });
    } catch (NotAllowed wrong) {
      mistakes.add(node.at(), name + " " + wrong.getMessage());
      return Optional.empty();
    }
  }

  /// Blank, or a null of YAML 1.2 (section 10.3.2).
  private static boolean isNothing(Scalar scalar) {
    return scalar.text().isBlank() || scalar.plain() && List.of("~", "null", "Null", "NULL").contains(scalar.text());
  }

  private static String named(String key) {
    return "`" + key + "`";
  }

  private static String item(String key) {
    return "an item of " + named(key);
  }
}
