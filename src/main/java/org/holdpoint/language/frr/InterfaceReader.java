package org.holdpoint.language.frr;

import java.util.List;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;

/// `interface` blocks (FRR user guide, Zebra, "Standard Commands"). Addresses that the system sets are not in the configuration.
final class InterfaceReader {

  private InterfaceReader() {}

  static List<Fact> facts(Device device) {
    return device.block().all("interface").stream().<Fact>map(block -> new Interface(device.key("interface", block.name()), block.at(), block.at(), vrf(block), block.name(), address(block),
        new Value.Absent<>(), Leaves.flag(block, "shutdown"))).toList();
  }

  /// The routing table of an interface: named by its header, or inside it by older releases.
  static String vrf(ConfigNode block) {
    return Device.after(block.words(), "vrf").or(() -> block.child("vrf").flatMap(leaf -> leaf.word(1))).orElse(Device.GLOBAL);
  }

  /// The first address of IPv4.
  static Value<String> address(ConfigNode block) {
    return block.all("ip").stream().filter(leaf -> leaf.words().size() > 2 && leaf.words().get(1).equals("address")).findFirst()
        .<Value<String>>map(leaf -> new Value.Known<>(leaf.words().get(2), leaf.at())).orElseGet(Value.Absent::new);
  }
}
