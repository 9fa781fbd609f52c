package org.holdpoint.language.frr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.OspfFact.OspfInstance;
import org.holdpoint.fact.OspfFact.OspfInterface;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.OspfSignatures;

/// `router ospf` and `router ospf6` blocks and what interfaces say of them (FRR user guide, OSPFv2, OSPFv3). There is no limit on what is redistributed.
final class OspfReader {

  private OspfReader() {}

  /// OSPF for IPv4 and for IPv6.
  static List<ConfigNode> processes(Device device) {
    return Stream.concat(device.blocks("router", "ospf").stream(), device.blocks("router", "ospf6").stream()).toList();
  }

  /// What a process is called: `ospf`, `ospf 2`, `ospf vrf red`.
  static String name(ConfigNode ospf) {
    return ospf.name();
  }

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var ospf : processes(device)) {
      var vrf = FrrReader.vrf(ospf);
      var routerId = Leaves.first(Leaves.text(ospf, "ospf router-id", 2), Leaves.text(ospf, "ospf6 router-id", 2), Leaves.text(ospf, "router-id", 1));
      facts.add(new OspfInstance(device.key("ospf-instance", name(ospf)), ospf.at(), ospf.at(), vrf, name(ospf), routerId, new Value.Absent<>(), new Value.Absent<>(), new Value.Absent<>()));
      device.block().all("interface").stream().filter(block -> InterfaceReader.vrf(block).equals(vrf)).forEach(block ->
          member(device, ospf, block).ifPresent(member -> facts.addAll(List.of(member, OspfSignatures.of(device, ospf, block, member)))));
    }
    return facts;
  }

  /// An interface runs OSPF by its own line. What a `network` line takes is not resolved here: its addresses may be those of the system.
  private static Optional<OspfInterface> member(Device device, ConfigNode ospf, ConfigNode block) {
    var words = ospf.word(1).filter("ospf6"::equals).isPresent() ? "ipv6 ospf6" : "ip ospf";
    var own = block.child(words + " area").or(() -> ospf.word(2).flatMap(number -> block.child(words + " " + number + " area")))
        .or(() -> ospf.child("interface " + block.name() + " area"));
    return own.map(leaf -> new OspfInterface(device.key("ospf-interface", name(ospf), block.name()), leaf.at(), block.at(), name(ospf), block.name(),
        Device.after(leaf.words(), "area").<Value<String>>map(area -> new Value.Known<>(area, leaf.at())).orElseGet(Value.Absent::new),
        Leaves.first(Leaves.flag(block, words + " passive"), Leaves.flag(ospf, "passive-interface " + block.name())), Leaves.number(block, words + " cost", words.split(" ").length + 1),
        Leaves.flag(block, "shutdown")));
  }
}
