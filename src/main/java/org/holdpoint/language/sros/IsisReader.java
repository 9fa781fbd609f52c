package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.IsisProofs;

/// `isis` blocks ("IS-IS", Unicast Routing Protocols Guide 16.0.R5).
final class IsisReader {

  private IsisReader() {}

  static List<Fact> facts(SrosReader.Instance instance) {
    var facts = new ArrayList<Fact>();
    for (var isis : instance.block().all("isis")) {
      var name = isis.name();
      // A limit that is not there is missed at the line that it would bound.
      var exportLimit = Leaves.number(isis, "export-limit", 1).missedAt(() -> isis.child("export").map(ConfigNode::at));
      facts.add(new IsisInstance(instance.key("isis-instance", name), isis.at(), instance.block().at(), name, Leaves.text(isis, "level-capability", 1),
          isis.all("area-id").stream().flatMap(area -> area.word(1).stream()).toList(), exportLimit, Leaves.bound(isis, "prefix-limit", 1, "log-only"),
          metricStyle(isis), signed(isis), Leaves.flag(isis, "overload"), Leaves.flag(isis, "shutdown")));
      facts.addAll(HelloReader.isis(instance, isis));
      IsisProofs.of(isis, facts, instance.key("isis-proof", name), name).ifPresent(facts::add);
      isis.all("interface").forEach(block -> facts.add(new IsisInterface(instance.key("isis-interface", name, block.name()), block.at(), isis.at(), name,
          block.name(), Leaves.flag(block, "passive"), Leaves.text(block, "interface-type", 1), metric(block), Leaves.flag(block, "shutdown"))));
      isis.child("export").ifPresent(export -> facts.add(new PolicyExport(instance.key("policy-export", isis.key()), export.at(), isis.at(), instance.vrf(), instance.vpn(),
          "isis", isis.key(), new Value.Absent<>(), export.words().subList(1, export.words().size()), List.of(), Undefined.REJECTED, List.of(), new Value.Absent<>(), exportLimit)));
    }
    return facts;
  }

  /// A type signs nothing without its key ("authentication-type", "authentication-key", "auth-keychain", IS-IS command reference).
  private static Value<String> signed(ConfigNode isis) {
    var type = Leaves.text(isis, "authentication-type", 1);
    return isis.removed("authentication-key").filter(_ -> type.known().isPresent() && isis.child("auth-keychain").isEmpty()).<Value<String>>map(key -> new Value.Absent<>(Optional.of(key.at()))).orElse(type);
  }

  /// Narrow and wide metrics both, unless the level takes wide ones only.
  private static Value<String> metricStyle(ConfigNode isis) {
    return Leaves.first(style(isis, "level 2"), style(isis, "level 1"));
  }

  private static Value<String> style(ConfigNode isis, String level) {
    return isis.child(level).flatMap(block -> block.child("wide-metrics-only")).<Value<String>>map(leaf -> new Value.Known<>("wide", leaf.at())).orElseGet(Value.Absent::new);
  }

  /// The metric of level 2, else of level 1.
  private static Value<Long> metric(ConfigNode block) {
    return Leaves.first(level(block, "level 2"), level(block, "level 1"));
  }

  private static Value<Long> level(ConfigNode block, String level) {
    return block.child(level).map(inner -> Leaves.number(inner, "metric", 1)).orElseGet(Value.Absent::new);
  }
}
