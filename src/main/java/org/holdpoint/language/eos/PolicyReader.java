package org.holdpoint.language.eos;

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

/// What the entries of `route-map` blocks ask for (Arista EOS user manual, "ACLs and Route Maps"): all conditions of one must hold. What a list that is not defined matches no source says.
final class PolicyReader {

  private static final Set<String> OPTIONS = Set.of("exact-match", "or-results");
  private static final String INVERTED = "invert-result";

  private PolicyReader() {}

  static List<Fact> facts(Device device) {
    return RouteMaps.facts(device, entry -> entry.children().values().stream().filter(leaf -> !leaf.negated()).flatMap(leaf -> match(leaf).stream()).toList());
  }

  /// `sub-route-map` asks another route map ("sub-route-map").
  private static Optional<PolicyMatch> match(ConfigNode leaf) {
    var words = leaf.words();
    return switch (leaf.keyword()) {
      case "match" -> words.size() > 2 ? Optional.of(condition(words, leaf.at())) : Optional.empty();
      case "sub-route-map" -> words.size() > 1 ? Optional.of(new PolicyMatch("policy", List.of(words.get(1)), Undefined.UNKNOWN, leaf.at())) : Optional.empty();
      case String _ -> Optional.empty();
    };
  }

  private static PolicyMatch condition(List<String> words, Span at) {
    var plain = words.stream().filter(word -> !OPTIONS.contains(word)).toList();
    if (plain.get(1).equals(INVERTED)) {
      return new PolicyMatch(INVERTED, plain.subList(2, plain.size()), Undefined.UNKNOWN, at);
    }
    var names = plain.subList(Math.min(2, plain.size()), plain.size());
    return switch (plain.get(1)) {
      case "ip", "ipv6" -> address(plain, at);
      case "source-protocol" -> new PolicyMatch("protocol", names, Undefined.UNKNOWN, at);
      case String other -> new PolicyMatch(other, names, Undefined.UNKNOWN, at);
    };
  }

  /// `ip address prefix-list P`, `ip address access-list A`, `ip address dynamic prefix-list D`.
  private static PolicyMatch address(List<String> words, Span at) {
    var name = List.of(words.getLast());
    return switch (words.size() > 4 ? words.get(2) : "") {
      case "address" -> new PolicyMatch(words.get(3), name, Undefined.UNKNOWN, at);
      case String other -> new PolicyMatch(other, name, Undefined.UNKNOWN, at);
    };
  }
}
