package org.holdpoint.language.iosxr;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IsisFact.IsisHello;
import org.holdpoint.fact.IsisFact.IsisTiming;
import org.holdpoint.fact.OspfFact.OspfHello;
import org.holdpoint.fact.Value;
import org.holdpoint.language.iosxr.IosxrReader.Device;
import org.holdpoint.replay.Nets;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// How IS-IS and OSPF find their neighbors and how long what they say lives ("IS-IS Commands", "OSPF Commands", Cisco IOS XR Routing Command Reference).
final class HelloReader {

  private HelloReader() {}

  static List<Fact> isis(Device device, ConfigNode isis, String name) {
    var facts = new ArrayList<Fact>();
    facts.add(new IsisTiming(device.key("isis-timing", name), isis.at(), isis.at(), name, Leaves.number(isis, "max-lsp-lifetime", 1), Leaves.number(isis, "lsp-refresh-interval", 1)));
    isis.all("net").forEach(leaf -> leaf.word(1).ifPresent(net -> facts.add(Nets.of(device.key("isis-net", name, net), leaf.at(), isis.at(), name, net))));
    isis.all("interface").forEach(block -> facts.add(new IsisHello(device.key("isis-hello", name, block.name()), block.at(), isis.at(), name, block.name(), signed(block),
        Leaves.text(block, "circuit-type", 1))));
    return facts;
  }

  /// The word after `hello-password`: how it is signed, else the password is sent as it is ("hello-password"). A later line takes the place of an earlier one.
  private static Value<String> signed(ConfigNode block) {
    return block.all("hello-password").stream().reduce((_, later) -> later).<Value<String>>map(leaf -> new Value.Known<>(leaf.word(1).filter(word -> word.startsWith("hmac") || word.equals("keychain")).orElse("text"), leaf.at()))
        .orElseGet(() -> new Value.Absent<>(block.removed("hello-password").map(ConfigNode::at)));
  }

  /// `authentication message-digest` of the interface, else of its area, else of the process; without a word the password is sent as it is ("authentication (OSPF)").
  static List<Fact> ospf(Device device, OspfReader.Process process) {
    var facts = new ArrayList<Fact>();
    process.block().all("area").forEach(area -> area.all("interface").forEach(member -> facts.add(new OspfHello(device.key("ospf-hello", process.name(), process.vrf(), member.name()), member.at(),
        area.at(), process.name(), member.name(), new Value.Known<>(area.name(), area.at()), Leaves.first(mode(member), mode(area), mode(process.block()))))));
    return facts;
  }

  private static Value<String> mode(ConfigNode block) {
    return block.child("authentication").<Value<String>>map(leaf -> new Value.Known<>(leaf.word(1).orElse("text"), leaf.at()))
        .orElseGet(() -> new Value.Absent<>(block.removed("authentication").map(ConfigNode::at)));
  }
}
