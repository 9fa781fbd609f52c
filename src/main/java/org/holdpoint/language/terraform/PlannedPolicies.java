package org.holdpoint.language.terraform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.Embedded;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;

/// Policies of AWS in a plan: a plan holds them as texts of JSON, each told where its resource is named.
final class PlannedPolicies {

  private final SourceFile file;
  private final Span at;
  private final List<Embedded> found = new ArrayList<>();

  private PlannedPolicies(SourceFile file, Span at) {
    this.file = file;
    this.at = at;
  }

  /// Those of one side of a resource, by its address and the part that holds them.
  static List<Embedded> of(String address, Block body, SourceFile file, Span at) {
    var policies = new PlannedPolicies(file, at);
    body.entries().forEach(entry -> policies.look(entry.name().equals("policy") ? address : address + "." + entry.name(), entry.value()));
    return policies.found;
  }

  private void look(String name, Node node) {
    switch (node) {
      case Text text -> text.value().known().filter(said -> said.startsWith("{") && said.contains("\"Statement\"")).flatMap(this::policy).ifPresent(policy -> found.add(RightsDocuments.policy(name, policy)));
      case Items list -> list.items().forEach(item -> look(name, item));
      case Block block -> block.entries().forEach(entry -> look(name, entry.value()));
    }
  }

  private Optional<Block> policy(String text) {
    try {
      return node(Yaml.one(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), file.path(), file.key(), file.side()))) instanceof Block block ? Optional.of(block) : Optional.empty();
    } catch (YamlException _) {
      return Optional.empty();
    }
  }

  private Node node(YamlNode node) {
    return switch (node) {
      case YamlNode.Scalar scalar -> new Text(new Value.Known<>(scalar.text(), at), at);
      case YamlNode.Sequence list -> new Items(list.items().stream().map(this::node).toList(), true, at);
      case YamlNode.Mapping block -> new Block(block.entries().stream().map(entry -> Entry.of(entry.key().text(), at, node(entry.value()))).toList(), at);
    };
  }
}
