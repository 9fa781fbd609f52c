package org.holdpoint.language.sros;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.replay.tree.ConfigGroups;
import org.holdpoint.replay.tree.ConfigNode;

/// A configuration of the model as the classic one that says the same, so that one set of readers reads both. Source: the elements of Nokia's YANG models (nokia-conf-…) beside the commands of
/// the 16.0.R5 command references; each line of the result stands where its element stands.
final class MdTree {

  private MdTree() {}

  /// The whole configuration.
  static ConfigNode classic(ConfigNode root) {
    return root.child(MdCli.TOP).map(MdTree::inherited).map(top -> with(root, List.of(with(top, top(top))))).orElse(root);
  }

  /// With what `apply-groups` gives to its levels; names in `<>` are regular expressions.
  private static ConfigNode inherited(ConfigNode top) {
    return new ConfigGroups(top.child("groups").map(groups -> groups.all("group")).orElse(List.of()), "apply-groups-exclude", MdTree::fits).applied(top);
  }

  private static boolean fits(String expression, String name) {
    try {
      return Pattern.matches(expression, name);
    } catch (PatternSyntaxException wrong) {
      return false;
    }
  }

  private static List<ConfigNode> top(ConfigNode top) {
    var policies = top.child("policy-options").map(MdPolicies::options);
    var base = top.child("router Base");
    var nodes = new ArrayList<ConfigNode>();
    for (var node : top.children().values()) {
      switch (node.keyword()) {
        case "router" -> nodes.add(node.negated() ? node : with(node, Stream.concat(instance(node).stream(), node.key().equals("router Base") ? policies.stream() : Stream.empty()).toList()));
        case "service" -> nodes.add(with(node, node.children().values().stream().map(service -> service.negated() ? service : with(service, service.keyword().equals("vprn") ? instance(service) : states(service))).toList()));
        case "policy-options" -> { }
        default -> nodes.add(node);
      }
    }
    if (base.isEmpty()) {
      policies.ifPresent(options -> nodes.add(with(line(options, "router Base"), List.of(options))));
    }
    return nodes;
  }

  /// A router or a VPRN.
  private static List<ConfigNode> instance(ConfigNode instance) {
    var nodes = new ArrayList<ConfigNode>();
    for (var node : instance.children().values()) {
      switch (node.keyword()) {
        case "interface" -> nodes.add(with(node, networkInterface(node)));
        case "isis", "ospf", "ospf3" -> nodes.add(with(node, igp(node)));
        case "bgp" -> nodes.add(MdSessions.bgp(node));
        case "admin-state" -> nodes.add(shutdown(node));
        case "maximum-ipv4-routes" -> nodes.add(named(limit(node, "value"), "maximum-routes"));
        case "maximum-ipv6-routes" -> nodes.add(limit(node, "value"));
        case "bgp-ipvpn" -> node.child("mpls").ifPresent(mpls -> mpls.children().values().forEach(line -> {
          switch (line.keyword()) {
            case "vrf-import", "vrf-export" -> nodes.add(folded(line, "policy"));
            case "vrf-target" -> nodes.add(target(line));
            default -> { }
          }
        }));
        default -> nodes.add(node);
      }
    }
    return nodes;
  }

  private static List<ConfigNode> networkInterface(ConfigNode block) {
    var nodes = new ArrayList<ConfigNode>();
    for (var node : block.children().values()) {
      switch (node.keyword()) {
        case "admin-state" -> nodes.add(shutdown(node));
        case "ipv4" -> {
          node.child("primary").flatMap(primary -> primary.child("address").map(address -> address(primary, address))).ifPresent(nodes::add);
          node.child("urpf-check").ifPresent(nodes::add);
          node.children().values().stream().filter(group -> group.keyword().equals("vrrp")).forEach(nodes::add);
        }
        default -> nodes.add(node);
      }
    }
    return nodes;
  }

  /// `address 192.0.2.1` and `prefix-length 31` are `address 192.0.2.1/31`.
  private static ConfigNode address(ConfigNode primary, ConfigNode address) {
    var length = primary.child("prefix-length").flatMap(leaf -> leaf.word(1)).or(() -> address.word(3));
    return line(address, "address " + address.word(1).orElse("") + length.map(bits -> "/" + bits).orElse(""));
  }

  private static List<ConfigNode> igp(ConfigNode igp) {
    var nodes = new ArrayList<ConfigNode>();
    for (var node : igp.children().values()) {
      switch (node.keyword()) {
        case "admin-state" -> nodes.add(shutdown(node));
        case "export-policy" -> nodes.add(named(node, "export"));
        case "import-policy" -> nodes.add(named(node, "import"));
        case "authentication-keychain" -> nodes.add(named(node, "auth-keychain"));
        case "area-address" -> node.words().stream().skip(1).forEach(area -> nodes.add(keyed(node, "area-id " + area)));
        case "level-capability" -> nodes.add(node.negated() ? node : line(node, "level-capability level-" + node.word(1).orElse("")));
        case "export-limit" -> nodes.add(folded(node, "number"));
        case "prefix-limit" -> nodes.add(limit(node, "limit"));
        case "level" -> nodes.add(with(node, node.children().values().stream().map(leaf -> leaf.keyword().equals("wide-metrics-only") ? flag(leaf) : leaf).toList()));
        case "area" -> nodes.add(with(node, node.children().values().stream().map(block -> block.keyword().equals("interface") ? member(block) : block).toList()));
        case "interface" -> nodes.add(member(node));
        default -> nodes.add(node);
      }
    }
    return nodes;
  }

