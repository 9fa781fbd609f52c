package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdpoint.replay.tree.ConfigNode;

/// `bgp` of the model as the classic block (MOD router-bgp): a neighbor names its group there, and stands in it here.
final class MdSessions {

  /// Sessions that are made through the model need a policy for each direction, from 19.5.R1 on, unless this says otherwise (Nokia Unicast Routing Protocols Guide, "BGP"; RFC 8212).
  private static final String REJECT = "ebgp-default-reject-policy";

  private MdSessions() {}

  static ConfigNode bgp(ConfigNode bgp) {
    var nodes = new ArrayList<ConfigNode>();
    var groups = new LinkedHashMap<String, ConfigNode>();
    var members = new LinkedHashMap<String, List<ConfigNode>>();
    for (var node : bgp.children().values()) {
      switch (node.keyword()) {
        case "group" -> groups.put(node.key(), node);
        case "neighbor" -> members.computeIfAbsent(node.negated() ? "" : MdTree.value(node, "group").map(name -> "group " + name).orElse("group "), _ -> new ArrayList<>()).add(node);
        default -> nodes.add(level(node));
      }
    }
    if (bgp.child(REJECT).isEmpty() && !bgp.negated()) {
      nodes.add(new ConfigNode(REJECT, List.of(REJECT), bgp.at(), false, new LinkedHashMap<>()));
    }
    groups.forEach((key, group) -> nodes.add(group.negated() && members.containsKey(key) ? group(members.get(key).getFirst(), key, List.of(), members.get(key))
        : group(group, key, lines(group), members.getOrDefault(key, List.of()))));
    for (Map.Entry<String, List<ConfigNode>> rest : members.entrySet()) {
      if (rest.getKey().isEmpty()) {
        nodes.addAll(rest.getValue());
      } else if (!groups.containsKey(rest.getKey())) {
        nodes.add(group(rest.getValue().getFirst(), rest.getKey(), List.of(), rest.getValue()));
      }
    }
    return MdTree.with(bgp, nodes);
  }

  /// A group at the place of `node`, with its own lines and its neighbors.
  private static ConfigNode group(ConfigNode node, String key, List<ConfigNode> own, List<ConfigNode> members) {
    var lines = new ArrayList<>(own);
    members.forEach(neighbor -> lines.add(MdTree.with(neighbor, lines(neighbor))));
    return MdTree.with(new ConfigNode(key, List.of(key.split(" ", 2)), node.at(), node.negated() && members.isEmpty(), new LinkedHashMap<>()), lines);
  }

  private static List<ConfigNode> lines(ConfigNode block) {
    return block.children().values().stream().map(MdSessions::level).toList();
  }

  /// A line of the process, of a group or of a neighbor.
  private static ConfigNode level(ConfigNode node) {
    return switch (node.keyword()) {
      case "admin-state" -> MdTree.shutdown(node);
      case "import", "export" -> MdTree.folded(node, "policy");
      case "local-as" -> MdTree.folded(node, "as-number");
      case "authentication-keychain" -> MdTree.named(node, "auth-keychain");
      case "prefix-limit" -> MdTree.limit(node, "maximum");
      case REJECT -> rejects(node);
      default -> node;
    };
  }

  /// `import false` lets every route in without a policy; what is not said is true.
  private static ConfigNode rejects(ConfigNode block) {
    var words = new ArrayList<>(List.of(REJECT));
    Stream.of("import", "export").filter(way -> !block.child(way).flatMap(leaf -> leaf.word(1)).filter("false"::equals).isPresent()).forEach(words::add);
    var at = block.children().values().stream().filter(leaf -> !leaf.negated()).min(Comparator.comparing(leaf -> leaf.word(1).filter("false"::equals).isEmpty())).orElse(block).at();
    return block.negated() ? new ConfigNode(REJECT, List.of(REJECT), block.at(), false, new LinkedHashMap<>())
        : new ConfigNode(REJECT, List.copyOf(words), at, words.size() == 1, new LinkedHashMap<>());
  }
}
