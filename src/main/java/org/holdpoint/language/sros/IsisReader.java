package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.ConfigNode;

/// `isis` blocks ("IS-IS", Unicast Routing Protocols Guide 16.0.R5).
final class IsisReader {

  private IsisReader() {}

  static List<Fact> facts(SrosReader.Instance instance) {
    var facts = new ArrayList<Fact>();
    for (var isis : instance.block().all("isis")) {
      var name = isis.name();
      var exportLimit = Leaves.number(isis, "export-limit", 1);
      facts.add(new IsisInstance(instance.key("isis-instance", name), isis.at(), instance.block().at(), name, Leaves.text(isis, "level-capability", 1),
          isis.all("area-id").stream().flatMap(area -> area.word(1).stream()).toList(), exportLimit, Leaves.number(isis, "prefix-limit", 1),
          Leaves.flag(isis, "shutdown")));
      isis.all("interface").forEach(block -> facts.add(new IsisInterface(instance.key("isis-interface", name, block.name()), block.at(), isis.at(), name,
          block.name(), Leaves.flag(block, "passive"), Leaves.text(block, "interface-type", 1), metric(block), Leaves.flag(block, "shutdown"))));
      isis.child("export").ifPresent(export -> facts.add(new PolicyExport(instance.key("policy-export", isis.key()), export.at(), isis.at(), instance.vrf(), "isis",
          isis.key(), export.words().subList(1, export.words().size()), exportLimit)));
    }
    return facts;
  }

  /// The metric of level 2, else of level 1.
  private static Value<Long> metric(ConfigNode block) {
    return Leaves.first(level(block, "level 2"), level(block, "level 1"));
  }

  private static Value<Long> level(ConfigNode block, String level) {
    return block.child(level).map(inner -> Leaves.number(inner, "metric", 1)).orElseGet(Value.Absent::new);
  }
}
