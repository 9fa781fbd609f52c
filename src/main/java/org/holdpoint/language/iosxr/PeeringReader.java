package org.holdpoint.language.iosxr;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.SessionFact.BgpPeering;
import org.holdpoint.fact.SessionFact.BgpProcess;
import org.holdpoint.fact.SessionFact.OriginValidation;
import org.holdpoint.fact.Value;
import org.holdpoint.language.iosxr.BgpReader.Table;
import org.holdpoint.language.iosxr.IosxrReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// Who the router is in BGP, and how its sessions treat what passes them (Cisco IOS XR BGP Command Reference).
final class PeeringReader {

  /// How often the own AS may come back where no number is said.
  private static final long USUAL = 3;

  private PeeringReader() {}

  static Fact process(Table table) {
    var process = table.process();
    return new BgpProcess(table.device().key("bgp-process", table.vrf()), table.block().at(), process.at(), table.vrf(), vpn(table), BgpReader.number(process.word(2).orElse(""), process.at()),
        Leaves.first(Leaves.text(table.block(), "bgp router-id", 2), Leaves.text(process, "bgp router-id", 2)), new Value.Absent<>());
  }

  /// `rpki server 192.0.2.1`.
  static List<Fact> validation(Device device, ConfigNode process) {
    var servers = process.all("rpki").stream().filter(leaf -> leaf.word(1).filter("server"::equals).isPresent() && leaf.word(2).isPresent()).toList();
    return servers.isEmpty() ? List.of()
        : List.of(new OriginValidation(device.key("origin-validation", "rpki"), servers.getFirst().at(), process.at(), servers.stream().map(leaf -> leaf.words().get(2)).toList()));
  }

  /// No route passes an external session without a policy, unless `bgp unsafe-ebgp-policy`; internal sessions get communities, external ones where a line says so ("send-community-ebgp").
  static BgpPeering peering(Table table, BgpNeighbor neighbor, Inherited settings) {
    var at = neighbor.at();
    var needed = Leaves.first(Leaves.flag(table.block(), "bgp unsafe-ebgp-policy"), Leaves.flag(table.process(), "bgp unsafe-ebgp-policy")).map(unsafe -> !unsafe).otherwise(true, at);
    var communities = neighbor.external().known().orElse(false) ? families(table, settings, "send-community-ebgp").otherwise(false, at) : new Value.Known<>(true, at);
    return new BgpPeering(table.device().key("bgp-peering", table.vrf(), neighbor.address()), at, neighbor.within(), table.vrf(), vpn(table), neighbor.address(), neighbor.remoteAs(),
        neighbor.external(), needed, needed, families(table, settings, "next-hop-self").otherwise(false, at), families(table, settings, "remove-private-AS").otherwise(false, at), communities,
        new Value.Absent<>(), new Value.Absent<>(), families(table, settings, "route-reflector-client").otherwise(false, at), settings.value(place -> Leaves.text(place, "update-source", 1)), ownAs(table, settings).otherwise(0L, at));
  }

  /// "allowas-in": three times without a number.
  private static Value<Long> ownAs(Table table, Inherited settings) {
    return levels(table, settings).flatMap(place -> place.child("allowas-in").stream()).findFirst()
        .<Value<Long>>map(leaf -> new Value.Known<>(leaf.word(1).filter(Leaves::isNumber).map(Long::parseLong).orElse(USUAL), leaf.at())).orElseGet(Value.Absent::new);
  }

  private static Stream<ConfigNode> levels(Table table, Inherited settings) {
    return settings.places().stream().flatMap(place -> place.all("address-family").stream()).flatMap(family -> Inherited.family(table.process(), List.of(family)).places().stream());
  }

  private static boolean vpn(Table table) {
    return !table.vrf().equals(IosxrReader.GLOBAL);
  }

  /// What any family of the session says, or the groups of families that it uses.
  private static Value<Boolean> families(Table table, Inherited settings, String key) {
    var levels = levels(table, settings).map(place -> Leaves.flag(place, key)).toList();
    return levels.stream().filter(value -> value.known().orElse(false)).findFirst().or(() -> levels.stream().filter(value -> value.place().isPresent()).findFirst()).orElseGet(Value.Absent::new);
  }
}
