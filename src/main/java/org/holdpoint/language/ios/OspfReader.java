package org.holdpoint.language.ios;

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

/// `router ospf` and `router ospfv3` blocks and what interfaces say of them (Cisco IOS IP Routing: OSPF Command Reference).
final class OspfReader {

  private OspfReader() {}

  /// OSPF for IPv4, for IPv6, and for both.
  static List<ConfigNode> processes(Device device) {
    return Stream.of(device.blocks("router", "ospf").stream(), device.blocks("router", "ospfv3").stream(),
        device.blocks("ipv6", "router").stream().filter(block -> block.word(2).filter("ospf"::equals).isPresent())).flatMap(blocks -> blocks).toList();
  }

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    var links = device.block().all("interface").stream().map(block -> new OspfNetworks.Link(block.name(), InterfaceReader.vrf(block), InterfaceReader.address(block))).toList();
    for (var ospf : processes(device)) {
      var name = name(ospf);
      var vrf = Device.after(ospf.words(), "vrf").orElse(Device.GLOBAL);
      facts.add(new OspfInstance(device.key("ospf-instance", name), ospf.at(), ospf.at(), vrf, name, Leaves.text(ospf, "router-id", 1), IsisReader.limit(ospf),
          Leaves.bound(ospf, "max-lsa", 1, "warning-only"), Leaves.flag(ospf, "shutdown")));
      var networks = ospf.all("network").stream().flatMap(leaf -> OspfNetworks.range(leaf).stream()).toList();
      device.block().all("interface").stream().filter(block -> InterfaceReader.vrf(block).equals(vrf)).forEach(block ->
          member(device, ospf, networks, name, block).ifPresent(member -> facts.addAll(List.of(member, OspfSignatures.of(device, ospf, block, member)))));
      facts.addAll(OspfNetworks.elsewhere(device.subject(), name, vrf, networks, links));
    }
    return facts;
  }

  /// What a process is called: `ospf 1`.
  static String name(ConfigNode ospf) {
    var words = ospf.words();
    var start = words.getFirst().equals("ipv6") ? 2 : 1;
    return String.join(" ", words.subList(start, Math.min(words.size(), start + 2)));
  }

  /// An interface runs OSPF by its own line, else by the first `network` of the process that its address lies in.
  private static Optional<OspfInterface> member(Device device, ConfigNode ospf, List<OspfNetworks.Range> networks, String name, ConfigNode block) {
    var number = name.substring(name.indexOf(' ') + 1);
    var own = block.child("ip ospf " + number + " area").or(() -> block.child("ipv6 ospf " + number + " area"));
    var runs = own.or(() -> OspfNetworks.taking(networks, InterfaceReader.address(block)));
    return runs.map(leaf -> new OspfInterface(device.key("ospf-interface", name, block.name()), leaf.at(), block.at(), name, block.name(),
        Device.after(leaf.words(), "area").<Value<String>>map(area -> new Value.Known<>(area, leaf.at())).orElseGet(Value.Absent::new), IsisReader.passive(ospf, block.name()),
        Leaves.number(block, "ip ospf cost", 3), Leaves.flag(block, "shutdown")));
  }
}
