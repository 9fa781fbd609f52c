package org.holdpoint.language.frr;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.RouteTargets;

/// `vrf` blocks, and what the BGP process of each says of its VPN: `rd vpn export`, `rt vpn` ("VRF Route Leaking", FRR user guide, BGP).
final class VrfReader {

  private VrfReader() {}

  static List<Fact> facts(Device device) {
    return device.block().all("vrf").stream().filter(block -> !block.name().isEmpty()).<Fact>map(block -> RouteTargets.vrf(device.key("vrf", block.name()), block, block.name(),
        distinguisher(device, block.name()), targets(device, block.name(), "import"), targets(device, block.name(), "export"), new Value.Absent<>())).toList();
  }

  private static Stream<ConfigNode> families(Device device, String vrf) {
    return device.blocks("router", "bgp").stream().filter(process -> FrrReader.vrf(process).equals(vrf)).flatMap(process -> Stream.concat(Stream.of(process), process.all("address-family").stream()));
  }

  private static Value<String> distinguisher(Device device, String vrf) {
    return families(device, vrf).flatMap(family -> family.all("rd").stream()).filter(leaf -> leaf.words().getLast().indexOf(':') > 0)
        .<Value<String>>map(leaf -> new Value.Known<>(leaf.words().getLast(), leaf.at())).findFirst().orElseGet(Value.Absent::new);
  }

  /// `rt vpn both 65001:1`: a target of both directions.
  private static RouteTargets targets(Device device, String vrf, String direction) {
    return RouteTargets.of(families(device, vrf).flatMap(family -> Stream.concat(family.all("rt").stream(), family.all("route-target").stream()))
        .filter(leaf -> leaf.words().contains(direction) || leaf.words().contains("both")), RouteTargets::words);
  }
}
