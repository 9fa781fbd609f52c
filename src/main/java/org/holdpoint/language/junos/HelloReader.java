package org.holdpoint.language.junos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IsisFact.IsisHello;
import org.holdpoint.fact.IsisFact.IsisTiming;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.OspfFact.OspfHello;
import org.holdpoint.fact.RoutingFact.RoutingOption;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.Nets;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// How IS-IS and OSPF find their neighbors and how long what they say lives ("IS-IS user guide", "OSPF user guide").
final class HelloReader {

  private HelloReader() {}

  /// The refresh follows the lifetime by itself ("lsp-lifetime"). BFD below the link itself is a row of the table of names; later releases have it below a family (Junos 22.3R1 release notes, [edit
  /// protocols isis interface NAME family inet bfd-liveness-detection]).
  static List<Fact> isis(JunosReader.Instance instance, ConfigNode isis) {
    var facts = new ArrayList<Fact>();
    facts.add(new IsisTiming(instance.key("isis-timing", "isis"), isis.at(), isis.at(), "isis", Leaves.number(isis, "lsp-lifetime", 1), new Value.Absent<>()));
    isis.all("interface").forEach(block -> facts.add(new IsisHello(instance.key("isis-hello", "isis", block.name()), block.at(), isis.at(), "isis", block.name(),
        Leaves.first(signed(block), below(block, "level 2"), below(block, "level 1")), level(block))));
    isis.all("interface").forEach(block -> block.all("family").forEach(family -> family.child("bfd-liveness-detection").ifPresent(line -> facts.add(new RoutingOption(
        instance.key("routing-option", "isis-bfd", block.name(), family.key()), line.at(), block.at(), "isis-bfd", block.name(), family.key(), line.key())))));
    return facts;
  }

  private static Value<String> below(ConfigNode block, String level) {
    return block.child(level).map(HelloReader::signed).orElseGet(Value.Absent::new);
  }

  /// `hello-authentication-type md5`, or `simple`, which is sent as it is ("hello-authentication-type").
  private static Value<String> signed(ConfigNode block) {
    return Leaves.first(Leaves.text(block, "hello-authentication-type", 1), Leaves.named(block, "hello-authentication-key-chain", "key-chain"), Leaves.named(block, "hello-authentication-key", "key"));
  }

  private static Value<String> level(ConfigNode block) {
    var one = off(block, "level 1");
    var two = off(block, "level 2");
    return one.isPresent() == two.isPresent() ? new Value.Absent<>() : new Value.Known<>(one.isPresent() ? "level-2" : "level-1", one.or(() -> two).orElseThrow().at());
  }

  private static Optional<ConfigNode> off(ConfigNode block, String level) {
    return block.child(level).flatMap(inner -> inner.child("disable"));
  }

  /// The NET is an address of the loopback: `family iso address 49.0001.1920.0000.2001.00`.
  static List<Fact> nets(Subject subject, ConfigNode unit) {
    return unit.child("family iso").stream().flatMap(family -> family.all("address").stream()).<Fact>map(leaf -> Nets.of(Key.of(subject, "isis-net", leaf.name()), leaf.at(), unit.at(), "isis", leaf.name()))
        .toList();
  }

  /// `authentication md5 1 …` or `simple-password`; `authentication-type` of the area says the same of all its interfaces ("authentication").
  static List<Fact> ospf(JunosReader.Instance instance, String name, ConfigNode ospf) {
    var facts = new ArrayList<Fact>();
    ospf.all("area").forEach(area -> area.all("interface").forEach(block -> facts.add(new OspfHello(instance.key("ospf-hello", name, block.name()), block.at(), area.at(), name, block.name(),
        new Value.Known<>(area.name(), area.at()), Leaves.first(mode(block), Leaves.text(area, "authentication-type", 1))))));
    return facts;
  }

  private static Value<String> mode(ConfigNode block) {
    return block.child("authentication").<Value<String>>map(leaf -> new Value.Known<>(leaf.word(1).or(() -> leaf.children().values().stream().filter(child -> !child.negated()).findFirst().map(ConfigNode::keyword))
        .map(word -> word.equals("simple-password") ? "text" : word).orElse("text"), leaf.at())).orElseGet(() -> new Value.Absent<>(block.removed("authentication").map(ConfigNode::at)));
  }
}
