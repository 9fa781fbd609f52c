package org.holdpoint.language.frr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;

/// `router isis` blocks and what interfaces say of them (FRR user guide, ISIS). There is no limit on what is redistributed, nor on the size of the database.
final class IsisReader {

  private IsisReader() {}

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var isis : device.blocks("router", "isis")) {
      var name = isis.word(2).orElse("");
      facts.add(new IsisInstance(device.key("isis-instance", FrrReader.vrf(isis), name), isis.at(), isis.at(), name, Leaves.text(isis, "is-type", 1),
          isis.all("net").stream().flatMap(net -> net.word(1).stream()).toList(), new Value.Absent<>(), new Value.Absent<>(), Leaves.text(isis, "metric-style", 1),
          Leaves.first(Leaves.text(isis, "domain-password", 1), Leaves.text(isis, "area-password", 1)), Leaves.flag(isis, "set-overload-bit"), new Value.Absent<>()));
      facts.addAll(HelloReader.process(device, isis, name));
      device.block().all("interface").stream().filter(block -> InterfaceReader.vrf(block).equals(FrrReader.vrf(isis)))
          .forEach(block -> member(device, name, block).ifPresent(member -> facts.addAll(List.of(member, HelloReader.isis(device, name, block, member)))));
    }
    return facts;
  }

  /// An interface runs IS-IS by its own line.
  private static Optional<Fact> member(Device device, String name, ConfigNode block) {
    var runs = block.child("ip router isis " + name).or(() -> block.child("ipv6 router isis " + name));
    var type = block.child("isis network point-to-point").<Value<String>>map(leaf -> new Value.Known<>("point-to-point", leaf.at())).orElseGet(Value.Absent::new);
    return runs.map(leaf -> new IsisInterface(device.key("isis-interface", name, block.name()), leaf.at(), block.at(), name, block.name(), Leaves.flag(block, "isis passive"), type,
        metric(block), Leaves.flag(block, "shutdown")));
  }

  /// `isis metric 10` and `isis metric level-2 10`.
  private static Value<Long> metric(ConfigNode block) {
    return block.child("isis metric").<Value<Long>>map(leaf -> Leaves.isNumber(leaf.words().getLast()) ? new Value.Known<>(Long.parseLong(leaf.words().getLast()), leaf.at())
        : new Value.Unknown<>("`isis metric` without a number", leaf.at())).orElseGet(Value.Absent::new);
  }
}
