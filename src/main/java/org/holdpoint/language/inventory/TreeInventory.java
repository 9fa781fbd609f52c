package org.holdpoint.language.inventory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Inventories of Ansible in YAML, and what `ansible-inventory --list` prints (`ansible.builtin.yaml`): groups with `hosts`, `children` and `vars`.
final class TreeInventory {

  private static final Set<String> KEYS = Set.of("hosts", "children", "vars");
  private static final String META = "_meta";
  private static final int DEEPEST = 60;

  private final Collected all;

  private TreeInventory(Collected all) {
    this.all = all;
  }

  /// Empty where the document is of another kind.
  static Optional<Collected> read(SourceFile file, YamlNode document) {
    if (!(document instanceof Mapping top) || top.entries().isEmpty() || !top.entries().stream().allMatch(TreeInventory::group) || top.entries().stream().noneMatch(TreeInventory::lists)) {
      return Optional.empty();
    }
    var one = new TreeInventory(new Collected(file));
    top.entries().stream().filter(entry -> !entry.key().text().equals(META)).forEach(entry -> one.group(entry.key().text(), entry.value(), entry.key().at(), 0));
    top.at(META).ifPresent(one::variables);
    return Optional.of(one.all);
  }

  private static boolean group(Entry entry) {
    return entry.key().text().equals(META) || switch (entry.value()) {
      case Mapping group -> group.entries().stream().allMatch(part -> KEYS.contains(part.key().text()));
      case Scalar scalar -> empty(scalar);
      case Sequence _ -> false;
    };
  }

  /// Whether it lists hosts or groups, and not only what is set.
  private static boolean lists(Entry entry) {
    return entry.value() instanceof Mapping group && Stream.of("hosts", "children").flatMap(key -> group.at(key).stream()).anyMatch(node -> node instanceof Mapping || node instanceof Sequence);
  }

  private static boolean empty(Scalar scalar) {
    return scalar.plain() && (scalar.text().isEmpty() || scalar.text().equals("null") || scalar.text().equals("~"));
  }

  private void group(String name, YamlNode node, Span at, int depth) {
    all.group(name, at);
    if (!(node instanceof Mapping group) || depth > DEEPEST) {
      return;
    }
    group.at("hosts").ifPresent(hosts -> hosts(name, hosts));
    group.at("vars").filter(Mapping.class::isInstance).ifPresent(vars -> ((Mapping) vars).entries().forEach(entry -> text(entry.value()).ifPresent(
        value -> all.groupVariable(name, entry.key().text(), new Collected.Said(value, entry.value().at()), entry.key().at()))));
    group.at("children").ifPresent(children -> {
      switch (children) {
        case Mapping some -> some.entries().forEach(entry -> {
          child(name, entry.key().text(), entry.key().at());
          group(entry.key().text(), entry.value(), entry.key().at(), depth + 1);
        });
        case Sequence list -> list.items().forEach(item -> text(item).ifPresent(child -> child(name, child, item.at())));
        case Scalar _ -> { }
      }
    });
  }

  private void child(String parent, String child, Span at) {
    if (!child.equals("ungrouped") && !child.equals(parent)) {
      all.child(parent, child, at);
    }
  }

  private void hosts(String group, YamlNode hosts) {
    switch (hosts) {
      case Mapping some -> some.entries().forEach(entry -> names(entry.key()).forEach(name -> {
        all.host(name, group, entry.key().at());
        if (entry.value() instanceof Mapping vars) {
          set(name, vars);
        }
      }));
      case Sequence list -> list.items().stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).forEach(item -> names(item).forEach(name -> all.host(name, group, item.at())));
      case Scalar _ -> { }
    }
  }

  private List<String> names(Scalar written) {
    var names = Words.names(written.text());
    if (names.isEmpty() || all.size() + names.get().size() > Collected.MOST) {
      all.unread(written.at());
      return List.of();
    }
    return names.get();
  }

  private void set(String host, Mapping vars) {
    vars.entries().forEach(entry -> text(entry.value()).ifPresent(value -> all.variable(host, entry.key().text(), value)));
  }

  private void variables(YamlNode meta) {
    if (meta instanceof Mapping some && some.at("hostvars").orElse(meta) instanceof Mapping hosts) {
      hosts.entries().stream().filter(entry -> entry.value() instanceof Mapping).forEach(entry -> {
        all.host(entry.key().text(), entry.key().at());
        set(entry.key().text(), (Mapping) entry.value());
      });
    }
  }

  static Optional<String> text(YamlNode node) {
    return node instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
  }
}
