package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.holdpoint.fact.ResourceFact;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// YAML and JSON → the parts of a resource.
public final class YamlParts {

  /// Begins a word that stands for what a template fills in later.
  public static final String LATER = ResourceFact.LATER;
  /// What stands behind it is part of the block, unless the block says otherwise (YAML 1.1, merge key).
  private static final String MERGE = "<<";
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  private YamlParts() {}

  /// `function` says what a block stands for that is no block but a function of the format (`{Ref: Size}`); empty for all others.
  public static Node of(YamlNode node, Function<Mapping, Optional<Node>> function) {
    return switch (node) {
      case Scalar scalar -> new Text(value(scalar), scalar.at());
      case Sequence list -> new Items(list.items().stream().map(item -> of(item, function)).filter(item -> !(item instanceof Text text && text.value() instanceof Value.Absent<String>)).toList(), true, list.at());
      case Mapping block -> function.apply(block).orElseGet(() -> block(block, function));
    };
  }

  private static Block block(Mapping block, Function<Mapping, Optional<Node>> function) {
    var entries = new ArrayList<Entry>();
    block.entries().stream().filter(entry -> !entry.key().text().equals(MERGE)).forEach(entry -> entries.add(Entry.of(entry.key().text(), entry.key().at(), of(entry.value(), function))));
    block.at(MERGE).ifPresent(merged -> of(merged, function).blocks().flatMap(other -> other.entries().stream())
        .filter(other -> entries.stream().noneMatch(entry -> entry.name().equals(other.name()))).toList().forEach(entries::add));
    return new Block(entries, block.at());
  }

  private static Value<String> value(Scalar scalar) {
    var text = scalar.text();
    if (scalar.plain() && NOTHING.contains(text)) {
      return new Value.Absent<>(Optional.of(scalar.at()));
    }
    return text.contains("{{") || text.contains("${") || text.contains(LATER) ? new Value.Unknown<>(text.strip().replace(LATER, "") + " is filled in later", scalar.at()) : new Value.Known<>(text, scalar.at());
  }
}
