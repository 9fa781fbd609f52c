package org.holdpoint.language.iosxr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.language.iosxr.IosxrReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Ports;
import org.holdpoint.routing.RouteTargets;

/// `interface` and `vrf` blocks (Cisco IOS XR Interface and Hardware Component, IP Addresses and Services, and Routing Command References).
final class InterfaceReader {

  private InterfaceReader() {}

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var block : device.block().all("interface")) {
      facts.add(new Interface(device.key("interface", block.name()), block.at(), block.at(), Leaves.text(block, "vrf", 1).known().orElse(IosxrReader.GLOBAL), block.name(), address(block),
          Ports.below(device.block(), block), Ports.closed(device.block(), block)));
    }
    for (var block : device.block().all("vrf")) {
      facts.add(RouteTargets.vrf(device.key("vrf", block.name()), block, block.name(), distinguisher(device, block), targets(block, "import"), targets(block, "export"),
          block.all("address-family").stream().map(family -> Leaves.number(family, "maximum prefix", 2)).filter(limit -> !(limit instanceof Value.Absent<Long>)).findFirst().orElseGet(Value.Absent::new)));
    }
    return facts;
  }

  /// The primary address: the first that is not secondary.
  private static Value<String> address(ConfigNode block) {
    return block.all("ipv4").stream().filter(leaf -> leaf.words().size() > 2 && leaf.words().get(1).equals("address") && !leaf.words().contains("secondary")).findFirst()
        .<Value<String>>map(leaf -> new Value.Known<>(Masks.prefix(leaf.words().subList(2, leaf.words().size())), leaf.at())).orElseGet(() -> new Value.Absent<>(block.removed("ipv4").map(ConfigNode::at)));
  }

  /// It stands under the BGP process ("rd", BGP Command Reference), in early releases in the VRF.
  private static Value<String> distinguisher(Device device, ConfigNode vrf) {
    return device.blocks("router", "bgp").stream().flatMap(process -> process.child("vrf " + vrf.name()).stream()).map(block -> Leaves.text(block, "rd", 1)).findFirst()
        .orElseGet(() -> Leaves.text(vrf, "rd", 1));
  }

  private static RouteTargets targets(ConfigNode vrf, String direction) {
    return RouteTargets.of(vrf.all("address-family").stream().flatMap(family -> family.all(direction).stream().filter(block -> block.word(1).filter("route-target"::equals).isPresent()))
        .flatMap(block -> block.word(2).isPresent() ? Stream.of(block) : block.children().values().stream().filter(leaf -> !leaf.negated())), line -> Stream.of(line.word(2).orElse(line.key())));
  }
}
