package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IsisFact.IsisHello;
import org.holdpoint.fact.IsisFact.IsisNet;
import org.holdpoint.fact.IsisFact.IsisTiming;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// How IS-IS finds its neighbors and how long what it says lives (Unicast Routing Protocols Guide 16.0.R5, "IS-IS").
final class HelloReader {

  private HelloReader() {}

  /// A router without `system-id` makes one of its router id, which is the name that is compared elsewhere.
  static List<Fact> isis(SrosReader.Instance instance, ConfigNode isis) {
    var facts = new ArrayList<Fact>();
    facts.add(new IsisTiming(instance.key("isis-timing", isis.name()), isis.at(), instance.block().at(), isis.name(), Leaves.number(isis, "lsp-lifetime", 1),
        Leaves.first(Leaves.number(isis, "lsp-refresh-interval", 1), isis.child("lsp-refresh").map(block -> Leaves.number(block, "interval", 1)).orElseGet(Value.Absent::new))));
    isis.child("system-id").flatMap(leaf -> leaf.word(1).map(system -> new IsisNet(instance.key("isis-net", isis.name()), leaf.at(), isis.at(), isis.name(), system, "", system, "00")))
        .ifPresent(facts::add);
    isis.all("interface").forEach(block -> facts.add(new IsisHello(instance.key("isis-hello", isis.name(), block.name()), block.at(), isis.at(), isis.name(), block.name(), authentication(block),
        Leaves.text(block, "level-capability", 1))));
    return facts;
  }

  private static Value<String> authentication(ConfigNode block) {
    return Leaves.first(signed(block), below(block, "level 2"), below(block, "level 1"));
  }

  private static Value<String> below(ConfigNode block, String level) {
    return block.child(level).map(HelloReader::signed).orElseGet(Value.Absent::new);
  }

  /// `password` is sent as it is ("hello-authentication-type").
  private static Value<String> signed(ConfigNode block) {
    return Leaves.first(Leaves.text(block, "hello-authentication-type", 1), Leaves.named(block, "hello-auth-keychain", "key-chain"));
  }
}
