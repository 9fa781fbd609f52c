package org.holdpoint.language.vrp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.language.vrp.VrpReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.PolicyChanges;

/// `route-policy` blocks (NetEngine40E V800R012C10 Command Reference: "route-policy", "if-match", "goto next-node"): nodes in the order of their numbers; one without `if-match` takes every route;
/// conditions of one kind are alternatives, those of different kinds must all hold; what no node takes is denied.
final class PolicyReader {

  private PolicyReader() {}

  static List<Fact> facts(Device device) {
    var nodes = new LinkedHashMap<String, List<ConfigNode>>();
    device.block().all("route-policy").stream().filter(block -> block.words().size() > 4).forEach(block -> nodes.computeIfAbsent(block.words().get(1), _ -> new ArrayList<>()).add(block));
    return nodes.entrySet().stream().flatMap(policy -> {
      var sorted = policy.getValue().stream().sorted((one, other) -> Long.compare(number(one), number(other))).toList();
      var at = sorted.getFirst().at();
      var read = new RoutePolicy(device.key("route-policy", policy.getKey()), at, at, policy.getKey(), sorted.stream().map(PolicyReader::term).toList(), new Value.Known<>("reject", at));
      return Stream.concat(Stream.<Fact>of(read), sorted.stream().flatMap(node -> node.all("apply").stream().flatMap(line -> change(line.words()).stream()
          .map(change -> change.in(read.key().subject(), read.name(), node.at(), Long.toString(number(node)), line.at())))));
    }).toList();
  }

  /// `apply as-path 65000 additive`, `apply community 65000:1 additive`, `apply comm-filter OWN delete` ("apply as-path", "apply community", "apply comm-filter delete").
  private static Optional<PolicyChanges.Change> change(List<String> words) {
    var rest = words.subList(Math.min(words.size(), 2), words.size());
    return rest.isEmpty() ? Optional.empty() : switch (words.get(1)) {
      case "as-path" -> PolicyChanges.prepended(rest);
      case "ip-address" -> rest.equals(List.of("next-hop", "peer-address")) ? Optional.of(new PolicyChanges.Change(PolicyChanges.NEXT_HOP_SELF, List.of())) : Optional.empty();
      case "comm-filter" -> Optional.of(new PolicyChanges.Change(PolicyChanges.REMOVED, rest.subList(0, 1)));
      case "community", "large-community" -> Optional.of(PolicyChanges.communities(rest));
      case String _ -> Optional.empty();
    };
  }

  private static long number(ConfigNode node) {
    return Lines.after(node, "node").filter(Leaves::isNumber).map(Long::parseLong).orElse(Long.MAX_VALUE);
  }

  private static PolicyTerm term(ConfigNode node) {
    var action = node.words().get(2).equals("deny") ? "reject" : "accept";
    var next = Lines.last(node, "goto", "next-node").<Value<String>>map(line -> new Value.Known<>(line.word(2).orElse("next"), line.at())).orElseGet(Value.Absent::new);
    return new PolicyTerm(Long.toString(number(node)), node.at(), matches(node), new Value.Known<>(action, node.at()), next);
  }

  private static List<PolicyMatch> matches(ConfigNode node) {
    var kinds = new LinkedHashMap<String, PolicyMatch>();
    node.all("if-match").stream().map(PolicyReader::match).forEach(match -> kinds.merge(match.kind(), match, PolicyReader::both));
    return List.copyOf(kinds.values());
  }

  private static PolicyMatch both(PolicyMatch one, PolicyMatch other) {
    var values = new ArrayList<>(one.values());
    values.addAll(other.values());
    return new PolicyMatch(one.kind(), List.copyOf(values), one.undefined(), one.at());
  }

  /// What a device does while a list is not defined depends on its release and on `route-policy nonexistent-config-check`; no page of the reference says it for the condition.
  private static PolicyMatch match(ConfigNode line) {
    var words = line.words();
    var rest = words.subList(Math.min(words.size(), 2), words.size());
    return switch (line.word(1).orElse("")) {
      case "ip-prefix" -> match("prefix-list", rest, line);
      case "ipv6" -> words.size() > 4 && words.get(2).equals("address") ? match(words.get(3).equals("acl") ? "access-list" : "prefix-list", words.subList(4, words.size()), line)
          : match(word(words, 2), last(words), line);
      case "ip" -> match(word(words, 2), last(words), line);
      case "acl" -> match("access-list", rest, line);
      case "as-path-filter", "as-path" -> match("as-path", rest, line);
      case "community-filter" -> match("community", rest, line);
      case "extcommunity-filter", "extcommunity-list" -> match("extcommunity", rest, line);
      case "large-community-filter" -> match("large-community", rest, line);
      case "cost" -> match("metric", rest, line);
      case String kind -> match(kind, rest, line);
    };
  }

  private static String word(List<String> words, int index) {
    return index < words.size() ? words.get(index) : "";
  }

  private static List<String> last(List<String> words) {
    return List.of(words.getLast());
  }

  private static PolicyMatch match(String kind, List<String> values, ConfigNode line) {
    return new PolicyMatch(kind, List.copyOf(values), Undefined.UNKNOWN, line.at());
  }
}