  /// An interface of a protocol.
  private static ConfigNode member(ConfigNode block) {
    return with(block, block.children().values().stream().map(leaf -> switch (leaf.keyword()) {
      case "admin-state" -> shutdown(leaf);
      case "passive" -> flag(leaf);
      case "authentication-keychain" -> named(leaf, "auth-keychain");
      default -> leaf;
    }).toList());
  }

  /// `vrf-target { import-community "target:64500:1" export-community "target:64500:2" }` is `vrf-target import target:64500:1 export target:64500:2`.
  private static ConfigNode target(ConfigNode block) {
    var words = Stream.of("import", "export").flatMap(way -> block.child(way + "-community").flatMap(leaf -> leaf.word(1)).stream().flatMap(mark -> Stream.of(way, mark))).toList();
    return words.isEmpty() ? folded(block, "community") : line(block, "vrf-target " + String.join(" ", words));
  }

  private static List<ConfigNode> states(ConfigNode block) {
    return block.children().values().stream().map(line -> line.keyword().equals("admin-state") ? shutdown(line) : line).toList();
  }

  /// `admin-state disable` is `shutdown`, `admin-state enable` its negation.
  static ConfigNode shutdown(ConfigNode leaf) {
    return new ConfigNode("shutdown", List.of("shutdown"), leaf.at(), leaf.negated() || leaf.word(1).filter("disable"::equals).isEmpty(), new LinkedHashMap<>());
  }

  /// `passive true` is `passive`, `passive false` its negation.
  static ConfigNode flag(ConfigNode leaf) {
    return new ConfigNode(leaf.keyword(), List.of(leaf.keyword()), leaf.at(), leaf.negated() || leaf.word(1).filter("true"::equals).isEmpty(), new LinkedHashMap<>());
  }

  /// A block with the number that `key` holds, and whether it only warns, as one line. `key` is where that line stands.
  static ConfigNode limit(ConfigNode block, String key) {
    var number = block.child(key);
    if (block.negated() || number.isEmpty()) {
      return block;
    }
    var only = block.child("log-only").filter(leaf -> leaf.word(1).filter("true"::equals).isPresent());
    var words = new ArrayList<>(block.words());
    number.get().word(1).ifPresent(words::add);
    only.ifPresent(_ -> words.add("log-only"));
    return new ConfigNode(block.key(), List.copyOf(words), only.or(() -> number).get().at(), false, new LinkedHashMap<>());
  }

  /// A block that holds a value or a list as one line: `import { policy ["A" "B"] }` is `import A B`.
  static ConfigNode folded(ConfigNode block, String key) {
    var values = block.child(key);
    if (block.negated()) {
      return block;
    }
    return values.map(leaf -> new ConfigNode(block.keyword(), Stream.concat(Stream.of(block.keyword()), leaf.words().stream().skip(1)).toList(), leaf.at(), false, new LinkedHashMap<>()))
        .orElseGet(() -> block.removed(key).map(gone -> new ConfigNode(block.keyword(), List.of(block.keyword()), gone.at(), true, new LinkedHashMap<>())).orElse(block));
  }

  /// The same line with another keyword.
  static ConfigNode named(ConfigNode node, String keyword) {
    var name = node.name();
    return new ConfigNode(name.isEmpty() ? keyword : keyword + " " + name, Stream.concat(Stream.of(keyword), node.words().stream().skip(1)).toList(), node.at(), node.negated(), node.children());
  }

  /// A single value at the place of `node`.
  static ConfigNode line(ConfigNode node, String words) {
    var all = List.of(words.split(" "));
    return new ConfigNode(words.startsWith("router ") ? words : all.getFirst(), all, node.at(), node.negated(), new LinkedHashMap<>());
  }

  /// An entry of a list at the place of `node`, all words of which name it.
  static ConfigNode keyed(ConfigNode node, String words) {
    return new ConfigNode(words, List.of(words.split(" ")), node.at(), node.negated(), new LinkedHashMap<>());
  }

  /// The block with these lines.
  static ConfigNode with(ConfigNode block, List<ConfigNode> lines) {
    var children = new LinkedHashMap<String, ConfigNode>();
    lines.forEach(line -> children.put(line.key(), line));
    return new ConfigNode(block.key(), block.words(), block.at(), block.negated(), Collections.unmodifiableSequencedMap(children));
  }

  /// The value of a leaf of the block.
  static Optional<String> value(ConfigNode block, String key) {
    return block.child(key).flatMap(leaf -> leaf.word(1));
  }
}
