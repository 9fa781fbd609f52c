package org.holdpoint.language.nxos;

import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.RouteTargets;

/// `vrf context` blocks (Cisco Nexus 9000 Series NX-OS Unicast Routing Configuration Guide, "Configuring Layer 3 Virtualization"; VXLAN, route targets).
final class VrfReader {

  private VrfReader() {}

  /// The blocks, by the VRF that they set up.
  static List<ConfigNode> blocks(Device device) {
    return device.blocks("vrf", "context").stream().filter(block -> block.word(2).isPresent()).toList();
  }

  static List<Fact> facts(Device device) {
    return blocks(device).stream().<Fact>map(block -> RouteTargets.vrf(device.key("vrf", block.words().get(2)), block, block.words().get(2), Leaves.text(block, "rd", 1),
        targets(block, "import"), targets(block, "export"), limit(block))).toList();
  }

  private static RouteTargets targets(ConfigNode block, String direction) {
    return RouteTargets.of(block.all("address-family").stream().flatMap(family -> family.all("route-target").stream()).filter(leaf -> leaf.words().contains(direction) || leaf.words().contains("both")),
        leaf -> leaf.word(2).stream());
  }

  private static Value<Long> limit(ConfigNode block) {
    return block.all("address-family").stream().map(family -> Leaves.bound(family, "maximum routes", 2, "warning-only")).filter(limit -> limit.place().isPresent()).findFirst()
        .orElseGet(Value.Absent::new);
  }
}
