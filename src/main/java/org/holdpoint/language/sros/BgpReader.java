package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.source.Span;

/// `bgp` blocks: sessions with what they inherit from group and process ("BGP", Unicast Routing Protocols Guide 16.0.R5: a neighbor inherits from its group,
/// the group from bgp, unless it sets its own).
final class BgpReader {

  private BgpReader() {}

  static List<Fact> facts(SrosReader.Instance instance) {
    var facts = new ArrayList<Fact>();
    for (var bgp : instance.block().all("bgp")) {
      facts.add(PeeringReader.process(instance, bgp));
      for (var group : bgp.all("group")) {
        for (var neighbor : group.all("neighbor")) {
          var session = session(instance, bgp, group, neighbor);
          facts.add(session);
          facts.add(PeeringReader.peering(instance, session, bgp, group, neighbor));
        }
      }
    }
    return facts;
  }

  private static BgpNeighbor session(SrosReader.Instance instance, ConfigNode bgp, ConfigNode group, ConfigNode neighbor) {
    var remoteAs = Leaves.first(Leaves.number(neighbor, "peer-as", 1), Leaves.number(group, "peer-as", 1));
    var localAs = Leaves.first(Leaves.number(neighbor, "local-as", 1), Leaves.number(group, "local-as", 1), Leaves.number(bgp, "local-as", 1),
        Leaves.number(instance.block(), "autonomous-system", 1));
    return new BgpNeighbor(instance.key("bgp-neighbor", neighbor.name()), neighbor.at(), group.at(), instance.vrf(), neighbor.name(), group.name(), remoteAs,
        external(Leaves.first(Leaves.text(neighbor, "type", 1), Leaves.text(group, "type", 1)), remoteAs, localAs, neighbor),
        inherited("import", bgp, group, neighbor).missedAt(() -> shared(group, "import")), inherited("export", bgp, group, neighbor).missedAt(() -> shared(group, "export")),
        limit(neighbor, group).missedAt(() -> shared(group, "prefix-limit")), authentication(bgp, group, neighbor).missedAt(() -> shared(group, "authentication-key", "auth-keychain")),
        Leaves.first(Leaves.number(neighbor, "ttl-security", 1), Leaves.number(group, "ttl-security", 1)).missedAt(() -> shared(group, "ttl-security")),
        Stream.of(bgp, group, neighbor).map(level -> Leaves.flag(level, "shutdown")).filter(closed -> closed.known().orElse(false)).findFirst()
            .orElseGet(() -> Leaves.first(Leaves.flag(neighbor, "shutdown"), Leaves.flag(group, "shutdown"))));
  }

  /// What none of several sessions of a group says itself is missed at the group.
  private static Optional<Span> shared(ConfigNode group, String... keys) {
    return Optional.of(group.at()).filter(_ -> group.all("neighbor").size() > 1 && group.all("neighbor").stream().noneMatch(neighbor -> Stream.of(keys).anyMatch(key -> !neighbor.all(key).isEmpty())));
  }

  private static Value<String> inherited(String key, ConfigNode bgp, ConfigNode group, ConfigNode neighbor) {
    return Leaves.first(Leaves.rest(neighbor, key), Leaves.rest(group, key), Leaves.rest(bgp, key));
  }

  /// The largest limit of any family; `prefix-limit ipv4 50` names the family first.
  private static Value<Long> limit(ConfigNode neighbor, ConfigNode group) {
    var own = limits(neighbor);
    return own.isEmpty() ? limits(group).stream().findFirst().orElseGet(() -> new Value.Absent<>(neighbor.removed("prefix-limit").or(() -> group.removed("prefix-limit")).map(ConfigNode::at))) : own.getFirst();
  }

  /// With `log-only` the session stays up whatever it sends ("prefix-limit", BGP command reference): no limit.
  private static List<Value<Long>> limits(ConfigNode block) {
    return block.all("prefix-limit").stream().<Value<Long>>map(leaf -> leaf.words().contains("log-only") ? new Value.Absent<>(Optional.of(leaf.at()))
        : leaf.words().stream().skip(1).filter(Leaves::isNumber).findFirst().<Value<Long>>map(word -> new Value.Known<>(Long.parseLong(word), leaf.at()))
            .orElseGet(() -> new Value.Unknown<>("`prefix-limit` without a number", leaf.at()))).toList();
  }

  /// A key, or a chain of keys ("authentication-key", "auth-keychain", BGP command reference).
  private static Value<String> authentication(ConfigNode bgp, ConfigNode group, ConfigNode neighbor) {
    return Leaves.first(signed(neighbor), signed(group), signed(bgp));
  }

  private static Value<String> signed(ConfigNode block) {
    return Leaves.first(Leaves.named(block, "authentication-key", "md5"), Leaves.named(block, "auth-keychain", "key-chain"));
  }

  private static Value<Boolean> external(Value<String> type, Value<Long> remoteAs, Value<Long> localAs, ConfigNode neighbor) {
    if (type instanceof Value.Known<String>(var word, var at)) {
      return new Value.Known<>(word.equals("external"), at);
    }
    if (remoteAs instanceof Value.Known<Long>(var remote, var at) && localAs instanceof Value.Known<Long>(var local, _)) {
      return new Value.Known<>(!remote.equals(local), at);
    }
    return new Value.Unknown<>("neither `type` nor both AS numbers say whether " + neighbor.name() + " is external", neighbor.at());
  }
}
