package org.holdpoint.language.sros;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// `interface` blocks of a routing instance ("Router configuration", Router Configuration Guide 16.0.R5; "port", "lag", Interface Configuration Guide 16.0.R4). That of a service lies on the port of
/// its access point (`sap 1/1/2:100`).
final class InterfaceReader {

  private InterfaceReader() {}

  /// `device` has the ports.
  static List<Fact> facts(SrosReader.Instance instance, ConfigNode device) {
    return instance.block().all("interface").stream().<Fact>map(block -> {
      var port = Leaves.first(Leaves.text(block, "port", 1), block.all("sap").stream().findFirst().<Value<String>>map(sap -> new Value.Known<>(sap.name(), sap.at())).orElseGet(Value.Absent::new));
      var own = Leaves.flag(block, "shutdown");
      return new Interface(instance.key("interface", block.name()), block.at(), instance.block().at(), instance.vrf(), block.name(), Leaves.text(block, "address", 1), port,
          port.known().flatMap(name -> port(device, name)).map(below -> Leaves.any(own, shutdown(below))).orElse(own));
    }).toList();
  }

  /// The block of `1/1/2:100`, or of `lag-1`.
  private static Optional<ConfigNode> port(ConfigNode device, String name) {
    var colon = name.indexOf(':');
    var plain = colon < 0 ? name : name.substring(0, colon);
    return device.child("port " + plain).or(() -> device.child("lag " + plain)).or(() -> plain.startsWith("lag-") ? device.child("lag " + plain.substring("lag-".length())) : Optional.empty());
  }

  /// MD-CLI says `admin-state disable`.
  static Value<Boolean> shutdown(ConfigNode port) {
    return port.child("admin-state").filter(leaf -> leaf.word(1).filter("disable"::equals).isPresent()).<Value<Boolean>>map(leaf -> new Value.Known<>(true, leaf.at())).orElseGet(() -> Leaves.flag(port, "shutdown"));
  }
}
