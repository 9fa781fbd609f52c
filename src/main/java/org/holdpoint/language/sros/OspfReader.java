package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.OspfFact.OspfHello;
import org.holdpoint.fact.OspfFact.OspfInstance;
import org.holdpoint.fact.OspfFact.OspfInterface;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// `ospf` and `ospf3` blocks ("OSPF", Unicast Routing Protocols Guide 16.0.R5).
final class OspfReader {

  private OspfReader() {}

  static List<Fact> facts(SrosReader.Instance instance) {
    var facts = new ArrayList<Fact>();
    for (var protocol : List.of("ospf", "ospf3")) {
      instance.block().all(protocol).forEach(ospf -> process(instance, ospf, facts));
    }
    return facts;
  }

  private static void process(SrosReader.Instance instance, ConfigNode ospf, List<Fact> facts) {
    var name = ospf.key();
    // A limit that is not there is missed at the line that it would bound.
    var limit = Leaves.number(ospf, "export-limit", 1).missedAt(() -> ospf.child("export").map(ConfigNode::at));
    facts.add(new OspfInstance(instance.key("ospf-instance", name), ospf.at(), instance.block().at(), instance.vrf(), name, Leaves.text(ospf, "router-id", 1), limit,
        Leaves.bound(ospf, "rtr-adv-lsa-limit", 1, "log-only"), Leaves.flag(ospf, "shutdown")));
    ospf.all("area").forEach(area -> area.all("interface").forEach(block -> {
      var in = new Value.Known<>(area.name(), area.at());
      facts.add(new OspfInterface(instance.key("ospf-interface", name, block.name()), block.at(), area.at(), name, block.name(), in, Leaves.flag(block, "passive"), Leaves.number(block, "metric", 1),
          Leaves.flag(block, "shutdown")));
      facts.add(new OspfHello(instance.key("ospf-hello", name, block.name()), block.at(), area.at(), name, block.name(), in, authentication(block)));
    }));
    // "Export policies are only in effect if OSPF is configured as an ASBR" ("export").
    ospf.child("export").filter(_ -> ospf.child("asbr").isPresent()).ifPresent(export -> facts.add(new PolicyExport(instance.key("policy-export", name), export.at(), ospf.at(), instance.vrf(), instance.vpn(),
        "ospf", name, new Value.Absent<>(), export.words().subList(1, export.words().size()), List.of(), Undefined.REJECTED, List.of(), new Value.Absent<>(), limit)));
  }

  /// `authentication-type password` is sent as it is; OSPFv3 is signed by IPsec ("authentication-type", "auth-keychain", "authentication").
  private static Value<String> authentication(ConfigNode block) {
    return Leaves.first(Leaves.text(block, "authentication-type", 1), Leaves.named(block, "auth-keychain", "key-chain"), Leaves.named(block, "authentication", "ipsec"));
  }
}
