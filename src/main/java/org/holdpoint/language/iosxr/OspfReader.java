package org.holdpoint.language.iosxr;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.OspfFact.OspfInstance;
import org.holdpoint.fact.OspfFact.OspfInterface;
import org.holdpoint.fact.Value;
import org.holdpoint.language.iosxr.IosxrReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// `router ospf` and `router ospfv3` blocks ("OSPF Commands", Cisco IOS XR Routing Command Reference); each VRF of a process is one of its own.
final class OspfReader {

  private OspfReader() {}

  /// A process, or a VRF of one.
  record Process(String name, String vrf, ConfigNode block) {}

  static List<Process> processes(Device device) {
    var found = new ArrayList<Process>();
    for (var keyword : List.of("ospf", "ospfv3")) {
      for (var block : device.blocks("router", keyword)) {
        var name = keyword + " " + block.word(2).orElse("");
        found.add(new Process(name, IosxrReader.GLOBAL, block));
        block.all("vrf").forEach(vrf -> found.add(new Process(name, vrf.name(), vrf)));
      }
    }
    return found;
  }

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var process : processes(device)) {
      var block = process.block();
      facts.add(new OspfInstance(device.key("ospf-instance", process.name(), process.vrf()), block.at(), block.at(), process.vrf(), process.name(), Leaves.text(block, "router-id", 1), limit(block),
          Leaves.bound(block, "max-lsa", 1, "warning-only"), Leaves.flag(block, "protocol shutdown")));
      facts.addAll(HelloReader.ospf(device, process));
      block.all("area").forEach(area -> area.all("interface").forEach(member -> facts.add(new OspfInterface(device.key("ospf-interface", process.name(), process.vrf(), member.name()), member.at(),
          area.at(), process.name(), member.name(), new Value.Known<>(area.name(), area.at()), passive(member), Leaves.number(member, "cost", 1), Leaves.flag(member, "shutdown")))));
    }
    return facts;
  }

  /// How many routes may be redistributed; with `warning-only` any number ("maximum redistributed-prefixes").
  static Value<Long> limit(ConfigNode block) {
    return Leaves.bound(block, "maximum redistributed-prefixes", 2, "warning-only");
  }

  private static Value<Boolean> passive(ConfigNode member) {
    return member.child("passive").<Value<Boolean>>map(leaf -> new Value.Known<>(!leaf.words().contains("disable"), leaf.at())).orElseGet(() -> Leaves.flag(member, "passive"));
  }
}
