package org.holdpoint.language.sros;

import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.SessionFact.BgpPeering;
import org.holdpoint.fact.SessionFact.BgpProcess;
import org.holdpoint.fact.SessionFact.OriginValidation;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// Who the router is in BGP, and how its sessions treat what passes them (Unicast Routing Protocols Guide 16.0.R5, "BGP").
final class PeeringReader {

  private static final String REJECT = "ebgp-default-reject-policy";
  /// More often than any AS stands in a path.
  private static final long ALWAYS = 255;

  private PeeringReader() {}

  static Fact process(SrosReader.Instance instance, ConfigNode bgp) {
    return new BgpProcess(instance.key("bgp-process"), bgp.at(), instance.block().at(), instance.vrf(), instance.vpn(), Leaves.number(instance.block(), "autonomous-system", 1),
        Leaves.first(Leaves.text(bgp, "router-id", 1), Leaves.text(instance.block(), "router-id", 1)), new Value.Absent<>());
  }

  /// `origin-validation rpki-session 192.0.2.1`.
  static List<Fact> validation(SrosReader.Instance instance) {
    return instance.block().child("origin-validation").stream().filter(block -> !block.all("rpki-session").isEmpty()).<Fact>map(block -> new OriginValidation(instance.key("origin-validation", "rpki"),
        block.at(), block.at(), block.all("rpki-session").stream().map(ConfigNode::name).toList())).toList();
  }

  /// Every route passes without a policy, unless `ebgp-default-reject-policy` (classic CLI, 19.5.R1 and later; RFC 8212 README of the bgp organisation). Communities are sent unless
  /// `disable-communities`; `cluster` makes the neighbors of a group clients.
  static BgpPeering peering(SrosReader.Instance instance, BgpNeighbor neighbor, ConfigNode bgp, ConfigNode group, ConfigNode own) {
    var at = neighbor.at();
    var levels = List.of(own, group, bgp);
    return new BgpPeering(instance.key("bgp-peering", neighbor.address()), at, neighbor.within(), instance.vrf(), instance.vpn(), neighbor.address(), neighbor.remoteAs(), neighbor.external(),
        rejects(levels, "import").otherwise(false, at), rejects(levels, "export").otherwise(false, at), set(levels, "next-hop-self").otherwise(false, at),
        set(levels, "remove-private").otherwise(false, at), communities(levels).otherwise(true, at), new Value.Absent<>(), new Value.Absent<>(), set(levels, "cluster").otherwise(false, at),
        levels.stream().map(level -> Leaves.text(level, "local-address", 1)).filter(value -> value.known().isPresent()).findFirst().orElseGet(Value.Absent::new), ownAs(levels).otherwise(0L, at));
  }

  /// `loop-detect off` looks for no loop at all, `loop-detect-threshold` says how often the own AS may come ("loop-detect"; the threshold is one of the model).
  private static Value<Long> ownAs(List<ConfigNode> levels) {
    return levels.stream().flatMap(level -> level.child("loop-detect").filter(leaf -> leaf.word(1).filter("off"::equals).isPresent()).<Value<Long>>map(leaf -> new Value.Known<>(ALWAYS, leaf.at()))
        .or(() -> level.child("loop-detect-threshold").map(leaf -> Leaves.number(level, "loop-detect-threshold", 1))).stream()).findFirst().orElseGet(Value.Absent::new);
  }

  /// Without a direction both.
  private static Value<Boolean> rejects(List<ConfigNode> levels, String direction) {
    return levels.stream().flatMap(level -> level.child(REJECT).<Value<Boolean>>map(leaf -> new Value.Known<>(leaf.words().size() == 1 || leaf.words().contains(direction), leaf.at()))
        .or(() -> level.removed(REJECT).map(leaf -> new Value.Known<>(false, leaf.at()))).stream()).findFirst().orElseGet(Value.Absent::new);
  }

  private static Value<Boolean> communities(List<ConfigNode> levels) {
    return levels.stream().flatMap(level -> level.child("disable-communities").stream()).findFirst().<Value<Boolean>>map(leaf -> new Value.Known<>(!leaf.words().contains("standard"), leaf.at()))
        .orElseGet(Value.Absent::new);
  }

  private static Value<Boolean> set(List<ConfigNode> levels, String key) {
    return levels.stream().map(level -> Leaves.flag(level, key)).filter(value -> value.place().isPresent()).findFirst().orElseGet(Value.Absent::new);
  }
}
