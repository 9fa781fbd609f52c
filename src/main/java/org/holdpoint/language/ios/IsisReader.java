package org.holdpoint.language.ios;

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
import org.holdpoint.routing.IsisProofs;
import org.holdpoint.source.Span;

/// `router isis` blocks and what interfaces say of them (Cisco IOS IP Routing: IS-IS Command Reference).
final class IsisReader {

  private static final String UNTAGGED = "(untagged)";

  private IsisReader() {}

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var isis : device.blocks("router", "isis")) {
      var name = isis.word(2).orElse(UNTAGGED);
      facts.add(new IsisInstance(device.key("isis-instance", name), isis.at(), isis.at(), name, Leaves.text(isis, "is-type", 1),
          isis.all("net").stream().flatMap(net -> net.word(1).stream()).toList(), limit(isis), new Value.Absent<>(), Leaves.text(isis, "metric-style", 1), authentication(isis),
          overload(isis), Leaves.flag(isis, "protocol")));
      facts.addAll(HelloReader.process(device, isis, name));
      device.block().all("interface").forEach(block -> member(device, isis, name, block).ifPresent(member -> facts.addAll(List.of(member, HelloReader.isis(device, name, block, member)))));
      IsisProofs.of(isis, facts, device.key("isis-proof", name), name).ifPresent(facts::add);
    }
    return facts;
  }

  /// How many prefixes may be redistributed into the process; with `warning-only` any number ("redistribute maximum-prefix").
  static Value<Long> limit(ConfigNode process) {
    return Leaves.bound(process, "redistribute maximum-prefix", 2, "warning-only");
  }

  /// An interface runs IS-IS by its own line, or is announced by `passive-interface` in the process.
  private static Optional<Fact> member(Device device, ConfigNode isis, String name, ConfigNode block) {
    var runs = block.child("ip router isis").or(() -> block.child("ipv6 router isis")).filter(leaf -> leaf.word(3).orElse(UNTAGGED).equals(name));
    var passive = passive(isis, block.name());
    if (runs.isEmpty() && !passive.known().orElse(false)) {
      return Optional.empty();
    }
    Span at = runs.map(ConfigNode::at).or(passive::place).orElse(block.at());
    var type = block.child("isis network point-to-point").<Value<String>>map(leaf -> new Value.Known<>("point-to-point", leaf.at())).orElseGet(Value.Absent::new);
    return Optional.of(new IsisInterface(device.key("isis-interface", name, block.name()), at, block.at(), name, block.name(), passive, type,
        Leaves.first(Leaves.number(block, "isis metric level-2", 2), Leaves.number(block, "isis metric", 2), Leaves.number(block, "isis metric level-1", 2)),
        Leaves.flag(block, "shutdown")));
  }

  /// `passive-interface default`, and what is excepted from it.
  static Value<Boolean> passive(ConfigNode process, String name) {
    var key = "passive-interface " + name;
    return process.child(key).<Value<Boolean>>map(leaf -> new Value.Known<>(true, leaf.at()))
        .or(() -> Optional.ofNullable(process.children().get(key)).map(leaf -> new Value.Known<>(false, leaf.at())))
        .or(() -> process.child("passive-interface default").map(leaf -> new Value.Known<>(true, leaf.at()))).orElseGet(Value.Absent::new);
  }

  /// The mode of `authentication mode`, or `text` for the passwords of area and domain.
  private static Value<String> authentication(ConfigNode isis) {
    var mode = isis.all("authentication").stream().filter(leaf -> leaf.word(1).filter("mode"::equals).isPresent()).findFirst();
    return mode.<Value<String>>map(leaf -> leaf.word(2).<Value<String>>map(word -> new Value.Known<>(word, leaf.at())).orElseGet(Value.Absent::new))
        .orElseGet(() -> Leaves.first(Leaves.named(isis, "domain-password", "text"), Leaves.named(isis, "area-password", "text"), removed(isis, "mode")));
  }

  private static Value<String> removed(ConfigNode isis, String second) {
    return new Value.Absent<>(isis.children().values().stream().filter(leaf -> leaf.negated() && leaf.keyword().equals("authentication") && leaf.word(1).filter(second::equals).isPresent())
        .map(ConfigNode::at).findFirst());
  }

  /// `set-overload-bit on-startup` takes the router out of the way only after a start.
  private static Value<Boolean> overload(ConfigNode isis) {
    return Leaves.flag(isis, "set-overload-bit").known().isEmpty() ? new Value.Absent<>()
        : isis.child("set-overload-bit").<Value<Boolean>>map(leaf -> new Value.Known<>(!leaf.words().contains("on-startup"), leaf.at()))
            .orElseGet(() -> Leaves.flag(isis, "set-overload-bit"));
  }
}
