package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.BgpFact.FilterUse;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.Value;
import org.holdpoint.language.ios.BgpReader.Table;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Leaves;
import org.holdpoint.source.Span;

/// The sessions of one routing table ("neighbor …", Cisco IOS IP Routing: BGP Command Reference).
record BgpSessions(Table table, Set<Long> confederation, Map<String, ConfigNode> lines, Map<String, Map<String, List<ConfigNode>>> families) {

  private static final String UNICAST = "ipv4 unicast";
  /// The command of each filter and what it names.
  private static final Map<String, String> FILTERS = Map.of("route-map", "route-map", "prefix-list", "prefix-list", "filter-list", "as-path-list", "distribute-list", "access-list");

  static BgpSessions of(Table table) {
    var families = new LinkedHashMap<String, Map<String, List<ConfigNode>>>();
    table.families().forEach((family, levels) -> {
      var byName = new LinkedHashMap<String, List<ConfigNode>>();
      // Lines of the family win over those of the process.
      levels.reversed().forEach(level -> BgpSettings.byNeighbor(level).forEach((name, own) -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(own)));
      families.put(family, byName);
    });
    return new BgpSessions(table, table.confederation(), BgpSettings.byNeighbor(table.block()), families);
  }

  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    for (var name : BgpReader.sessions(lines)) {
      var own = lines.get(name);
      var at = own.child("remote-as").or(() -> own.child("peer-group")).or(() -> own.child("inherit peer-session")).orElse(own).at();
      facts.addAll(session(name, at, Optional.of(own), group(own)));
    }
    for (var range : BgpReader.ranges(table.block())) {
      facts.addAll(session(range.words().get(3), range.at(), Optional.empty(), BgpReader.groupOf(range)));
    }
    return facts;
  }

  private static Optional<String> group(ConfigNode own) {
    return own.child("peer-group").flatMap(leaf -> leaf.word(1));
  }

  private List<Fact> session(String name, Span at, Optional<ConfigNode> own, Optional<String> group) {
    var settings = new BgpSettings(own.stream().toList()).inheriting(table.process(), "peer-session", group.map(lines::get).map(block -> new BgpSettings(List.of(block))));
    var carried = families(name, group, at);
    var remoteAs = settings.leaf("remote-as").map(leaf -> BgpReader.as(leaf.word(1).orElse(""), leaf.at())).orElseGet(Value.Absent::new);
    var neighbor = new BgpNeighbor(table.device().key("bgp-neighbor", table.vrf(), name), at, table.block().at(), table.vrf(), name, group.orElse(""), remoteAs, external(remoteAs, at),
        policy(carried, name, true), policy(carried, name, false), limit(carried), settings.named("password", "md5"), settings.number("ttl-security", 2), settings.flag("shutdown"));
    return Stream.concat(Stream.<Fact>of(neighbor, PeeringReader.peering(table, neighbor, settings, settings(name, group))), carried.stream()).toList();
  }

  /// What each family says of a session.
  private List<BgpSettings> settings(String name, Optional<String> group) {
    return families.values().stream().map(byName -> new BgpSettings(byName.getOrDefault(name, List.of())).inheriting(table.process(), "peer-policy",
        group.map(named -> new BgpSettings(byName.getOrDefault(named, List.of()))))).toList();
  }

  /// Another AS is external, unless it is one of the confederation.
  private Value<Boolean> external(Value<Long> remoteAs, Span at) {
    return remoteAs.known().isPresent() && table.localAs().known().isPresent()
        ? remoteAs.map(remote -> !remote.equals(table.localAs().known().get()) && !confederation.contains(remote))
        : new Value.Unknown<>("the AS of this neighbor is not in the configuration", at);
  }

  /// The families that a session carries, or has lines in.
  private List<BgpFamily> families(String name, Optional<String> group, Span at) {
    var found = new ArrayList<BgpFamily>();
    families.forEach((family, byName) -> {
      var own = byName.getOrDefault(name, List.of());
      var shared = group.map(named -> byName.getOrDefault(named, List.of())).orElse(List.of());
      if (own.isEmpty() && shared.isEmpty() && !family.equals(UNICAST)) {
        return;
      }
      var settings = new BgpSettings(own).inheriting(table.process(), "peer-policy", Optional.of(new BgpSettings(shared)));
      var active = Leaves.first(settings.flag("activate"), byDefault(family, at));
      found.add(new BgpFamily(table.device().key("bgp-family", table.vrf(), name, family), own.stream().findFirst().map(ConfigNode::at).orElse(at), table.families().get(family).getLast().at(),
          table.vrf(), name, family, active, filters(settings, "in"), filters(settings, "out"), settings.bound("maximum-prefix", 1, "warning-only"), threshold(settings), onLimit(settings)));
    });
    return found;
  }

  /// IPv4 unicast is carried unless `no bgp default ipv4-unicast` says otherwise ("bgp default ipv4-unicast").
  private Value<Boolean> byDefault(String family, Span at) {
    if (!family.equals(UNICAST) || !table.vrf().equals(IosReader.GLOBAL)) {
      return new Value.Absent<>();
    }
    return table.process().removed("bgp default ipv4-unicast").<Value<Boolean>>map(leaf -> new Value.Known<>(false, leaf.at())).orElseGet(() -> new Value.Known<>(true, at));
  }

  private static List<FilterUse> filters(BgpSettings settings, String direction) {
    return FILTERS.keySet().stream().sorted().flatMap(command -> settings.leaf(command + " " + direction).stream()
        .flatMap(leaf -> leaf.word(1).map(name -> new FilterUse(FILTERS.get(command), name, leaf.at())).stream())).toList();
  }

  /// Percent of the limit at which the device warns: 75 where the line does not say ("neighbor maximum-prefix (BGP)").
  private static Value<Long> threshold(BgpSettings settings) {
    return settings.leaf("maximum-prefix").<Value<Long>>map(leaf -> new Value.Known<>(leaf.word(2).filter(Leaves::isNumber).map(Long::parseLong).orElse(75L), leaf.at()))
        .orElseGet(Value.Absent::new);
  }

  private static Value<String> onLimit(BgpSettings settings) {
    return settings.leaf("maximum-prefix").<Value<String>>map(leaf -> new Value.Known<>(leaf.words().contains("warning-only") ? "warn" : leaf.words().contains("restart") ? "restart"
        : leaf.words().contains("discard-extra") ? "discard" : "reset", leaf.at())).orElseGet(Value.Absent::new);
  }

  /// What filters routes in or out, family by family: the names of route maps, and of other lists with what they are.
  private Value<String> policy(List<BgpFamily> carried, String name, boolean in) {
    var uses = carried.stream().filter(family -> family.active().known().orElse(true)).flatMap(family -> (in ? family.imports() : family.exports()).stream()).toList();
    var text = uses.stream().map(use -> use.kind().equals("route-map") ? use.name() : use.kind().replace('-', ' ') + " " + use.name()).distinct().collect(Collectors.joining(", "));
    return uses.isEmpty() ? new Value.Absent<>(taken(name, in ? " in" : " out")) : new Value.Known<>(text, uses.getFirst().at());
  }

  /// The line that takes the filter of a direction away.
  private Optional<Span> taken(String name, String direction) {
    return families.values().stream().flatMap(byName -> byName.getOrDefault(name, List.of()).stream())
        .flatMap(own -> FILTERS.keySet().stream().sorted().flatMap(command -> own.removed(command + direction).stream())).map(ConfigNode::at).findFirst();
  }

  /// The largest limit of a family that is carried; where none is, the line that takes it away or only warns.
  private static Value<Long> limit(List<BgpFamily> families) {
    var limits = families.stream().filter(family -> family.active().known().orElse(true)).map(BgpFamily::prefixLimit).toList();
    return limits.stream().filter(limit -> limit.known().isPresent()).max((one, other) -> Long.compare(one.known().orElse(0L), other.known().orElse(0L)))
        .or(() -> limits.stream().filter(limit -> limit instanceof Value.Unknown<Long>).findFirst()).or(() -> limits.stream().filter(limit -> limit.place().isPresent()).findFirst())
        .orElseGet(Value.Absent::new);
  }
}
