package org.holdpoint.language.nxos;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Addresses;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.LinkAddresses;
import org.holdpoint.routing.Ports;

/// `interface` blocks (Cisco Nexus 9000 Series NX-OS Interfaces Configuration Guide). Whether one without a `shutdown` line is shut down depends on its kind and on the defaults of the system.
final class InterfaceReader {

  private InterfaceReader() {}

  static List<Fact> facts(Device device) {
    return device.block().all("interface").stream().<Fact>flatMap(block -> Stream.concat(Stream.of(new Interface(device.key("interface", block.name()), block.at(), block.at(), vrf(block), block.name(), address(block),
        Ports.below(device.block(), block), Ports.closed(device.block(), block))), LinkAddresses.of(device.subject(), block, vrf(block)))).toList();
  }

  /// The routing table of an interface ("vrf member", Unicast Routing, "Configuring Layer 3 Virtualization").
  static String vrf(ConfigNode block) {
    return Leaves.text(block, "vrf member", 2).known().orElse(Device.GLOBAL);
  }

  /// The primary address, with the length of its prefix or with a mask; none where the port only switches ("switchport").
  private static Value<String> address(ConfigNode block) {
    if (block.child("switchport").isPresent()) {
      return new Value.Absent<>(block.child("switchport").map(ConfigNode::at));
    }
    return Leaves.text(block, "ip address", 2).map(word -> block.child("ip address").flatMap(leaf -> leaf.word(3)).filter(mask -> Addresses.number(mask).isPresent())
        .map(mask -> Addresses.prefix(word, mask)).orElse(word));
  }
}
