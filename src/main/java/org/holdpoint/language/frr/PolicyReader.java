package org.holdpoint.language.frr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.Undefined;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.RouteMaps;
import org.holdpoint.source.Span;

/// `route-map` blocks (FRR user guide, Route Maps): entries in the order of their numbers; all conditions of one must hold, one without any takes every route; after the last entry routes are
/// denied. A list that is not defined matches nothing (`prefix_list_apply` and `access_list_apply` of lib/plist.c and lib/filter.c deny what a missing list is asked).
final class PolicyReader {

  private static final Set<String> OPTIONS = Set.of("exact-match", "any");

  private PolicyReader() {}

  static List<Fact> facts(Device device) {
    return RouteMaps.facts(device, entry -> entry.children().values().stream().filter(leaf -> !leaf.negated()).flatMap(leaf -> match(leaf).stream()).toList());
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
