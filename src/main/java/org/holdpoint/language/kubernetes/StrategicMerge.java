package org.holdpoint.language.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// An object and a patch that looks like it → the object with the patch laid over it: blocks are merged, `null` takes away, lists are replaced but for those whose items have a name
/// ("Update API Objects in Place Using kubectl patch" and the merge keys of the API reference, Kubernetes documentation).
final class StrategicMerge {

  /// What the items of a list are told apart by.
  private static final Map<String, String> KEYS = Map.of("containers", "name", "initContainers", "name", "ephemeralContainers", "name", "volumes", "name", "env", "name", "volumeMounts", "mountPath", "imagePullSecrets", "name",
      "topologySpreadConstraints", "topologyKey", "hostAliases", "ip", "ports", "containerPort");
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
  private static final String DIRECTIVE = "$patch";

  private StrategicMerge() {}

  /// Empty where the patch deletes the object.
  static Optional<Mapping> of(Mapping object, Mapping patch) {
    var directive = directive(patch);
    return directive.equals("delete") ? Optional.empty() : Optional.of(directive.equals("replace") ? without(patch) : merged(object, patch));
  }

  private static Mapping merged(Mapping object, Mapping patch) {
    var entries = new ArrayList<>(object.entries());
    patch.entries().stream().filter(entry -> !entry.key().text().startsWith("$")).forEach(entry -> {
      var name = entry.key().text();
      var place = place(entries, name);
      var was = place < 0 ? Optional.<YamlNode>empty() : Optional.of(entries.get(place).value());
      merged(name, was, entry.value()).ifPresentOrElse(now -> {
        if (place < 0) {
          entries.add(new Entry(entry.key(), now));
        } else {
          entries.set(place, new Entry(now.equals(entry.value()) ? entry.key() : entries.get(place).key(), now));
        }
      }, () -> entries.removeIf(one -> one.key().text().equals(name)));
    });
    return new Mapping(entries, object.at());
  }

  private static Optional<YamlNode> merged(String name, Optional<YamlNode> was, YamlNode patch) {
    return switch (patch) {
      case Scalar scalar -> scalar.plain() && NOTHING.contains(scalar.text()) ? Optional.empty() : Optional.of(scalar);
      case Mapping block -> was.isPresent() && was.get() instanceof Mapping old ? of(old, block).map(now -> now) : directive(block).equals("delete") ? Optional.empty() : Optional.of(without(block));
      case Sequence list -> Optional.of(was.isPresent() && was.get() instanceof Sequence old && KEYS.containsKey(name) ? items(old, list, KEYS.get(name)) : list);
    };
  }

  private static Sequence items(Sequence was, Sequence patch, String key) {
    var replaced = patch.items().stream().anyMatch(item -> item instanceof Mapping block && directive(block).equals("replace") && block.entries().size() == 1);
    var items = new ArrayList<YamlNode>(replaced ? List.of() : was.items());
    patch.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).filter(item -> !(directive(item).equals("replace") && item.entries().size() == 1)).forEach(item -> {
      // Ports of a Service are told apart by another name than those of a container.
      var known = Manifests.text(item, key).isPresent() || !key.equals("containerPort") ? key : "port";
      var place = items.stream().filter(one -> one instanceof Mapping block && Manifests.text(block, known).isPresent() && Manifests.text(block, known).equals(Manifests.text(item, known))).findFirst().map(items::indexOf).orElse(-1);
      var now = place < 0 ? Optional.of(item).filter(one -> !directive(one).equals("delete")) : of((Mapping) items.get(place), item);
      if (place < 0) {
        now.ifPresent(items::add);
      } else if (now.isPresent()) {
        items.set(place, now.get());
      } else {
        items.remove((int) place);
      }
    });
    return new Sequence(items, patch.at());
  }

  private static int place(List<Entry> entries, String name) {
    for (var at = 0; at < entries.size(); at++) {
      if (entries.get(at).key().text().equals(name)) {
        return at;
      }
    }
    return -1;
  }

  private static String directive(Mapping block) {
    return Manifests.text(block, DIRECTIVE).orElse("");
  }

  private static Mapping without(Mapping block) {
    return new Mapping(block.entries().stream().filter(entry -> !entry.key().text().equals(DIRECTIVE)).toList(), block.at());
  }
}
