package org.holdpoint.language.nxos;

import java.util.List;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.Undefined;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.RouteMaps;

/// `route-map` blocks (Cisco Nexus 9000 Series NX-OS Unicast Routing Configuration Guide, "Configuring Route Policy Manager"): an entry without `match` takes every route; an empty prefix list permits
/// all routes ("Guidelines and Limitations"). Of other lists no source says what one does that is not defined.
final class PolicyReader {

  private static final Set<String> OPTIONS = Set.of("exact-match");

  private PolicyReader() {}

  static List<Fact> facts(Device device) {
    return RouteMaps.facts(device, entry -> RouteMaps.together(entry.children().values().stream().filter(leaf -> !leaf.negated() && leaf.keyword().equals("match") && leaf.words().size() > 2)
        .map(PolicyReader::condition).toList()));
  }

  private static PolicyMatch condition(ConfigNode leaf) {
    var words = leaf.words();
    var end = OPTIONS.contains(words.getLast()) ? words.size() - 1 : words.size();
    return switch (words.get(1)) {
      case "ip", "ipv6" -> address(words.subList(0, end), leaf);
      case "source-protocol" -> new PolicyMatch("protocol", words.subList(2, end), Undefined.UNKNOWN, leaf.at());
      case String other -> new PolicyMatch(other, words.subList(2, end), Undefined.UNKNOWN, leaf.at());
    };
  }

  private static PolicyMatch address(List<String> words, ConfigNode leaf) {
    var listed = words.size() > 4 && words.get(3).equals("prefix-list");
    var names = words.subList(Math.min(words.size(), listed ? 4 : 3), words.size());
    var undefined = listed ? Undefined.PASSES_ALL : Undefined.UNKNOWN;
    return switch (words.get(2)) {
      case "address" -> new PolicyMatch(listed ? "prefix-list" : "access-list", names, undefined, leaf.at());
      case "route-source" -> new PolicyMatch("source-address", names, undefined, leaf.at());
      case String other -> new PolicyMatch(other, names, undefined, leaf.at());
    };
  }
}
