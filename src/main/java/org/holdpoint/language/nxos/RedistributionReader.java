package org.holdpoint.language.nxos;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.language.nxos.NxosReader.Table;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.RouteMaps;

/// `redistribute` lines of every routing process, its VRFs and families (Cisco Nexus 9000 Series NX-OS Unicast Routing Configuration Guide, "Configuring Redistribution" of each protocol). An empty
/// route map denies all routes ("Configuring Route Policy Manager", "Guidelines and Limitations").
final class RedistributionReader {

  /// Sources that have no name of their own.
  private static final Set<String> UNNAMED = Set.of("direct", "static", "lisp", "am", "hmm");

  private RedistributionReader() {}

  /// A level that takes routes: a table of a process, or a family of one. `path` tells it from its siblings.
  private record Taker(String protocol, String path, Table table, ConfigNode block) {

    Value<Long> limit() {
      return Leaves.first(IsisReader.limit(block), IsisReader.limit(table.block()));
    }
  }

  static List<Fact> facts(Device device) {
    return takers(device).flatMap(taker -> taker.block().all("redistribute").stream().filter(leaf -> leaf.words().size() > 1 && !leaf.words().get(1).equals("maximum-prefix"))
        .<Fact>map(leaf -> export(device, taker, leaf))).toList();
  }

  private static Stream<Taker> takers(Device device) {
    return device.block().all("router").stream().filter(process -> process.words().size() > 2).flatMap(NxosReader::tables).flatMap(table -> {
      var protocol = table.process().words().get(1);
      var path = protocol + " " + table.name();
      return Stream.concat(Stream.of(new Taker(protocol, path, table, table.block())),
          table.block().all("address-family").stream().map(family -> new Taker(protocol, path + " " + family.key(), table, family)));
    });
  }

  private static PolicyExport export(Device device, Taker taker, ConfigNode leaf) {
    var vrf = taker.table().vrf();
    var from = leaf.words().get(1);
    var policy = Device.after(leaf.words(), "route-map");
    // OSPF for IPv6 is another process, and as much of an OSPF as that for IPv4.
    var protocol = taker.protocol().equals("ospfv3") ? "ospf" : taker.protocol();
    var into = protocol.equals("ospf") ? taker.protocol() + " " + taker.table().name() : taker.table().name();
    Value<Boolean> internal = from.equals("bgp") ? policy.map(name -> internal(device, name)).orElseGet(Value.Absent::new) : new Value.Absent<>();
    return new PolicyExport(device.key("policy-export", vrf, taker.path(), leaf.name()), leaf.at(), taker.block().at(), vrf, !vrf.equals(Device.GLOBAL), protocol, into, new Value.Known<>(from, leaf.at()),
        policy.stream().toList(), List.of(), Undefined.PASSES_NONE, RouteMaps.others(leaf.words().subList(Math.min(leaf.words().size(), UNNAMED.contains(from) ? 2 : 3), leaf.words().size())), internal,
        taker.limit());
  }

  /// Routes of internal sessions surely go where an entry asks for them ("match route-type internal", "Configuring Route Policy Manager").
  private static Value<Boolean> internal(Device device, String map) {
    return device.block().all("route-map").stream().filter(entry -> entry.word(1).filter(map::equals).isPresent() && !entry.words().contains("deny")).flatMap(entry -> entry.all("match").stream())
        .filter(leaf -> leaf.words().get(1).equals("route-type") && leaf.words().contains("internal")).<Value<Boolean>>map(leaf -> new Value.Known<>(true, leaf.at())).findFirst().orElseGet(Value.Absent::new);
  }
}
