package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.Value;
import org.holdpoint.language.ios.BgpReader.Table;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.AsNumbers;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.NeighborSettings;
import org.holdpoint.routing.PrefixLimits;
import org.holdpoint.routing.SessionFilters;
import org.holdpoint.routing.Templates;
import org.holdpoint.routing.Templates.Order;
import org.holdpoint.source.Span;

/// The sessions of one routing table ("neighbor …", Cisco IOS IP Routing: BGP Command Reference).
record BgpSessions(Table table, Set<Long> confederation, Map<String, ConfigNode> lines, Map<String, Map<String, List<ConfigNode>>> families) {

  private static final String UNICAST = "ipv4 unicast";
  static BgpSessions of(Table table) {
    return new BgpSessions(table, AsNumbers.confederation(table.process()), NeighborSettings.byNeighbor(table.block()), NeighborSettings.byFamily(table.families()));
  }

  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    for (var name : BgpReader.sessions(lines)) {
      var own = lines.get(name);
      var at = own.child("remote-as").or(() -> own.child("peer-group")).or(() -> own.child("inherit peer-session")).orElse(own).at();
      facts.addAll(session(name, at, Optional.of(own), group(own).or(() -> groupOfFamily(name))));
    }
    for (var range : BgpReader.ranges(table.block())) {
      facts.addAll(session(range.words().get(3), range.at(), Optional.empty(), BgpReader.groupOf(range)));
    }
    return facts;
  }

  private static Optional<String> group(ConfigNode own) {
    return own.child("peer-group").flatMap(leaf -> leaf.word(1));
  }

  /// Older releases say below each family to which group a neighbor belongs ("neighbor peer-group (assigning members)").
  private Optional<String> groupOfFamily(String name) {
    return families.values().stream().flatMap(byName -> byName.getOrDefault(name, List.of()).stream()).flatMap(own -> group(own).stream()).findFirst();
  }

  private List<Fact> session(String name, Span at, Optional<ConfigNode> own, Optional<String> group) {
    var settings = Templates.inheriting(new NeighborSettings(own.stream().toList()), table.process(), "peer-session", Order.HIGHEST, group.map(lines::get).map(block -> new NeighborSettings(List.of(block))));
    var carried = families(name, group, at);
    var remoteAs = settings.leaf("remote-as").map(leaf -> AsNumbers.of(leaf.word(1).orElse(""), leaf.at())).orElseGet(Value.Absent::new);
    var neighbor = new BgpNeighbor(table.device().key("bgp-neighbor", table.vrf(), name), at, table.block().at(), table.vrf(), name, group.orElse(""), remoteAs, AsNumbers.external(remoteAs, table.localAs(), confederation, at),
        SessionFilters.policy(carried, true, SessionFilters.lost(families.values(), name, () -> settings(name, group), "in")), SessionFilters.policy(carried, false, SessionFilters.lost(families.values(), name, () -> settings(name, group), "out")), PrefixLimits.largest(carried), settings.named("password", "md5").missedAt(() -> settings.shared(name, lines.values().stream(), Set.of("password"), "")),
        settings.number("ttl-security", 2).missedAt(() -> settings.shared(name, lines.values().stream(), Set.of("ttl-security"), "")), settings.flag("shutdown"));
    return Stream.concat(Stream.<Fact>of(neighbor, PeeringReader.peering(table, neighbor, settings, settings(name, group))), carried.stream()).toList();
  }

  /// What each family says of a session.
  private List<NeighborSettings> settings(String name, Optional<String> group) {
    return families.values().stream().map(byName -> Templates.inheriting(new NeighborSettings(byName.getOrDefault(name, List.of())), table.process(), "peer-policy", Order.HIGHEST,
        group.map(named -> new NeighborSettings(byName.getOrDefault(named, List.of()))))).toList();
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
      var settings = Templates.inheriting(new NeighborSettings(own), table.process(), "peer-policy", Order.HIGHEST, Optional.of(new NeighborSettings(shared)));
      var active = Leaves.first(settings.flag("activate"), byDefault(family, at));
      found.add(new BgpFamily(table.device().key("bgp-family", table.vrf(), name, family), own.stream().findFirst().map(ConfigNode::at).orElse(at), table.families().get(family).getLast().at(),
          table.vrf(), name, family, active, SessionFilters.of(settings, "in"), SessionFilters.of(settings, "out"), PrefixLimits.of(settings).missedAt(() -> settings.shared(name, byName.values().stream().flatMap(List::stream), Set.of(PrefixLimits.COMMAND), "")), PrefixLimits.threshold(settings), PrefixLimits.onLimit(settings)));
    });
    return found;
  }

  /// IPv4 unicast is carried unless `no bgp default ipv4-unicast` says otherwise ("bgp default ipv4-unicast").
  private Value<Boolean> byDefault(String family, Span at) {
    if (!family.equals(UNICAST) || !table.vrf().equals(Device.GLOBAL)) {
      return new Value.Absent<>();
    }
    return table.process().removed("bgp default ipv4-unicast").<Value<Boolean>>map(leaf -> new Value.Known<>(false, leaf.at())).orElseGet(() -> new Value.Known<>(true, at));
  }
}
