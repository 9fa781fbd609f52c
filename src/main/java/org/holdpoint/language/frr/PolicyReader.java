package org.holdpoint.language.frr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.language.frr.FrrReader.Device;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Leaves;
import org.holdpoint.source.Span;

/// `route-map` blocks (FRR user guide, Route Maps): entries in the order of their numbers; all conditions of one must hold, one without any takes every route; after the last entry routes are
/// denied. A list that is not defined matches nothing (`prefix_list_apply` and `access_list_apply` of lib/plist.c and lib/filter.c deny what a missing list is asked).
final class PolicyReader {

  private static final Set<String> OPTIONS = Set.of("exact-match", "any");

  private PolicyReader() {}

  static List<Fact> facts(Device device) {
    var entries = new LinkedHashMap<String, List<ConfigNode>>();
    device.block().all("route-map").stream().filter(block -> block.word(2).isPresent() && !block.words().contains("optimization"))
        .forEach(block -> entries.computeIfAbsent(block.words().get(1), _ -> new ArrayList<>()).add(block));
    return entries.entrySet().stream().<Fact>map(map -> {
      var sorted = map.getValue().stream().sorted((one, other) -> Long.compare(number(one), number(other))).toList();
      var at = sorted.getFirst().at();
      return new RoutePolicy(device.key("route-policy", map.getKey()), at, at, map.getKey(), sorted.stream().map(PolicyReader::term).toList(), new Value.Known<>("reject", at));
    }).toList();
  }

  private static long number(ConfigNode entry) {
    var last = entry.words().getLast();
    return Leaves.isNumber(last) ? Long.parseLong(last) : Long.MAX_VALUE;
  }

  /// `on-match next` and `continue` go on with the next entry, `on-match goto N` with another one.
  private static PolicyTerm term(ConfigNode entry) {
    var action = entry.words().contains("deny") ? "reject" : "accept";
    var goes = entry.child("on-match").or(() -> entry.child("continue"));
    var next = goes.<Value<String>>map(leaf -> new Value.Known<>(Leaves.isNumber(leaf.words().getLast()) ? leaf.words().getLast() : "next", leaf.at())).orElseGet(Value.Absent::new);
    return new PolicyTerm(Long.toString(number(entry)), entry.at(), entry.children().values().stream().filter(leaf -> !leaf.negated()).flatMap(leaf -> match(leaf).stream()).toList(),
        new Value.Known<>(action, entry.at()), next);
  }

  /// `call` asks another route map, and goes on when that one permits.
  private static Optional<PolicyMatch> match(ConfigNode leaf) {
    var words = leaf.words();
    return switch (leaf.keyword()) {
      case "match" -> words.size() > 2 ? Optional.of(condition(words, leaf.at())) : Optional.empty();
      case "call" -> words.size() > 1 ? Optional.of(new PolicyMatch("policy", List.of(words.get(1)), Undefined.PASSES_NONE, leaf.at())) : Optional.empty();
      case String _ -> Optional.empty();
    };
  }

  private static PolicyMatch condition(List<String> words, Span at) {
    var end = OPTIONS.contains(words.getLast()) ? words.size() - 1 : words.size();
    return switch (words.get(1)) {
      case "ip", "ipv6" -> address(words, at);
      case "source-protocol" -> new PolicyMatch("protocol", words.subList(2, end), Undefined.UNKNOWN, at);
      case "as-path", "community", "extcommunity", "large-community" -> new PolicyMatch(words.get(1), words.subList(2, end), Undefined.PASSES_NONE, at);
      case "peer" -> new PolicyMatch("neighbor", words.subList(2, end), Undefined.UNKNOWN, at);
      case String other -> new PolicyMatch(other, words.subList(2, end), Undefined.UNKNOWN, at);
    };
  }

  private static PolicyMatch address(List<String> words, Span at) {
    var name = List.of(words.getLast());
    var listed = words.size() > 4 ? words.get(3) : "access-list";
    return switch (words.get(2)) {
      case "address" -> new PolicyMatch(listed, name, Undefined.PASSES_NONE, at);
      case "route-source" -> new PolicyMatch("source-address", name, Undefined.PASSES_NONE, at);
      case String other -> new PolicyMatch(other, name, Undefined.PASSES_NONE, at);
    };
  }
}
