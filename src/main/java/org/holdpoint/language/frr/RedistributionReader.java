package org.holdpoint.language.frr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.RouteMaps;

/// `redistribute` lines of every routing process (FRR user guide, BGP "Redistribution", ISIS, OSPFv2 "Redistribution", RIP). Without a route map all routes of the source go; a route map that is
/// not defined lets none pass (`route_map_apply` of lib/routemap.c denies what a missing map is asked). All selected routes of BGP are a source, those of internal sessions as well.
final class RedistributionReader {

  private static final Set<String> FAMILIES = Set.of("ipv4", "ipv6");

  private RedistributionReader() {}

  /// A level that takes routes: a process, or a family of one. `path` tells it from its siblings.
  private record Taker(String protocol, String into, String path, String vrf, ConfigNode block) {}

  static List<Fact> facts(Device device) {
    return takers(device).flatMap(taker -> taker.block().all("redistribute").stream().filter(leaf -> source(leaf) < leaf.words().size()).<Fact>map(leaf -> export(device, taker, leaf))).toList();
  }

  private static Stream<Taker> takers(Device device) {
    var takers = new ArrayList<Taker>();
    device.blocks("router", "isis").forEach(isis -> takers.add(taker("isis", isis)));
    OspfReader.processes(device).forEach(ospf -> takers.add(taker("ospf", ospf)));
    for (var protocol : List.of("bgp", "eigrp", "rip", "ripng")) {
      for (var process : device.blocks("router", protocol)) {
        var whole = taker(protocol, process);
        takers.add(whole);
        process.all("address-family").forEach(family -> takers.add(new Taker(protocol, whole.into(), whole.path() + " " + family.key(), whole.vrf(), family)));
      }
    }
    return takers.stream();
  }

  private static Taker taker(String protocol, ConfigNode process) {
    return new Taker(protocol, process.name(), process.name(), FrrReader.vrf(process), process);
  }

  /// IS-IS names the family before the source.
  private static int source(ConfigNode leaf) {
    return leaf.word(1).filter(FAMILIES::contains).isPresent() ? 2 : 1;
  }

  private static PolicyExport export(Device device, Taker taker, ConfigNode leaf) {
    var from = leaf.words().get(source(leaf));
    var policy = Device.after(leaf.words(), "route-map");
    Value<Boolean> internal = from.equals("bgp") ? new Value.Known<>(true, leaf.at()) : new Value.Absent<>();
    return new PolicyExport(device.key("policy-export", taker.vrf(), taker.path(), leaf.name()), leaf.at(), taker.block().at(), taker.vrf(), !taker.vrf().equals(Device.GLOBAL), taker.protocol(),
        taker.into(), new Value.Known<>(from, leaf.at()), policy.stream().toList(), filters(taker, from), Undefined.PASSES_NONE, options(leaf), internal, new Value.Absent<>());
  }

  /// The words after the source, without the route map.
  private static List<String> options(ConfigNode leaf) {
    return RouteMaps.others(leaf.words().subList(source(leaf) + 1, leaf.words().size()));
  }

  /// `distribute-list NAME out SOURCE` of OSPF: an access list for what comes from this source.
  private static List<PolicyMatch> filters(Taker taker, String from) {
    return taker.block().all("distribute-list").stream().filter(leaf -> Device.after(leaf.words(), "out").filter(from::equals).isPresent())
        .map(leaf -> new PolicyMatch("access-list", List.of(leaf.words().get(1)), Undefined.UNKNOWN, leaf.at())).toList();
  }
}
