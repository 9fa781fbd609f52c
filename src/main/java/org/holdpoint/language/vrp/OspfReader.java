package org.holdpoint.language.vrp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.OspfFact.OspfInstance;
import org.holdpoint.fact.OspfFact.OspfInterface;
import org.holdpoint.fact.Value;
import org.holdpoint.language.vrp.VrpReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.OspfNetworks;

/// `ospf` and `ospfv3` blocks, and interfaces that say themselves which process they run (NetEngine40E V800R012C10 Command Reference, "OSPF Configuration Commands").
final class OspfReader {

  private OspfReader() {}

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    var links = device.block().all("interface").stream().map(block -> new OspfNetworks.Link(block.name(), InterfaceReader.vrf(block), InterfaceReader.address(block))).toList();
    Stream.concat(device.block().all("ospf").stream(), device.block().all("ospfv3").stream()).forEach(ospf -> {
      facts.add(new OspfInstance(device.key("ospf-instance", ospf.key()), ospf.at(), ospf.at(), vrf(ospf), ospf.key(), routerId(ospf), IsisReader.limit(ospf), Leaves.number(ospf, "lsdb-overflow-limit", 1), Leaves.flag(ospf, "shutdown")));
      facts.addAll(OspfNetworks.elsewhere(device.subject(), ospf.key(), vrf(ospf), ospf.all("area").stream().flatMap(area -> ranges(area).stream()).toList(), links));
      device.block().all("interface").forEach(block -> member(device, ospf, block).ifPresent(member -> facts.addAll(List.of(member, HelloReader.ospf(device, ospf, block, member)))));
    });
    return facts;
  }

  static String vrf(ConfigNode process) {
    return Lines.after(process, "vpn-instance").orElse(VrpReader.GLOBAL);
  }

  /// In the header for OSPF, on a line of its own for OSPFv3.
  private static Value<String> routerId(ConfigNode ospf) {
    return Lines.after(ospf, "router-id").<Value<String>>map(id -> new Value.Known<>(id, ospf.at())).orElseGet(() -> Leaves.text(ospf, "router-id", 1));
  }

  /// By its own line, `ospf enable 1 area 0`, else by a `network` of an area that its primary address lies in ("network (OSPF area)").
  private static Optional<OspfInterface> member(Device device, ConfigNode ospf, ConfigNode block) {
    return Lines.last(block, ospf.keyword(), "enable").filter(line -> line.word(2).filter(ospf.name()::equals).isPresent())
        .map(line -> new Runs(line, Lines.after(line, "area").<Value<String>>map(area -> new Value.Known<>(VrpNames.area(area), line.at())).orElseGet(Value.Absent::new)))
        .or(() -> InterfaceReader.vrf(block).equals(vrf(ospf)) ? network(ospf, block) : Optional.empty())
        .map(runs -> new OspfInterface(device.key("ospf-interface", ospf.key(), block.name()), runs.line().at(), block.at(), ospf.key(), block.name(), runs.area(), passive(ospf, block.name()),
            Lines.number(block, 2, ospf.keyword(), "cost"), Leaves.flag(block, "shutdown")));
  }

  /// The line by which an interface runs the process, and in which area.
  private record Runs(ConfigNode line, Value<String> area) {}

  private static Optional<Runs> network(ConfigNode ospf, ConfigNode block) {
    return ospf.all("area").stream().flatMap(area -> OspfNetworks.taking(ranges(area), InterfaceReader.address(block)).map(line -> new Runs(line, new Value.Known<>(VrpNames.area(area.name()), area.at()))).stream()).findFirst();
  }

  private static List<OspfNetworks.Range> ranges(ConfigNode area) {
    return area.all("network").stream().flatMap(line -> OspfNetworks.range(line).stream()).toList();
  }

  /// `silent-interface GigabitEthernet0/1/0`, or `all` but for some with `disable` ("silent-interface (OSPF)").
  private static Value<Boolean> passive(ConfigNode ospf, String name) {
    var speaks = Lines.last(ospf, "silent-interface", "disable", name);
    if (speaks.isPresent()) {
      return new Value.Known<>(false, speaks.get().at());
    }
    return Leaves.first(Lines.flag(ospf, "silent-interface", name), Lines.flag(ospf, "silent-interface", "all"));
  }
}
