package org.holdpoint.language.sros;

import java.util.List;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.Leaves;

/// `interface` blocks of a routing instance ("Router configuration", Router Configuration Guide 16.0.R5).
final class InterfaceReader {

  private InterfaceReader() {}

  static List<Fact> facts(SrosReader.Instance instance) {
    return instance.block().all("interface").stream().<Fact>map(block -> new Interface(instance.key("interface", block.name()), block.at(), instance.block().at(),
        instance.vrf(), block.name(), Leaves.text(block, "address", 1), Leaves.text(block, "port", 1), Leaves.flag(block, "shutdown"))).toList();
  }
}
