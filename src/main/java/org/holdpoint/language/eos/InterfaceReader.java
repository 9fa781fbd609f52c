package org.holdpoint.language.eos;

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

/// `interface` blocks (Arista EOS user manual, "Interface Configuration", "IPv4"). A header may name a range (`Ethernet1-4`): its lines are those of a block of that name.
final class InterfaceReader {

  private InterfaceReader() {}

  static List<Fact> facts(Device device) {
    return device.block().all("interface").stream().filter(block -> !block.name().startsWith("defaults") && !block.name().startsWith("profile")).<Fact>flatMap(block -> Stream.concat(Stream.of(new Interface(
        device.key("interface", block.name()), block.at(), block.at(), vrf(block), block.name(), address(block), Ports.below(device.block(), block), Ports.closed(device.block(), block))), LinkAddresses.of(device.subject(), block, vrf(block)))).toList();
  }

  /// The routing table of an interface; `vrf forwarding` is the form of older releases.
  static String vrf(ConfigNode block) {
    return Leaves.first(Leaves.text(block, "vrf", 1), Leaves.text(block, "vrf forwarding", 2)).known().orElse(Device.GLOBAL);
  }

  /// The primary address, as a prefix or with a mask; none where the port only switches ("switchport").
  static Value<String> address(ConfigNode block) {
    if (block.child("switchport").isPresent()) {
      return new Value.Absent<>(block.child("switchport").map(ConfigNode::at));
    }
    return block.child("ip address").<Value<String>>map(leaf -> {
      var words = leaf.words();
      return words.size() > 3 ? new Value.Known<>(Addresses.prefix(words.get(2), words.get(3)), leaf.at())
          : words.getLast().indexOf('/') > 0 ? new Value.Known<>(words.getLast(), leaf.at()) : new Value.Unknown<>("the address is not in the configuration", leaf.at());
    }).orElseGet(() -> new Value.Absent<>(block.removed("ip address").map(ConfigNode::at)));
  }
}
