package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.language.ios.IosReader.Device;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Leaves;
import org.holdpoint.source.Span;

/// `route-map` blocks ("route-map", Cisco IOS IP Routing: Protocol-Independent Command Reference): entries in the order of their numbers; one without `match` takes every route;
/// one condition of a kind must hold, of different kinds all; after the last entry routes are denied.
final class PolicyReader {

  private PolicyReader() {}

  static List<Fact> facts(Device device) {
    var entries = new LinkedHashMap<String, List<ConfigNode>>();
    device.block().all("route-map").stream().filter(block -> block.word(1).isPresent()).forEach(block -> entries.computeIfAbsent(block.words().get(1), _ -> new ArrayList<>()).add(block));
    return entries.entrySet().stream().<Fact>map(map -> {
      var sorted = map.getValue().stream().sorted((one, other) -> Long.compare(number(one), number(other))).toList();
      var at = sorted.getFirst().at();
      return new RoutePolicy(device.key("route-policy", map.getKey()), at, at, map.getKey(), sorted.stream().map(PolicyReader::term).toList(), new Value.Known<>("reject", at));
    }).toList();
  }

  private static long number(ConfigNode entry) {
    var last = entry.key().substring(entry.key().lastIndexOf(' ') + 1);
    return Leaves.isNumber(last) ? Long.parseLong(last) : Long.MAX_VALUE;
  }

  /// `permit` where the line does not say; `continue` goes on with another entry, the next one where it names none ("continue", IP Routing: BGP Command Reference).
  private static PolicyTerm term(ConfigNode entry) {
    var action = entry.words().contains("deny") ? "reject" : "accept";
    var next = entry.child("continue").<Value<String>>map(leaf -> new Value.Known<>(leaf.word(1).orElse("next"), leaf.at())).orElseGet(Value.Absent::new);
    return new PolicyTerm(Long.toString(number(entry)), entry.at(), matches(entry), new Value.Known<>(action, entry.at()), next);
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
