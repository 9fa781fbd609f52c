package org.holdpoint.language.eos;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.RouteTargets;

/// `vrf instance` blocks, and what BGP says of each: `rd`, `route-target` (Arista EOS user manual, "vrf instance", "Border Gateway Protocol").
final class VrfReader {

  private VrfReader() {}

  static List<Fact> facts(Device device) {
    return device.block().all("vrf").stream().filter(block -> block.word(2).isPresent()).<Fact>map(block -> {
      var name = block.words().get(2);
      return RouteTargets.vrf(device.key("vrf", name), block, name, distinguisher(device, block, name), targets(device, name, "import"), targets(device, name, "export"), new Value.Absent<>());
    }).toList();
  }

  private static Stream<ConfigNode> tables(Device device, String vrf) {
    return device.blocks("router", "bgp").stream().flatMap(process -> process.child("vrf " + vrf).stream());
  }

  private static Value<String> distinguisher(Device device, ConfigNode block, String vrf) {
    return Stream.concat(Stream.of(block), tables(device, vrf)).map(place -> Leaves.text(place, "rd", 1)).filter(value -> value.known().isPresent()).findFirst().orElseGet(Value.Absent::new);
  }

  /// `route-target import evpn 65001:1`.
  private static RouteTargets targets(Device device, String vrf, String direction) {
    return RouteTargets.of(tables(device, vrf).flatMap(table -> Stream.concat(Stream.of(table), table.all("address-family").stream())).flatMap(level -> level.all("route-target").stream())
        .filter(leaf -> leaf.words().contains(direction)), RouteTargets::words);
  }
}
