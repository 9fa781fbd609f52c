package org.holdpoint.language.ios;

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

/// `interface` blocks (Cisco IOS Interface and Hardware Component Command Reference).
final class InterfaceReader {

  private InterfaceReader() {}

  static List<Fact> facts(Device device) {
    return device.block().all("interface").stream().filter(block -> !block.name().startsWith("range ")).<Fact>flatMap(block -> Stream.concat(Stream.of(new Interface(
        device.key("interface", block.name()), block.at(), block.at(), vrf(block), block.name(), address(block), Ports.below(device.block(), block), Ports.closed(device.block(), block))), LinkAddresses.of(device.subject(), block, vrf(block)))).toList();
  }

  /// The routing table of an interface; `ip vrf forwarding` is the form before address families ("vrf forwarding", Cisco IOS MPLS Command Reference).
  static String vrf(ConfigNode block) {
    return Leaves.first(Leaves.text(block, "vrf forwarding", 2), Leaves.text(block, "ip vrf forwarding", 3)).known().orElse(Device.GLOBAL);
  }

  /// The primary address; none where the port only switches ("switchport").
  static Value<String> address(ConfigNode block) {
    if (block.child("switchport").isPresent()) {
      return new Value.Absent<>(block.child("switchport").map(ConfigNode::at));
    }
    return block.child("ip address").<Value<String>>map(leaf -> leaf.words().size() > 3 ? new Value.Known<>(Addresses.prefix(leaf.words().get(2), leaf.words().get(3)), leaf.at())
        : new Value.Unknown<>("the address is not in the configuration", leaf.at())).orElseGet(() -> new Value.Absent<>(block.removed("ip address").map(ConfigNode::at)));
  }
}
