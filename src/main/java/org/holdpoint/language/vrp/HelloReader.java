package org.holdpoint.language.vrp;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IsisFact.IsisHello;
import org.holdpoint.fact.IsisFact.IsisTiming;
import org.holdpoint.fact.OspfFact.OspfHello;
import org.holdpoint.fact.OspfFact.OspfInterface;
import org.holdpoint.fact.Value;
import org.holdpoint.language.vrp.VrpReader.Device;
import org.holdpoint.replay.Nets;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// How IS-IS and OSPF find their neighbors and how long what they say lives (NetEngine40E V800R012C10 Command Reference, "IS-IS", "OSPF Configuration Commands").
final class HelloReader {

  private HelloReader() {}

  static List<Fact> process(Device device, ConfigNode isis) {
    var facts = new ArrayList<Fact>();
    var name = isis.name();
    facts.add(new IsisTiming(device.key("isis-timing", name), isis.at(), isis.at(), name, Lines.number(isis, 2, "timer", "lsp-max-age"), Lines.number(isis, 2, "timer", "lsp-refresh")));
    isis.all("network-entity").forEach(line -> line.word(1).ifPresent(net -> facts.add(Nets.of(device.key("isis-net", name, net), line.at(), isis.at(), name, net))));
    return facts;
  }

  /// `isis authentication-mode md5 …`; `simple` is sent as it is.
  static Fact isis(Device device, String name, ConfigNode block, Fact member) {
    return new IsisHello(device.key("isis-hello", name, block.name()), member.at(), block.at(), name, block.name(), mode(block, 2, "isis", "authentication-mode"),
        Lines.text(block, 2, "isis", "circuit-level"));
  }

  /// `ospf authentication-mode`, else `authentication-mode` of the area.
  static Fact ospf(Device device, ConfigNode ospf, ConfigNode block, OspfInterface member) {
    var area = member.area().known().flatMap(name -> ospf.all("area").stream().filter(level -> VrpNames.area(level.name()).equals(name)).findFirst());
    return new OspfHello(device.key("ospf-hello", member.instance(), block.name()), block.at(), block.at(), member.instance(), block.name(), member.area(),
        Leaves.first(mode(block, 2, ospf.keyword(), "authentication-mode"), area.map(level -> mode(level, 1, "authentication-mode")).orElseGet(Value.Absent::new)));
  }

  private static Value<String> mode(ConfigNode block, int index, String... words) {
    return Lines.text(block, index, words).map(word -> word.equals("simple") ? "text" : word);
  }
}
