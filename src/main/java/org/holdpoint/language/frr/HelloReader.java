package org.holdpoint.language.frr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IsisFact.IsisHello;
import org.holdpoint.fact.IsisFact.IsisTiming;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.Nets;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;

/// How IS-IS and OSPF find their neighbors and how long what they say lives (FRR user guide, ISIS, OSPFv2).
final class HelloReader {

  private HelloReader() {}

  static List<Fact> process(Device device, ConfigNode isis, String name) {
    var facts = new ArrayList<Fact>();
    facts.add(new IsisTiming(device.key("isis-timing", FrrReader.vrf(isis), name), isis.at(), isis.at(), name, seconds(isis, "max-lsp-lifetime", "max-lifetime"),
        seconds(isis, "lsp-refresh-interval", "refresh-interval")));
    isis.all("net").forEach(leaf -> leaf.word(1).ifPresent(net -> facts.add(Nets.of(device.key("isis-net", FrrReader.vrf(isis), name, net), leaf.at(), isis.at(), name, net))));
    return facts;
  }

  /// A line of its own, whose last word is the number, or a word of `lsp-timers`.
  private static Value<Long> seconds(ConfigNode isis, String own, String part) {
    var line = isis.child(own).flatMap(leaf -> Leaves.isNumber(leaf.words().getLast()) ? Optional.of(new Value.Known<>(Long.parseLong(leaf.words().getLast()), leaf.at())) : Optional.empty());
    return line.<Value<Long>>map(value -> value).or(() -> isis.all("lsp-timers").stream().findFirst().flatMap(leaf -> Device.after(leaf.words(), part).filter(Leaves::isNumber)
        .map(word -> new Value.Known<>(Long.parseLong(word), leaf.at())))).orElseGet(Value.Absent::new);
  }

  /// `isis password md5 …`, or `clear`, which is sent as it is.
  static Fact isis(Device device, String name, ConfigNode block, Fact member) {
    var authentication = Leaves.text(block, "isis password", 2).map(word -> word.equals("clear") ? "text" : word);
    return new IsisHello(device.key("isis-hello", name, block.name()), member.at(), block.at(), name, block.name(), authentication, Leaves.text(block, "isis circuit-type", 2));
  }
}
