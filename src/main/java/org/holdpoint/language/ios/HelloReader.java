package org.holdpoint.language.ios;

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

/// How IS-IS and OSPF find their neighbors and how long what they say lives (Cisco IOS IP Routing: IS-IS, OSPF Command References).
final class HelloReader {

  private HelloReader() {}

  static List<Fact> process(Device device, ConfigNode isis, String name) {
    var facts = new ArrayList<Fact>();
    facts.add(new IsisTiming(device.key("isis-timing", name), isis.at(), isis.at(), name, Leaves.number(isis, "max-lsp-lifetime", 1), Leaves.number(isis, "lsp-refresh-interval", 1)));
    isis.all("net").forEach(leaf -> leaf.word(1).ifPresent(net -> facts.add(Nets.of(device.key("isis-net", name, net), leaf.at(), isis.at(), name, net))));
    return facts;
  }

  /// `isis authentication mode md5`, or `isis password`, which is sent as it is.
  static Fact isis(Device device, String name, ConfigNode block, Fact member) {
    var mode = block.children().values().stream().filter(leaf -> leaf.words().size() > 3 && leaf.words().subList(0, 3).equals(List.of("isis", "authentication", "mode"))).findFirst();
    var password = block.children().values().stream().filter(leaf -> leaf.words().size() > 2 && leaf.words().subList(0, 2).equals(List.of("isis", "password"))).findFirst();
    var authentication = mode.or(() -> password).<Value<String>>map(leaf -> leaf.negated() ? new Value.Absent<>(Optional.of(leaf.at()))
        : new Value.Known<>(leaf.words().get(1).equals("password") ? "text" : leaf.words().get(3), leaf.at())).orElseGet(Value.Absent::new);
    return new IsisHello(device.key("isis-hello", name, block.name()), member.at(), block.at(), name, block.name(), authentication, Leaves.text(block, "isis circuit-type", 2));
  }
}
