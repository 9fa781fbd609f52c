package org.holdpoint.language.iosxr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.language.iosxr.IosxrReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// `redistribute` lines of every routing process ("redistribute (IS-IS)", "redistribute (OSPF)", Cisco IOS XR Routing Command Reference; "redistribute (BGP)", BGP Command Reference): without a
/// route policy all routes of the source go.
final class RedistributionReader {

  private RedistributionReader() {}

  /// A level that takes routes. `path` tells it from its siblings.
  private record Taker(String protocol, String into, String path, String vrf, ConfigNode block, Value<Long> limit) {}

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var taker : takers(device)) {
      taker.block().all("redistribute").stream().filter(leaf -> leaf.words().size() > 1).forEach(leaf -> facts.add(export(device, taker, leaf)));
    }
    return facts;
  }

  private static List<Taker> takers(Device device) {
    var takers = new ArrayList<Taker>();
    for (var isis : device.blocks("router", "isis")) {
      isis.all("address-family").forEach(family -> takers.add(new Taker("isis", isis.name(), isis.name() + " " + family.key(), IosxrReader.GLOBAL, family, IsisReader.limit(family))));
    }
    for (var ospf : OspfReader.processes(device)) {
      takers.add(new Taker("ospf", ospf.name(), ospf.name() + " " + ospf.vrf(), ospf.vrf(), ospf.block(), OspfReader.limit(ospf.block())));
    }
    for (var bgp : device.blocks("router", "bgp")) {
      bgp.all("address-family").forEach(family -> takers.add(new Taker("bgp", bgp.name(), bgp.name() + " " + family.key(), IosxrReader.GLOBAL, family, new Value.Absent<>())));
      bgp.all("vrf").forEach(vrf -> vrf.all("address-family").forEach(family ->
          takers.add(new Taker("bgp", bgp.name(), bgp.name() + " " + vrf.key() + " " + family.key(), vrf.name(), family, new Value.Absent<>()))));
    }
    return takers;
  }

  private static PolicyExport export(Device device, Taker taker, ConfigNode leaf) {
    var from = leaf.words().get(1);
    var policy = IosxrReader.policy(leaf.words());
    return new PolicyExport(device.key("policy-export", taker.vrf(), taker.path(), leaf.name()), leaf.at(), taker.block().at(), taker.vrf(), !taker.vrf().equals(IosxrReader.GLOBAL), taker.protocol(),
        taker.into(), new Value.Known<>(from, leaf.at()), policy.stream().toList(), List.of(), Undefined.UNKNOWN, options(leaf), from.equals("bgp") ? internal(device, taker.vrf()) : new Value.Absent<>(),
        taker.limit());
  }

  /// The words after the source, up to the route policy.
  private static List<String> options(ConfigNode leaf) {
    return leaf.words().stream().skip(leaf.key().split(" ").length).takeWhile(word -> !word.equals("route-policy")).toList();
  }

  /// Routes of internal sessions go into an IGP only with this line ("bgp redistribute-internal", BGP Command Reference).
  private static Value<Boolean> internal(Device device, String vrf) {
    return device.blocks("router", "bgp").stream().flatMap(bgp -> vrf.equals(IosxrReader.GLOBAL) ? Stream.of(bgp) : bgp.child("vrf " + vrf).stream())
        .map(level -> Leaves.flag(level, "bgp redistribute-internal")).findFirst().orElseGet(Value.Absent::new);
  }
}
