package org.holdpoint.language.eos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IsisFact.IsisHello;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.Nets;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;

/// `router isis` blocks and what interfaces say of them (Arista EOS user manual, "IS-IS": metrics are wide). No page states a limit on what is redistributed.
final class IsisReader {

  private IsisReader() {}

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var isis : device.blocks("router", "isis")) {
      var name = isis.word(2).orElse("");
      facts.add(new IsisInstance(device.key("isis-instance", name), isis.at(), isis.at(), name, Leaves.text(isis, "is-type", 1),
          isis.all("net").stream().flatMap(net -> net.word(1).stream()).toList(), new Value.Absent<>(), new Value.Absent<>(), new Value.Known<>("wide", isis.at()), authentication(isis, "authentication"),
          overload(isis), Leaves.flag(isis, "shutdown")));
      isis.all("net").forEach(leaf -> leaf.word(1).ifPresent(net -> facts.add(Nets.of(device.key("isis-net", name, net), leaf.at(), isis.at(), name, net))));
      device.block().all("interface").forEach(block -> member(device, isis, name, block).ifPresent(member -> {
        facts.add(member);
        facts.add(new IsisHello(device.key("isis-hello", name, block.name()), member.at(), block.at(), name, block.name(), signed(block), Leaves.text(block, "isis circuit-type", 2)));
      }));
    }
    return facts;
  }

  /// An interface runs IS-IS by its own line.
  private static Optional<Fact> member(Device device, ConfigNode isis, String name, ConfigNode block) {
    var runs = block.child("isis enable").filter(leaf -> leaf.word(2).filter(name::equals).isPresent());
    var type = Leaves.text(block, "isis network", 2);
    var passive = Leaves.first(Leaves.flag(block, "isis passive"), Leaves.flag(block, "isis passive-interface"), Leaves.flag(isis, "passive-interface " + block.name()));
    return runs.map(leaf -> new IsisInterface(device.key("isis-interface", name, block.name()), leaf.at(), block.at(), name, block.name(), passive, type, Leaves.number(block, "isis metric", 2),
        Leaves.flag(block, "shutdown")));
  }

  /// The word after `isis authentication mode`, for all levels or one of them.
  private static Value<String> signed(ConfigNode block) {
    return block.children().values().stream().filter(leaf -> leaf.words().size() > 2 && leaf.words().subList(0, 3).equals(List.of("isis", "authentication", "mode"))).findFirst()
        .<Value<String>>map(leaf -> leaf.negated() || leaf.words().size() < 4 ? new Value.Absent<>(Optional.of(leaf.at())) : new Value.Known<>(leaf.words().get(3), leaf.at())).orElseGet(Value.Absent::new);
  }

  /// The word after `authentication mode`: `md5`, `sha`, `text`, `shared-secret`.
  private static Value<String> authentication(ConfigNode isis, String keyword) {
    return isis.all(keyword).stream().filter(leaf -> leaf.word(1).filter("mode"::equals).isPresent()).findFirst()
        .<Value<String>>map(leaf -> leaf.word(2).<Value<String>>map(word -> new Value.Known<>(word, leaf.at())).orElseGet(Value.Absent::new)).orElseGet(Value.Absent::new);
  }

  /// `set-overload-bit on-startup` takes the router out of the way only after a start.
  private static Value<Boolean> overload(ConfigNode isis) {
    return isis.child("set-overload-bit").<Value<Boolean>>map(leaf -> new Value.Known<>(!leaf.words().contains("on-startup"), leaf.at())).orElseGet(() -> Leaves.flag(isis, "set-overload-bit"));
  }
}
