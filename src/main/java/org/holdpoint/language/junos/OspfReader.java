package org.holdpoint.language.junos;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.OspfFact.OspfInstance;
import org.holdpoint.fact.OspfFact.OspfInterface;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.Leaves;

/// `protocols ospf` and `ospf3` ("OSPF user guide").
final class OspfReader {

  private OspfReader() {}

  static List<Fact> facts(JunosReader.Instance instance) {
    var facts = new ArrayList<Fact>();
    for (var name : List.of("ospf", "ospf3")) {
      instance.protocol(name).ifPresent(ospf -> {
        var limit = Leaves.number(ospf, "prefix-export-limit", 1);
        var router = instance.options().map(options -> Leaves.text(options, "router-id", 1)).orElseGet(Value.Absent::new);
        facts.add(new OspfInstance(instance.key("ospf-instance", name), ospf.at(), instance.block().at(), instance.vrf(), name, router, limit, new Value.Absent<>(), JunosReader.disabled(ospf)));
        facts.addAll(HelloReader.ospf(instance, name, ospf));
        ospf.all("area").forEach(area -> area.all("interface").forEach(block -> facts.add(new OspfInterface(instance.key("ospf-interface", name, block.name()), block.at(), area.at(), name,
            block.name(), new Value.Known<>(area.name(), area.at()), Leaves.flag(block, "passive"), Leaves.number(block, "metric", 1), JunosReader.disabled(block)))));
        ospf.child("export").ifPresent(export -> facts.add(new PolicyExport(instance.key("policy-export", name), export.at(), ospf.at(), instance.vrf(), instance.vpn(), "ospf", name,
            new Value.Absent<>(), export.words().subList(1, export.words().size()), List.of(), Undefined.REJECTED, List.of(), new Value.Absent<>(), limit)));
      });
    }
    return facts;
  }
}
