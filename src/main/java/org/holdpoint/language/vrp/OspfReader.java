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
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Leaves;

/// `ospf` and `ospfv3` blocks, and interfaces that say themselves which process they run (NetEngine40E V800R012C10 Command Reference, "OSPF Configuration Commands").
final class OspfReader {

  private OspfReader() {}

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    Stream.concat(device.block().all("ospf").stream(), device.block().all("ospfv3").stream()).forEach(ospf -> {
      facts.add(new OspfInstance(device.key("ospf-instance", ospf.key()), ospf.at(), ospf.at(), vrf(ospf), ospf.key(), routerId(ospf), IsisReader.limit(ospf), new Value.Absent<>(), Leaves.flag(ospf, "shutdown")));
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

  /// `ospf enable 1 area 0`.
  private static Optional<OspfInterface> member(Device device, ConfigNode ospf, ConfigNode block) {
    return Lines.last(block, ospf.keyword(), "enable").filter(line -> line.word(2).filter(ospf.name()::equals).isPresent())
        .map(line -> new OspfInterface(device.key("ospf-interface", ospf.key(), block.name()), line.at(), block.at(), ospf.key(), block.name(),
            Lines.after(line, "area").<Value<String>>map(area -> new Value.Known<>(VrpNames.area(area), line.at())).orElseGet(Value.Absent::new), new Value.Absent<>(),
            Lines.number(block, 2, ospf.keyword(), "cost"), Leaves.flag(block, "shutdown")));
  }
}
