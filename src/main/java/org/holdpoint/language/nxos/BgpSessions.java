package org.holdpoint.language.nxos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.Value;
import org.holdpoint.language.nxos.NxosReader.Table;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.NeighborLines;
import org.holdpoint.routing.NeighborSettings;
import org.holdpoint.routing.Peerings;
import org.holdpoint.routing.PrefixLimits;
import org.holdpoint.routing.Remote;
import org.holdpoint.routing.SessionFilters;
import org.holdpoint.routing.Templates;
import org.holdpoint.routing.Templates.Order;
import org.holdpoint.source.Span;

/// The sessions of one routing table of the process, each a `neighbor` block with its families in it. What it does not say itself comes from its session template, then from its peer template and that
/// one's; in a family from its policy templates, the lowest number first ("Peer Templates", Cisco Nexus 9000 Series NX-OS Unicast Routing Configuration Guide).
record BgpSessions(Device device, Table table) {

  List<Fact> facts() {
    return table.block().all("neighbor").stream().flatMap(this::session).toList();
  }

  private Stream<Fact> session(ConfigNode own) {
    var sources = inherited(own, "peer");
    var settings = new NeighborSettings(sources.stream().flatMap(place -> inherited(place, "peer-session").stream()).toList());
    var carried = families(own, sources);
    var remote = Remote.of(settings);
    var local = BgpReader.localAs(table);
    var group = own.child("inherit peer").flatMap(leaf -> leaf.word(2)).orElse("");
    var neighbor = new BgpNeighbor(device.key("bgp-neighbor", table.vrf(), own.name()), own.at(), table.block().at(), table.vrf(), own.name(), group, Remote.as(remote, local),
        Remote.external(remote, local, BgpReader.confederation(table.process()), own.at()), SessionFilters.policy(carried, true, taken(own, "in")), SessionFilters.policy(carried, false, taken(own, "out")), PrefixLimits.largest(carried),
        settings.named("password", "md5"), settings.number("ttl-security", 2), Leaves.flag(table.process(), "shutdown") instanceof Value.Known<Boolean>(var closed, var line) && closed ? new Value.Known<>(true, line) : settings.flag("shutdown"));
    // No release of NX-OS asks for a policy: without one every route passes (Unicast Routing Configuration Guide, "Configuring Basic BGP").
    var needed = new Value.Known<>(false, own.at());
    var peering = Peerings.of(device.key("bgp-peering", table.vrf(), own.name()), !table.vrf().equals(Device.GLOBAL), neighbor, needed, needed, settings, familySettings(sources), "standard");
    return Stream.concat(Stream.of(neighbor, peering), carried.stream());
  }

  /// The line that takes a filter of a direction away.
  private static Optional<Span> taken(ConfigNode own, String direction) {
    return own.all("address-family").stream().flatMap(family -> SessionFilters.removed(family, direction)
        .or(() -> family.children().values().stream().filter(line -> line.negated() && line.keyword().equals("inherit")).findFirst()).stream()).map(ConfigNode::at).findFirst();
  }

  /// What each family says of a session.
  private List<NeighborSettings> familySettings(List<ConfigNode> sources) {
    return sources.stream().flatMap(source -> source.all("address-family").stream()).map(block -> new NeighborSettings(inherited(block, "peer-policy"))).toList();
  }

  /// A place, and the templates of that sort behind it.
  private List<ConfigNode> inherited(ConfigNode place, String sort) {
    return Templates.inheriting(new NeighborSettings(List.of(place)), table.process(), sort, Order.LOWEST, Optional.empty()).places();
  }

  /// A session carries the families that it has blocks of, itself or in its template; the others that the table has are closed.
  private List<BgpFamily> families(ConfigNode own, List<ConfigNode> sources) {
    var found = new ArrayList<BgpFamily>();
    sources.stream().flatMap(source -> source.all("address-family").stream()).map(ConfigNode::key).distinct().forEach(key -> {
      var blocks = sources.stream().flatMap(source -> source.child(key).stream()).toList();
      var settings = new NeighborSettings(blocks.stream().flatMap(block -> inherited(block, "peer-policy").stream()).toList());
      var first = blocks.getFirst();
      var at = own.child(key).map(ConfigNode::at).orElse(own.at());
      found.add(new BgpFamily(device.key("bgp-family", table.vrf(), own.name(), first.name()), at, own.at(), table.vrf(), own.name(), first.name(), new Value.Known<>(true, first.at()),
          SessionFilters.of(settings, "in"), SessionFilters.of(settings, "out"), PrefixLimits.of(settings), PrefixLimits.threshold(settings), PrefixLimits.onLimit(settings)));
    });
    NeighborLines.families(table.block(), own).stream().filter(family -> found.stream().noneMatch(one -> one.family().equals(family.name()))).toList().forEach(family -> found.add(BgpFamily.closed(
        device.key("bgp-family", table.vrf(), own.name(), family.name()), family.negated() ? family.at() : own.at(), own.at(), table.vrf(), own.name(), family.name())));
    return found;
  }
}
