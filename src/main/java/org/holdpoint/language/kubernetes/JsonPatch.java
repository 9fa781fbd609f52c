package org.holdpoint.language.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// An object and operations of JSON Patch → the object after them (RFC 6902); what cannot be done is left undone.
final class JsonPatch {

  private static final String END = "-";

  private JsonPatch() {}

  static Mapping of(Mapping object, List<Mapping> steps) {
    var now = object;
    for (var step : steps) {
      now = after(now, step);
    }
    return now;
  }

  private static Mapping after(Mapping object, Mapping step) {
    var path = Manifests.text(step, "path").map(JsonPatch::names).orElse(List.of());
    var from = Manifests.text(step, "from").map(JsonPatch::names).orElse(List.of());
    if (path.isEmpty()) {
      return object;
    }
    return switch (Manifests.text(step, "op").orElse("")) {
      case "add" -> step.at("value").map(value -> put(object, path, value, true)).orElse(object);
      case "replace" -> step.at("value").filter(_ -> at(object, path).isPresent()).map(value -> put(object, path, value, false)).orElse(object);
      case "remove" -> taken(object, path);
      case "copy" -> at(object, from).map(value -> put(object, path, value, true)).orElse(object);
      case "move" -> at(object, from).map(value -> put(taken(object, from), path, value, true)).orElse(object);
      case String _ -> object;
    };
  }

  /// The names of a pointer (RFC 6901).
  private static List<String> names(String pointer) {
    return pointer.startsWith("/") ? List.of(pointer.substring(1).split("/", -1)).stream().map(name -> name.replace("~1", "/").replace("~0", "~")).toList() : List.of();
  }

  private static Optional<YamlNode> at(YamlNode node, List<String> path) {
    var found = Optional.of(node);
    for (var name : path) {
      found = found.flatMap(one -> switch (one) {
        case Mapping block -> block.at(name);
        case Sequence list -> place(list, name).filter(place -> place < list.items().size()).map(place -> list.items().get(place));
        case Scalar _ -> Optional.empty();
      });
    }
    return found;
  }

  private static Mapping put(Mapping object, List<String> path, YamlNode value, boolean add) {
    return (Mapping) inside(object, path.subList(0, path.size() - 1), around -> switch (around) {
      case Mapping block -> {
        var entries = new ArrayList<>(block.entries());
        entries.removeIf(entry -> entry.key().text().equals(path.getLast()));
        entries.add(new Entry(new Scalar(path.getLast(), true, value.at()), value));
        yield new Mapping(entries, block.at());
      }
      case Sequence list -> place(list, path.getLast()).map(place -> {
        var items = new ArrayList<>(list.items());
        if (add) {
          items.add(place, value);
        } else {
          items.set(place, value);
        }
        return (YamlNode) new Sequence(items, list.at());
      }).orElse(list);
      case Scalar scalar -> scalar;
    });
  }

  private static Mapping taken(Mapping object, List<String> path) {
    return path.isEmpty() ? object : (Mapping) inside(object, path.subList(0, path.size() - 1), around -> switch (around) {
      case Mapping block -> new Mapping(block.entries().stream().filter(entry -> !entry.key().text().equals(path.getLast())).toList(), block.at());
      case Sequence list -> place(list, path.getLast()).filter(place -> place < list.items().size()).map(place -> {
        var items = new ArrayList<>(list.items());
        items.remove((int) place);
        return (YamlNode) new Sequence(items, list.at());
      }).orElse(list);
      case Scalar scalar -> scalar;
    });
  }

  /// The same node, where `change` is done to what stands along the path.
  private static YamlNode inside(YamlNode node, List<String> path, UnaryOperator<YamlNode> change) {
    if (path.isEmpty()) {
      return change.apply(node);
    }
    var rest = path.subList(1, path.size());
    return switch (node) {
      case Mapping block -> new Mapping(block.entries().stream().map(entry -> entry.key().text().equals(path.getFirst()) ? new Entry(entry.key(), inside(entry.value(), rest, change)) : entry).toList(), block.at());
      case Sequence list -> place(list, path.getFirst()).filter(place -> place < list.items().size()).map(place -> {
        var items = new ArrayList<>(list.items());
        items.set(place, inside(items.get(place), rest, change));
        return (YamlNode) new Sequence(items, list.at());
      }).orElse(list);
      case Scalar scalar -> scalar;
    };
  }

  private static Optional<Integer> place(Sequence list, String name) {
    return name.equals(END) ? Optional.of(list.items().size()) : Optional.of(name).filter(text -> text.matches("\\d{1,6}")).map(Integer::parseInt).filter(place -> place <= list.items().size());
  }
}
