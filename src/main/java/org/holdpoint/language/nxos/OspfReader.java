package org.holdpoint.language.nxos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.OspfFact.OspfInstance;
import org.holdpoint.fact.OspfFact.OspfInterface;
import org.holdpoint.fact.Value;
import org.holdpoint.language.nxos.NxosReader.Table;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.OspfSignatures;

/// `router ospf` and `router ospfv3` blocks and what interfaces say of them (Cisco Nexus 9000 Series NX-OS Unicast Routing Configuration Guide, "Configuring OSPFv2", "Configuring OSPFv3").
final class OspfReader {

  private OspfReader() {}

  /// The tables of OSPF for IPv4 and for IPv6.
  static Stream<Table> tables(Device device) {
    return Stream.of("ospf", "ospfv3").flatMap(protocol -> device.blocks("router", protocol).stream()).flatMap(NxosReader::tables);
  }

  /// What a table is called: `ospf 1`, `ospfv3 CORE vrf RED`.
  static String name(Table table) {
    return table.process().word(1).orElse("") + " " + table.name();
  }

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    tables(device).forEach(table -> {
      var ospf = table.block();
      facts.add(new OspfInstance(device.key("ospf-instance", name(table)), ospf.at(), ospf.at(), table.vrf(), name(table), Leaves.text(ospf, "router-id", 1), limit(ospf), Leaves.bound(ospf, "max-lsa", 1, "warning-only"),
          Leaves.flag(ospf, "shutdown")));
      device.block().all("interface").stream().filter(block -> InterfaceReader.vrf(block).equals(table.vrf())).forEach(block -> member(device, table, block).ifPresent(member -> {
        facts.add(member);
        if (table.process().word(1).filter("ospf"::equals).isPresent()) {
          facts.add(OspfSignatures.of(device, ospf, block, member));
        }
      }));
    });
    return facts;
  }

  /// OSPFv3 redistributes in its family.
  private static Value<Long> limit(ConfigNode ospf) {
    return Stream.concat(Stream.of(ospf), ospf.all("address-family").stream()).map(IsisReader::limit).filter(limit -> limit.place().isPresent()).findFirst().orElseGet(Value.Absent::new);
  }

  /// An interface runs OSPF by its own line; `network` lines of old releases are not resolved here.
  private static Optional<OspfInterface> member(Device device, Table table, ConfigNode block) {
    var six = table.process().word(1).filter("ospfv3"::equals).isPresent();
    var own = block.child((six ? "ipv6 router ospfv3 " : "ip router ospf ") + table.process().word(2).orElse("") + " area");
    var words = six ? "ospfv3" : "ip ospf";
    return own.map(leaf -> new OspfInterface(device.key("ospf-interface", name(table), block.name()), leaf.at(), block.at(), name(table), block.name(),
        Device.after(leaf.words(), "area").<Value<String>>map(area -> new Value.Known<>(area, leaf.at())).orElseGet(Value.Absent::new),
        Leaves.first(Leaves.flag(block, words + " passive-interface"), Leaves.flag(table.block(), "passive-interface default")),
        Leaves.number(block, words + " cost", words.split(" ").length + 1), Leaves.flag(block, "shutdown")));
  }
}
