package org.holdpoint.language.eos;

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
import org.holdpoint.routing.OspfNetworks;
import org.holdpoint.routing.OspfSignatures;

/// `router ospf` and `router ospfv3` blocks and what interfaces say of them (Arista EOS user manual, "OSPFv2", "OSPFv3").
final class OspfReader {

  private OspfReader() {}

  static List<ConfigNode> processes(Device device) {
    return Stream.concat(device.blocks("router", "ospf").stream(), device.blocks("router", "ospfv3").stream()).toList();
  }

  /// What a process is called: `ospf 1`.
  static String name(ConfigNode ospf) {
    return ospf.name();
  }

  /// `max-lsa 0` is no limit: networks whose OSPF carries every leaf run with it. A limit that only warns is none either.
  private static Value<Long> most(ConfigNode ospf) {
    var most = Leaves.bound(ospf, "max-lsa", 1, "warning-only");
    return most instanceof Value.Known<Long>(var links, var at) && links == 0 ? new Value.Absent<>(Optional.of(at)) : most;
  }

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    var links = device.block().all("interface").stream().map(block -> new OspfNetworks.Link(block.name(), InterfaceReader.vrf(block), InterfaceReader.address(block))).toList();
    for (var ospf : processes(device)) {
      var vrf = EosReader.vrf(ospf);
      facts.add(new OspfInstance(device.key("ospf-instance", name(ospf)), ospf.at(), ospf.at(), vrf, name(ospf), Leaves.text(ospf, "router-id", 1), new Value.Absent<>(),
          most(ospf), Leaves.flag(ospf, "shutdown")));
      if (ospf.word(1).filter("ospf"::equals).isPresent()) {
        var networks = ospf.all("network").stream().flatMap(leaf -> OspfNetworks.range(leaf).stream()).toList();
        device.block().all("interface").stream().filter(block -> InterfaceReader.vrf(block).equals(vrf)).forEach(block ->
            member(device, ospf, networks, block).ifPresent(member -> facts.addAll(List.of(member, OspfSignatures.of(device, ospf, block, member)))));
        facts.addAll(OspfNetworks.elsewhere(device.subject(), name(ospf), vrf, networks, links));
      }
    }
    return facts;
  }

  /// An interface runs OSPF by its own line ("ip ospf area"), else by a `network` of the process that its address lies in.
  private static Optional<OspfInterface> member(Device device, ConfigNode ospf, List<OspfNetworks.Range> networks, ConfigNode block) {
    var runs = block.child("ip ospf area").or(() -> OspfNetworks.taking(networks, InterfaceReader.address(block)));
    return runs.map(leaf -> new OspfInterface(device.key("ospf-interface", name(ospf), block.name()), leaf.at(), block.at(), name(ospf), block.name(),
        Device.after(leaf.words(), "area").<Value<String>>map(area -> new Value.Known<>(area, leaf.at())).orElseGet(Value.Absent::new), passive(ospf, block.name()),
        Leaves.number(block, "ip ospf cost", 3), Leaves.flag(block, "shutdown")));
  }

  /// `passive-interface default`, and what is excepted from it.
  private static Value<Boolean> passive(ConfigNode process, String name) {
    return Leaves.first(Leaves.flag(process, "passive-interface " + name), Leaves.flag(process, "passive-interface default"));
  }
}
