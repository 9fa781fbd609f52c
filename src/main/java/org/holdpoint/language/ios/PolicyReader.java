package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.Undefined;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.RouteMaps;
import org.holdpoint.source.Span;

/// `route-map` blocks ("route-map", Cisco IOS IP Routing: Protocol-Independent Command Reference): entries in the order of their numbers; one without `match` takes every route;
/// one condition of a kind must hold, of different kinds all; after the last entry routes are denied.
final class PolicyReader {

  private PolicyReader() {}

  static List<Fact> facts(Device device) {
    return RouteMaps.facts(device, PolicyReader::matches);
  }

  /// Names that a condition of one kind collects over its lines.
  private record Draft(List<String> names, Undefined undefined, Span at) {}

  private static List<PolicyMatch> matches(ConfigNode entry) {
    var kinds = new LinkedHashMap<String, Draft>();
    for (var leaf : entry.children().values()) {
      if (leaf.keyword().equals("match")) {
        var match = IosMatch.of(leaf.words());
        if (leaf.negated()) {
          Map.copyOf(kinds).forEach((kind, draft) -> remove(kinds, kind, match));
        } else {
          kinds.computeIfAbsent(match.kind(), _ -> new Draft(new ArrayList<>(), match.undefined(), leaf.at())).names().addAll(match.names());
        }
      }
    }
    return kinds.entrySet().stream().map(kind -> new PolicyMatch(kind.getKey(), List.copyOf(kind.getValue().names()), kind.getValue().undefined(), kind.getValue().at())).toList();
  }

  /// Taking the last name of a condition away takes the condition away.
  private static void remove(Map<String, Draft> kinds, String kind, IosMatch match) {
    if (kind.equals(match.kind())) {
      var draft = kinds.get(kind);
      if (draft.names().removeAll(match.names()) && draft.names().isEmpty()) {
        kinds.remove(kind);
      }
    }
  }
}
