package org.holdpoint.language.nxos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IsisFact.IsisHello;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.Value;
import org.holdpoint.language.nxos.NxosReader.Table;
import org.holdpoint.replay.Nets;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;

/// `router isis` blocks and what interfaces say of them (Cisco Nexus 9000 Series NX-OS Unicast Routing Configuration Guide, "Configuring IS-IS").
final class IsisReader {

  private static final List<String> LEVELS = List.of("level-1-2", "level-2", "level-1");

  private IsisReader() {}

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    device.blocks("router", "isis").stream().flatMap(NxosReader::tables).forEach(table -> {
      var isis = table.block();
      facts.add(new IsisInstance(device.key("isis-instance", table.name()), isis.at(), isis.at(), table.name(), Leaves.text(isis, "is-type", 1),
          isis.all("net").stream().flatMap(net -> net.word(1).stream()).toList(), limit(isis), new Value.Absent<>(), Leaves.text(isis, "metric-style", 1), authentication(isis),
          overload(isis), Leaves.flag(isis, "shutdown")));
      isis.all("net").forEach(leaf -> leaf.word(1).ifPresent(net -> facts.add(Nets.of(device.key("isis-net", table.name(), net), leaf.at(), isis.at(), table.name(), net))));
      device.block().all("interface").stream().filter(block -> InterfaceReader.vrf(block).equals(table.vrf())).forEach(block -> member(device, table, block).ifPresent(member -> {
        facts.add(member);
        facts.add(new IsisHello(device.key("isis-hello", table.name(), block.name()), member.at(), block.at(), table.name(), block.name(), signed(block), Leaves.text(block, "isis circuit-type", 2)));
      }));
    });
    return facts;
  }

  /// How many routes a process or a family takes of others; with `warning-only` any number ("Limiting the Number of Redistributed Routes").
  static Value<Long> limit(ConfigNode block) {
    return Leaves.bound(block, "redistribute maximum-prefix", 2, "warning-only");
  }

  private static Value<String> authentication(ConfigNode isis) {
    return isis.all("authentication-type").stream().findFirst().<Value<String>>map(leaf -> new Value.Known<>(leaf.word(1).orElse(""), leaf.at())).orElseGet(Value.Absent::new);
  }

  /// `isis authentication-type md5`, for all levels or one of them ("Configuring IS-IS Authentication on an Interface").
  private static Value<String> signed(ConfigNode block) {
    return block.children().values().stream().filter(leaf -> leaf.words().size() > 2 && leaf.words().subList(0, 2).equals(List.of("isis", "authentication-type"))).findFirst()
        .<Value<String>>map(leaf -> leaf.negated() ? new Value.Absent<>(Optional.of(leaf.at())) : new Value.Known<>(leaf.words().get(2), leaf.at())).orElseGet(Value.Absent::new);
  }

  /// With `on-startup` the router is out of the way only after a start ("Setting the Overload Bit").
  private static Value<Boolean> overload(ConfigNode isis) {
    return Leaves.flag(isis, "set-overload-bit").map(set -> set && isis.child("set-overload-bit").filter(leaf -> !leaf.words().contains("on-startup")).isPresent());
  }

  /// An interface runs IS-IS by its own line.
  private static Optional<Fact> member(Device device, Table table, ConfigNode block) {
    var runs = List.of("ip", "ipv6").stream().flatMap(family -> block.child(family + " router isis").stream()).filter(leaf -> leaf.word(3).equals(table.process().word(2))).findFirst();
    var type = block.child("isis network point-to-point").<Value<String>>map(leaf -> new Value.Known<>("point-to-point", leaf.at())).orElseGet(Value.Absent::new);
    return runs.map(leaf -> new IsisInterface(device.key("isis-interface", table.name(), block.name()), leaf.at(), block.at(), table.name(), block.name(),
        Leaves.first(Leaves.flag(block, "isis passive-interface"), Leaves.flag(block, "isis passive"), Leaves.flag(table.block(), "passive-interface default")), type, metric(block),
        Leaves.flag(block, "shutdown")));
  }

  private static Value<Long> metric(ConfigNode block) {
    return LEVELS.stream().map(level -> Leaves.number(block, "isis metric " + level, 2)).filter(metric -> metric.place().isPresent()).findFirst().orElseGet(Value.Absent::new);
  }
}
