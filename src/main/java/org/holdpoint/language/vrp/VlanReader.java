package org.holdpoint.language.vrp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SwitchFact.Vlan;
import org.holdpoint.fact.Value;
import org.holdpoint.language.vrp.VrpReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Switching;
import org.holdpoint.routing.VlanList;

/// VLANs and the ports that are in them: `vlan 310`, `vlan batch 310 312 318 to 320`, and `undo` of either; `port default vlan 310` puts a port into one, an address on `Vlanif310` routes it ("vlan", "vlan batch",
/// "port default vlan", "interface vlanif", NetEngine40E and S-series Command References: a VLAN that is deleted takes its ports out of it).
final class VlanReader {

  private static final String VLAN = "vlan";
  private static final String BATCH = "batch";
  private static final String ROUTED = "Vlanif";
  private static final List<String> ACCESS = List.of("port", "default", VLAN);

  private VlanReader() {}

  static List<Fact> facts(Device device) {
    var made = new TreeMap<Integer, Value<Boolean>>();
    device.block().children().values().stream().filter(line -> line.keyword().equals(VLAN) && line.words().size() > 1)
        .forEach(line -> numbers(line).stream().forEach(number -> made.put(number, new Value.Known<>(!line.negated(), line.at()))));
    var ports = new TreeMap<Integer, Long>();
    var routed = new BitSet();
    device.block().all("interface").stream().filter(port -> !Leaves.flag(port, "shutdown").known().orElse(false)).forEach(port -> {
      if (port.name().startsWith(ROUTED)) {
        VlanList.of(port.name().substring(ROUTED.length())).filter(_ -> Switching.addressed(port)).ifPresent(routed::or);
      }
      port.children().values().stream().filter(line -> !line.negated() && line.words().size() == ACCESS.size() + 1 && line.words().subList(0, ACCESS.size()).equals(ACCESS))
          .forEach(line -> VlanList.of(line.words().getLast()).ifPresent(list -> list.stream().forEach(number -> ports.merge(number, 1L, Long::sum))));
    });
    var used = new TreeSet<>(ports.keySet());
    routed.stream().forEach(used::add);
    var facts = new ArrayList<Fact>();
    used.forEach(number -> {
      var said = made.getOrDefault(number, new Value.Absent<>());
      var at = said.place().orElse(device.block().at());
      facts.add(new Vlan(device.key(VLAN, String.valueOf(number)), at, at, number, said, ports.getOrDefault(number, 0L), routed.get(number)));
    });
    return facts;
  }

  private static BitSet numbers(ConfigNode line) {
    var words = line.words().subList(line.words().get(1).equals(BATCH) ? 2 : 1, line.words().size());
    return words.isEmpty() ? new BitSet() : VlanList.of(TrunkReader.text(words)).orElseGet(BitSet::new);
  }
}
