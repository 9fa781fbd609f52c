package org.holdpoint.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// `route-map` blocks: entries in the order of their numbers; after the last one routes are denied ("route-map", Cisco IOS IP Routing: Protocol-Independent Command Reference; FRR user guide,
/// Route Maps). What a condition says, and what it does while its list is not defined, is a matter of the language.
public final class RouteMaps {

  /// Lines about a whole map, which are no entry.
  private static final Set<String> NO_ENTRY = Set.of("optimization", "pbr-statistics");

  private RouteMaps() {}

  /// The route maps of a device; `matches` reads the conditions of one entry.
  public static List<Fact> facts(Device device, Function<ConfigNode, List<PolicyMatch>> matches) {
    var entries = new LinkedHashMap<String, List<ConfigNode>>();
    device.block().all("route-map").stream().filter(block -> block.word(1).isPresent() && !NO_ENTRY.contains(block.words().getLast()))
        .forEach(block -> entries.computeIfAbsent(block.words().get(1), _ -> new ArrayList<>()).add(block));
    return entries.entrySet().stream().flatMap(map -> {
      var sorted = map.getValue().stream().sorted((one, other) -> Long.compare(number(one), number(other))).toList();
      var at = sorted.getFirst().at();
      var policy = new RoutePolicy(device.key("route-policy", map.getKey()), at, at, map.getKey(), sorted.stream().map(entry -> term(entry, matches.apply(entry))).toList(),
          new Value.Known<>("reject", at));
      return Stream.concat(Stream.<Fact>of(policy), sorted.stream().flatMap(entry -> PolicyChanges.ofEntry(policy.key().subject(), policy.name(), Long.toString(number(entry)), entry).stream()));
    }).toList();
  }

  /// The number of an entry is the last word of its key.
  private static long number(ConfigNode entry) {
    var last = entry.key().substring(entry.key().lastIndexOf(' ') + 1);
    return Leaves.isNumber(last) ? Long.parseLong(last) : Long.MAX_VALUE;
  }

  /// `permit` where the line does not say; `continue` and `on-match` go on with another entry, the next one where they name none.
  private static PolicyTerm term(ConfigNode entry, List<PolicyMatch> matches) {
    var action = entry.words().contains("deny") ? "reject" : "accept";
    var goes = entry.child("on-match").or(() -> entry.child("continue"));
    var next = goes.<Value<String>>map(leaf -> new Value.Known<>(Leaves.isNumber(leaf.words().getLast()) ? leaf.words().getLast() : "next", leaf.at())).orElseGet(Value.Absent::new);
    return new PolicyTerm(Long.toString(number(entry)), entry.at(), matches, new Value.Known<>(action, entry.at()), next);
  }

  /// Conditions of an entry, where of those of one kind one must hold: the values of all lines of a kind together.
  public static List<PolicyMatch> together(List<PolicyMatch> lines) {
    var kinds = new LinkedHashMap<String, PolicyMatch>();
    lines.forEach(line -> kinds.merge(line.kind(), line, (one, other) -> new PolicyMatch(one.kind(), Stream.concat(one.values().stream(), other.values().stream()).toList(), one.undefined(), one.at())));
    return List.copyOf(kinds.values());
  }

  /// The words of a line without the route map that it names.
  public static List<String> others(List<String> words) {
    var others = new ArrayList<>(words);
    var map = others.indexOf("route-map");
    if (map >= 0) {
      others.subList(map, Math.min(others.size(), map + 2)).clear();
    }
    return List.copyOf(others);
  }
}
