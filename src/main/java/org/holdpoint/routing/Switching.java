package org.holdpoint.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SwitchFact.Trunk;
import org.holdpoint.fact.SwitchFact.Vlan;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// VLANs and the ports that are in them, where systems write them alike (see [Trunks]; "vlan", "interface vlan" of the same references). Ports in a VLAN that is taken away are out of service until
/// they get another one ("Configuring VLANs", Catalyst 2960 Software Configuration Guide).
public final class Switching {

  private static final String TRUNK = "switchport trunk allowed vlan";
  private static final String VLAN = "vlan";

  private final Device device;
  private final List<ConfigNode> interfaces;
  /// What lines say of each VLAN, the last of them.
  private final TreeMap<Integer, Value<Boolean>> made = new TreeMap<>();
  private final TreeMap<Integer, Long> ports = new TreeMap<>();
  private final BitSet routed = new BitSet();

  private Switching(Device device) {
    this.device = device;
    this.interfaces = device.block().all("interface");
  }

  public static List<Fact> facts(Device device) {
    var read = new Switching(device);
    device.block().children().values().stream().filter(node -> node.keyword().equals(VLAN)).forEach(read::make);
    read.interfaces.forEach(read::use);
    var facts = new ArrayList<Fact>();
    read.interfaces.forEach(port -> read.trunk(port).ifPresent(facts::add));
    var used = (BitSet) read.routed.clone();
    read.ports.keySet().forEach(used::set);
    used.stream().forEach(number -> facts.add(read.vlan(number)));
    return facts;
  }

  private void make(ConfigNode line) {
    VlanList.of(String.join("", line.words().subList(1, line.words().size()))).ifPresent(list -> list.stream().forEach(number -> made.put(number, new Value.Known<>(!line.negated(), line.at()))));
  }

  private void use(ConfigNode port) {
    if (Leaves.flag(port, "shutdown").known().orElse(false)) {
      return;
    }
    if (port.name().startsWith("Vlan") && Leaves.isNumber(port.name().substring(VLAN.length()))) {
      VlanList.of(port.name().substring(VLAN.length())).filter(_ -> addressed(port)).ifPresent(routed::or);
    } else if (mode(port).filter("trunk"::equals).isEmpty()) {
      count(port, "switchport access vlan");
      count(port, "switchport voice vlan");
    }
  }

  /// Whether an interface has an address of its own.
  public static boolean addressed(ConfigNode block) {
    return block.children().values().stream().anyMatch(leaf -> !leaf.negated() && (leaf.keyword().equals("ip") || leaf.keyword().equals("ipv6")) && leaf.word(1).filter("address"::equals).isPresent());
  }

  private void count(ConfigNode port, String key) {
    port.child(key).flatMap(leaf -> leaf.word(3)).flatMap(VlanList::of).ifPresent(list -> list.stream().forEach(number -> ports.merge(number, 1L, Long::sum)));
  }

  private static Optional<String> mode(ConfigNode port) {
    return port.child("switchport mode").flatMap(leaf -> leaf.word(2));
  }

  /// A port is a trunk where its mode says so, or where it has a list and no other mode.
  private Optional<Fact> trunk(ConfigNode port) {
    var line = port.child(TRUNK);
    var mode = mode(port);
    if (mode.isPresent() ? !mode.get().equals("trunk") : line.isEmpty()) {
      return Optional.empty();
    }
    var list = line.isEmpty() ? Optional.of(VlanList.all()) : Trunks.list(line.get().words());
    return list.map(set -> {
      var everything = VlanList.most(set);
      return new Trunk(device.key("trunk", port.name()), line.map(ConfigNode::at).orElse(port.at()), port.at(), port.name(), everything ? "all" : VlanList.text(set),
          VlanList.numbers(everything ? own(set) : set), everything, Leaves.flag(port, "shutdown"));
    });
  }

  /// Those of these that the device has.
  private BitSet own(BitSet set) {
    var own = (BitSet) routed.clone();
    ports.keySet().forEach(own::set);
    made.forEach((number, value) -> own.set(number, value.known().orElse(false) || own.get(number)));
    own.and(set);
    return own;
  }

  private Fact vlan(int number) {
    var said = made.getOrDefault(number, new Value.Absent<>());
    var at = said.place().orElse(device.block().at());
    return new Vlan(device.key("vlan", String.valueOf(number)), at, at, number, said, ports.getOrDefault(number, 0L), routed.get(number));
  }
}
