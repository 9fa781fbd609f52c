package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.replay.tree.ConfigNode;

/// `policy-options` of the model as the classic block (MOD policy-options): what is a block of one value there is one line here.
final class MdPolicies {

  /// Conditions whose value stands in a block.
  private static final Set<String> BLOCKS = Set.of("neighbor", "next-hop", "source-address", "cluster-id", "local-preference", "metric");

  private MdPolicies() {}

  static ConfigNode options(ConfigNode options) {
    return MdTree.with(options, options.children().values().stream().map(node -> node.negated() ? node : switch (node.keyword()) {
      case "prefix-list" -> MdTree.with(node, node.children().values().stream().map(MdPolicies::prefix).toList());
      case "policy-statement" -> MdTree.with(node, node.children().values().stream().map(MdPolicies::part).toList());
      default -> node;
    }).toList());
  }

  /// `prefix 10.0.0.0/8 type through { through-length 24 }`. What `to` and `address-mask` pick among the longer ones is not told apart from all of them.
  private static ConfigNode prefix(ConfigNode prefix) {
    if (!prefix.keyword().equals("prefix") || prefix.negated()) {
      return prefix;
    }
    var words = switch (prefix.word(3).orElse("exact")) {
      case "longer", "to", "address-mask" -> "longer";
      case "through" -> "through " + MdTree.value(prefix, "through-length").orElse("");
      case "range" -> "prefix-length-range " + MdTree.value(prefix, "start-length").orElse("") + "-"
          + MdTree.value(prefix, "end-length").or(() -> prefix.child("start-length").flatMap(leaf -> leaf.word(3))).orElse("");
      default -> "exact";
    };
    return MdTree.keyed(prefix, "prefix " + prefix.word(1).orElse("") + " " + words);
  }

  private static ConfigNode part(ConfigNode node) {
    return node.negated() ? node : switch (node.keyword()) {
      case "entry" -> entry(node);
      case "named-entry" -> entry(MdTree.named(node, "entry"));
      case "default-action" -> action(node);
      default -> node;
    };
  }

  private static ConfigNode entry(ConfigNode entry) {
    return MdTree.with(entry, entry.children().values().stream().map(node -> node.negated() ? node : switch (node.keyword()) {
      case "from", "to" -> MdTree.with(node, node.children().values().stream().flatMap(MdPolicies::condition).toList());
      case "action" -> action(node);
      default -> node;
    }).toList());
  }

  private static Stream<ConfigNode> condition(ConfigNode condition) {
    return switch (condition.keyword()) {
      case "protocol" -> condition.child("name").map(_ -> MdTree.folded(condition, "name")).stream();
      case "community" -> condition.children().values().stream().filter(leaf -> !leaf.negated()).map(leaf -> leaf.keyword().equals("name") ? MdTree.named(leaf, "community")
          : leaf.keyword().equals("expression") ? prefixed("community", leaf) : MdTree.named(leaf, "community-" + leaf.keyword()));
      case "as-path" -> condition.children().values().stream().filter(leaf -> !leaf.negated()).map(leaf -> switch (leaf.keyword()) {
        case "name" -> MdTree.named(leaf, "as-path");
        case "group" -> MdTree.named(leaf, "as-path-group");
        default -> MdTree.named(leaf, "as-path-" + leaf.keyword());
      });
      case String word when BLOCKS.contains(word) -> condition.children().values().stream().filter(leaf -> !leaf.negated()).map(leaf -> prefixed(word, leaf));
      case "external", "aggregate-contributor" -> Stream.of(MdTree.flag(condition));
      case "apply-groups", "apply-groups-exclude" -> Stream.empty();
      default -> Stream.of(condition);
    };
  }

  /// `ip-address 192.0.2.1` in `neighbor` is `neighbor 192.0.2.1`, `prefix-list "P"` is `neighbor prefix-list P`.
  private static ConfigNode prefixed(String keyword, ConfigNode leaf) {
    var said = Set.of("ip-address", "value").contains(leaf.keyword()) ? leaf.words().stream().skip(1) : leaf.words().stream();
    return new ConfigNode(keyword, Stream.concat(Stream.of(keyword), said).toList(), leaf.at(), false, new LinkedHashMap<>());
  }

  /// `action { action-type accept … }` is `action accept` with the other lines in it.
  private static ConfigNode action(ConfigNode action) {
    var lines = new ArrayList<ConfigNode>();
    for (var node : action.children().values()) {
      switch (node.keyword()) {
        case "action-type" -> { }
        case "community" -> node.children().values().stream().filter(change -> !change.negated()).forEach(change -> lines.add(communities(change, lines)));
        default -> lines.add(node);
      }
    }
    var type = action.child("action-type");
    var words = type.map(leaf -> Stream.concat(Stream.of(action.keyword()), leaf.words().stream().skip(1)).toList()).orElse(List.of(action.keyword()));
    return MdTree.with(new ConfigNode(action.keyword(), words, type.map(ConfigNode::at).orElse(action.at()), false, new LinkedHashMap<>()), lines);
  }

  /// `community { add ["A" "B"] }` is `community add A B`; a second change stands beside it.
  private static ConfigNode communities(ConfigNode change, List<ConfigNode> lines) {
    var words = Stream.concat(Stream.of("community"), change.words().stream()).toList();
    var second = lines.stream().anyMatch(line -> line.keyword().equals("community"));
    return new ConfigNode(second ? "community " + change.keyword() : "community", words, change.at(), false, new LinkedHashMap<>());
  }
}
