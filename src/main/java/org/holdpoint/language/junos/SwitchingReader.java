package org.holdpoint.language.junos;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.SwitchFact.Trunk;
import org.holdpoint.fact.SwitchFact.Vlan;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.VlanList;

/// VLANs and the ports that carry them (Ethernet Switching user guide, "vlan members", "interface-mode", "vlans", "l3-interface"): members are names of `vlans`, numbers or ranges, and `all`.
final class SwitchingReader {

  private final Subject subject;
  private final ConfigNode top;
  private final Map<String, BitSet> named = new HashMap<>();
  private final TreeMap<Integer, Long> ports = new TreeMap<>();

  private SwitchingReader(Subject subject, ConfigNode top) {
    this.subject = subject;
    this.top = top;
    vlans().forEach(vlan -> number(vlan).ifPresent(list -> named.put(vlan.key(), list)));
  }

  static List<Fact> facts(Subject subject, ConfigNode top) {
    var read = new SwitchingReader(subject, top);
    var facts = new ArrayList<Fact>();
    top.child("interfaces").ifPresent(interfaces -> JunosReader.blocks(interfaces).forEach(port -> port.all("unit").forEach(unit -> unit.child("family ethernet-switching").ifPresent(
        family -> read.port(port, unit, family).ifPresent(facts::add)))));
    read.vlans().forEach(vlan -> read.vlan(vlan).ifPresent(facts::add));
    return facts;
  }

  private List<ConfigNode> vlans() {
    return top.child("vlans").map(JunosReader::blocks).orElse(List.of());
  }

  private static Optional<BitSet> number(ConfigNode vlan) {
    return word(vlan, "vlan-id").flatMap(VlanList::of);
  }

  private static Optional<String> word(ConfigNode block, String keyword) {
    return block.children().values().stream().filter(leaf -> !leaf.negated() && leaf.keyword().equals(keyword)).findFirst().flatMap(leaf -> leaf.word(1));
  }

  /// A trunk; the VLANs of another open port are counted.
  private Optional<Fact> port(ConfigNode port, ConfigNode unit, ConfigNode family) {
    var line = family.child("vlan").flatMap(vlan -> vlan.children().values().stream().filter(leaf -> !leaf.negated() && leaf.keyword().equals("members")).findFirst());
    var trunk = Stream.of("interface-mode", "port-mode").flatMap(mode -> word(family, mode).stream()).anyMatch("trunk"::equals);
    var shutdown = Leaves.any(JunosReader.disabled(unit), JunosReader.disabled(port));
    var list = line.flatMap(members -> list(members.words().subList(1, members.words().size())));
    if (!trunk) {
      list.filter(_ -> !shutdown.known().orElse(false)).ifPresent(vlans -> vlans.stream().forEach(number -> ports.merge(number, 1L, Long::sum)));
      return Optional.empty();
    }
    return list.map(vlans -> {
      var everything = VlanList.most(vlans);
      return new Trunk(Key.of(subject, "trunk", port.key()), line.get().at(), unit.at(), port.key(), everything ? "all" : VlanList.text(vlans), everything ? List.of() : VlanList.numbers(vlans), everything, shutdown);
    });
  }

  /// Empty where a name is of no VLAN with a number.
  private Optional<BitSet> list(List<String> members) {
    var all = new BitSet();
    for (var member : members) {
      var one = member.equals("all") ? VlanList.of("1-4094") : Optional.ofNullable(named.get(member)).or(() -> VlanList.of(member));
      if (one.isEmpty()) {
        return Optional.empty();
      }
      all.or(one.get());
    }
    return Optional.of(all);
  }

  private Optional<Fact> vlan(ConfigNode vlan) {
    return Optional.ofNullable(named.get(vlan.key())).filter(list -> list.cardinality() == 1).map(list -> {
      var number = list.nextSetBit(0);
      return new Vlan(Key.of(subject, "vlan", String.valueOf(number)), vlan.at(), vlan.at(), number, new Value.Known<>(true, vlan.at()), ports.getOrDefault(number, 0L), routed(vlan));
    });
  }

  /// Whether its own interface has an address and is open.
  private boolean routed(ConfigNode vlan) {
    return Stream.of("l3-interface", "routing-interface").flatMap(line -> word(vlan, line).stream()).map(name -> name.split("\\.")).filter(name -> name.length == 2)
        .flatMap(name -> top.child("interfaces").flatMap(all -> all.child(name[0])).flatMap(port -> port.child("unit " + name[1])).stream())
        .anyMatch(unit -> !JunosReader.disabled(unit).known().orElse(false) && unit.all("family").stream().anyMatch(family -> !family.all("address").isEmpty()));
  }
}
