package org.holdpoint.language.eos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.RouteMaps;

/// `redistribute` lines of every routing process (Arista EOS user manual, "redistribute (BGP)", "redistribute (IS-IS)", "redistribute (OSPFv2)"). Without a route map all routes of the source go;
/// what a route map that is not defined lets through no source says.
final class RedistributionReader {

  private RedistributionReader() {}

  /// A level that takes routes: a process, or a family or routing table of one. `path` tells it from its siblings.
  private record Taker(String protocol, String into, String path, String vrf, ConfigNode block) {}

  static List<Fact> facts(Device device) {
    return takers(device).flatMap(taker -> taker.block().all("redistribute").stream().filter(leaf -> leaf.words().size() > 1).<Fact>map(leaf -> export(device, taker, leaf))).toList();
  }

  private static Stream<Taker> takers(Device device) {
    var takers = new ArrayList<Taker>();
    device.blocks("router", "isis").forEach(isis -> levels(takers, new Taker("isis", isis.name(), isis.name(), EosReader.vrf(isis), isis)));
    OspfReader.processes(device).forEach(ospf -> levels(takers, new Taker("ospf", OspfReader.name(ospf), OspfReader.name(ospf), EosReader.vrf(ospf), ospf)));
    for (var protocol : List.of("bgp", "rip")) {
      device.blocks("router", protocol).forEach(process -> levels(takers, new Taker(protocol, process.name(), process.name(), EosReader.vrf(process), process)));
    }
    return takers.stream();
  }

  /// The level, its families, and the routing tables in it. Bridged tables (`vlan` of BGP) take no routes of other protocols.
  private static void levels(List<Taker> takers, Taker taker) {
    takers.add(taker);
    taker.block().all("address-family").forEach(family -> takers.add(new Taker(taker.protocol(), taker.into(), taker.path() + " " + family.key(), taker.vrf(), family)));
    taker.block().all("vrf").forEach(table -> levels(takers, new Taker(taker.protocol(), taker.into(), taker.path() + " " + table.key(), table.name(), table)));
  }

  private static PolicyExport export(Device device, Taker taker, ConfigNode leaf) {
    var words = leaf.words();
    var from = words.get(1);
    var policy = Device.after(words, "route-map");
    Value<Boolean> internal = from.equals("bgp") ? internal(device, taker.vrf()) : new Value.Absent<>();
    return new PolicyExport(device.key("policy-export", taker.vrf(), taker.path(), leaf.name()), leaf.at(), taker.block().at(), taker.vrf(), !taker.vrf().equals(Device.GLOBAL), taker.protocol(),
        taker.into(), new Value.Known<>(from, leaf.at()), Stream.concat(policy.stream(), function(words).stream()).toList(), List.of(), Undefined.UNKNOWN,
        RouteMaps.others(words.subList(2, words.size())), internal, new Value.Absent<>());
  }

  /// A routing control function takes the place of a route map (`rcf NAME()`); it is not read.
  private static Optional<String> function(List<String> words) {
    return Device.after(words, "rcf");
  }

  /// Whether routes of internal sessions go into an IGP ("bgp redistribute-internal").
  private static Value<Boolean> internal(Device device, String vrf) {
    var tables = device.blocks("router", "bgp").stream().flatMap(bgp -> vrf.equals(Device.GLOBAL) ? Stream.of(bgp) : bgp.child("vrf " + vrf).stream());
    return tables.flatMap(table -> Stream.concat(Stream.of(table), table.all("address-family").stream())).map(level -> Leaves.flag(level, "bgp redistribute-internal"))
        .filter(value -> !(value instanceof Value.Absent<Boolean>)).findFirst().orElseGet(Value.Absent::new);
  }
}
