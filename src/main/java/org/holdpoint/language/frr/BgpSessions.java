package org.holdpoint.language.frr;

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
import org.holdpoint.language.frr.BgpReader.Process;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.AsNumbers;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.NeighborSettings;
import org.holdpoint.routing.PrefixLimits;
import org.holdpoint.routing.Remote;
import org.holdpoint.routing.SessionFilters;
import org.holdpoint.source.Span;

/// The sessions of one process ("Defining Peers", "BGP Peer commands", "Peer Filtering", FRR user guide, BGP).
record BgpSessions(Process process, Set<Long> confederation, Map<String, ConfigNode> lines, Map<String, Map<String, List<ConfigNode>>> families) {

  static BgpSessions of(Process process) {
    return new BgpSessions(process, AsNumbers.confederation(process.block()), NeighborSettings.byNeighbor(process.block()), NeighborSettings.byFamily(process.families()));
  }

  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    lines.forEach((name, own) -> setUp(own).ifPresent(line -> facts.addAll(session(name, line.at(), Optional.of(own), group(own)))));
    for (var range : process.block().all("bgp")) {
      if (range.words().size() > 3 && range.words().get(1).equals("listen") && range.words().get(2).equals("range")) {
        facts.addAll(session(range.words().get(3), range.at(), Optional.empty(), Device.after(range.words(), "peer-group")));
      }
    }
    return facts;
  }

  /// The line that makes a session, not a peer group: `remote-as`, `interface`, or membership of a group ("neighbor PEER peer-group PGNAME").
  private static Optional<ConfigNode> setUp(ConfigNode own) {
    var defined = own.child("peer-group").filter(leaf -> leaf.words().size() == 1).isPresent();
    return defined ? Optional.empty() : own.child("remote-as").or(() -> own.child("interface")).or(() -> own.child("peer-group"));
  }

  private static Optional<String> group(ConfigNode own) {
    return own.child("peer-group").flatMap(leaf -> leaf.word(1)).or(() -> own.child("interface").flatMap(leaf -> Device.after(leaf.words(), "peer-group")));
  }

  private List<Fact> session(String name, Span at, Optional<ConfigNode> own, Optional<String> group) {
    var settings = new NeighborSettings(Stream.concat(own.stream(), group.map(lines::get).stream()).toList());
    var carried = families(name, group, at);
    var remote = Remote.of(settings);
    var neighbor = new BgpNeighbor(process.device().key("bgp-neighbor", process.vrf(), name), at, process.block().at(), process.vrf(), name, group.orElse(""), Remote.as(remote, process.localAs()),
        Remote.external(remote, process.localAs(), confederation, at),
        SessionFilters.policy(carried, true, SessionFilters.lost(families.values(), name, () -> settings(name, group), "in")), SessionFilters.policy(carried, false, SessionFilters.lost(families.values(), name, () -> settings(name, group), "out")), PrefixLimits.largest(carried), settings.named("password", "md5").missedAt(() -> settings.shared(name, lines.values().stream(), Set.of("password"), "")),
        settings.number("ttl-security", 2).missedAt(() -> settings.shared(name, lines.values().stream(), Set.of("ttl-security"), "")), settings.flag("shutdown"));
    return Stream.concat(Stream.<Fact>of(neighbor, PeeringReader.peering(process, neighbor, settings, settings(name, group))), carried.stream()).toList();
  }

  /// What each family says of a session.
  private List<NeighborSettings> settings(String name, Optional<String> group) {
    return families.values().stream().map(byName -> new NeighborSettings(Stream.concat(Stream.of(name), group.stream()).flatMap(one -> byName.getOrDefault(one, List.of()).stream()).toList())).toList();
  }

  /// The families that a session carries, or has lines in.
  private List<BgpFamily> families(String name, Optional<String> group, Span at) {
    var found = new ArrayList<BgpFamily>();
    families.forEach((family, byName) -> {
      var own = byName.getOrDefault(name, List.of());
      var shared = group.map(named -> byName.getOrDefault(named, List.of())).orElse(List.of());
      if (own.isEmpty() && shared.isEmpty() && !family.equals(BgpReader.UNICAST)) {
        return;
      }
      var settings = new NeighborSettings(Stream.concat(own.stream(), shared.stream()).toList());
      var active = Leaves.first(settings.flag("activate"), byDefault(family, at));
      found.add(new BgpFamily(process.device().key("bgp-family", process.vrf(), name, family), own.stream().findFirst().map(ConfigNode::at).orElse(at),
          process.families().get(family).getLast().at(), process.vrf(), name, family, active, SessionFilters.of(settings, "in"), SessionFilters.of(settings, "out"),
          PrefixLimits.of(settings).missedAt(() -> settings.shared(name, byName.values().stream().flatMap(List::stream), Set.of(PrefixLimits.COMMAND), "")), PrefixLimits.threshold(settings), PrefixLimits.onLimit(settings)));
    });
    return found;
  }

  /// IPv4 unicast is carried unless `no bgp default ipv4-unicast` says otherwise, other families where `bgp default` names them ("bgp default").
  private Value<Boolean> byDefault(String family, Span at) {
    var key = "bgp default " + family.replace(' ', '-');
    return process.block().child(key).<Value<Boolean>>map(leaf -> new Value.Known<>(true, leaf.at())).or(() -> process.block().removed(key).map(leaf -> new Value.Known<>(false, leaf.at())))
        .orElseGet(() -> family.equals(BgpReader.UNICAST) ? new Value.Known<>(true, at) : new Value.Absent<>());
  }
}
