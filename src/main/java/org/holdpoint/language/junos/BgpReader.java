package org.holdpoint.language.junos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.BgpFact.FilterUse;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.source.Span;

/// `protocols bgp`: sessions with what they inherit ("BGP user guide": a neighbor takes what its group says unless it says it itself, the group what BGP says).
final class BgpReader {

  /// The device's words for families ("family", [edit protocols bgp]).
  private static final Map<String, String> FAMILIES = Map.of("inet", "ipv4", "inet6", "ipv6", "inet-vpn", "vpnv4", "inet6-vpn", "vpnv6", "l2vpn", "l2vpn", "evpn", "evpn");
  private static final Map<String, String> LIMITS = Map.of("teardown", "reset", "drop-excess", "discard", "hide-excess", "discard");

  private BgpReader() {}

  static List<Fact> facts(JunosReader.Instance instance) {
    var facts = new ArrayList<Fact>();
    instance.protocol("bgp").ifPresent(bgp -> {
      facts.add(PeeringReader.process(instance, bgp));
      bgp.all("group").forEach(group -> group.all("neighbor").forEach(neighbor -> session(instance, List.of(neighbor, group, bgp), group.name(), facts)));
      bgp.all("neighbor").forEach(neighbor -> session(instance, List.of(neighbor, bgp), "", facts));
    });
    return facts;
  }

  /// `levels` are the neighbor, its group and the process: the first one that says something is right.
  private static void session(JunosReader.Instance instance, List<ConfigNode> levels, String group, List<Fact> facts) {
    var neighbor = levels.getFirst();
    var remoteAs = first(levels, "peer-as");
    var families = families(levels);
    var limits = families.values().stream().map(BgpReader::limit).toList();
    var session = new BgpNeighbor(instance.key("bgp-neighbor", neighbor.name()), neighbor.at(), levels.get(1).at(), instance.vrf(), neighbor.name(), group, remoteAs,
        external(instance, levels, remoteAs), rest(levels, "import").missedAt(() -> shared(levels, "import")), rest(levels, "export").missedAt(() -> shared(levels, "export")),
        limits.stream().filter(limit -> !(limit instanceof Value.Absent<Long>)).findFirst().or(() -> limits.stream().filter(limit -> limit.place().isPresent()).findFirst()).orElseGet(() -> new Value.Absent<>(levels.stream().flatMap(level -> level.removed("family").stream()).map(ConfigNode::at).findFirst().or(() -> shared(levels, "family")))),
        authentication(levels).missedAt(() -> shared(levels, "authentication-key", "authentication-key-chain")), first(levels, "ttl").missedAt(() -> shared(levels, "ttl")), shutdown(levels));
    facts.add(session);
    facts.add(PeeringReader.peering(instance, session, levels));
    families.forEach((family, blocks) -> facts.add(new BgpFamily(instance.key("bgp-family", neighbor.name(), family), blocks.getFirst().at(), neighbor.at(), instance.vrf(), neighbor.name(), family,
        new Value.Known<>(true, blocks.getFirst().at()), uses(levels, "import"), uses(levels, "export"), limit(blocks), threshold(blocks), onLimit(blocks))));
  }

  /// What none of several sessions of a group says itself is missed at the group.
  private static Optional<Span> shared(List<ConfigNode> levels, String... keys) {
    return levels.size() < 3 || levels.get(1).all("neighbor").size() < 2 || levels.get(1).all("neighbor").stream().anyMatch(neighbor -> Stream.of(keys).anyMatch(key -> !neighbor.all(key).isEmpty())) ? Optional.empty() : Optional.of(levels.get(1).at());
  }

  @SuppressWarnings("unchecked")
  private static Value<Long> first(List<ConfigNode> levels, String key) {
    return Leaves.first(levels.stream().map(level -> Leaves.number(level, key, 1)).toArray(Value[]::new));
  }

  @SuppressWarnings("unchecked")
  private static Value<String> rest(List<ConfigNode> levels, String key) {
    return Leaves.first(levels.stream().map(level -> Leaves.rest(level, key)).toArray(Value[]::new));
  }

  @SuppressWarnings("unchecked")
  private static Value<Boolean> shutdown(List<ConfigNode> levels) {
    return Leaves.first(levels.stream().flatMap(level -> List.of(Leaves.flag(level, "shutdown"), Leaves.flag(level, "disable")).stream()).toArray(Value[]::new));
  }

  /// A key, or a chain of keys ("authentication-key", "authentication-key-chain").
  @SuppressWarnings("unchecked")
  private static Value<String> authentication(List<ConfigNode> levels) {
    return Leaves.first(levels.stream().flatMap(level -> List.of(Leaves.named(level, "authentication-key", "key"), Leaves.named(level, "authentication-key-chain", "key-chain")).stream())
        .toArray(Value[]::new));
  }

  private static List<FilterUse> uses(List<ConfigNode> levels, String direction) {
    return levels.stream().flatMap(level -> level.child(direction).stream()).findFirst()
        .map(leaf -> leaf.words().stream().skip(1).map(name -> new FilterUse("policy-statement", name, leaf.at())).toList()).orElse(List.of());
  }

  /// The type, or whether the AS of the neighbor is another than ours.
  private static Value<Boolean> external(JunosReader.Instance instance, List<ConfigNode> levels, Value<Long> remoteAs) {
    var type = levels.stream().flatMap(level -> level.child("type").stream()).findFirst();
    if (type.isPresent()) {
      return new Value.Known<>(type.get().word(1).filter("external"::equals).isPresent(), type.get().at());
    }
    var own = Leaves.first(first(levels, "local-as"), instance.options().map(options -> Leaves.number(options, "autonomous-system", 1)).orElseGet(Value.Absent::new));
    return remoteAs.known().isPresent() && own.known().isPresent()
        ? new Value.Known<>(!remoteAs.known().get().equals(own.known().get()), remoteAs.place().orElse(levels.getFirst().at()))
        : new Value.Unknown<>("neither the type of the session nor both AS numbers are known", levels.getFirst().at());
  }

  /// The families of a session with the blocks that say something of them, the nearest first; those of the nearest level that names any, else unicast routes of IPv4 ("family", BGP user guide).
  private static Map<String, List<ConfigNode>> families(List<ConfigNode> levels) {
    var families = new LinkedHashMap<String, List<ConfigNode>>();
    levels.stream().filter(level -> !level.all("family").isEmpty()).findFirst().ifPresent(level -> level.all("family").forEach(family -> JunosReader.blocks(family).forEach(part ->
        families.computeIfAbsent(FAMILIES.getOrDefault(family.name(), family.name()) + " " + part.key(), _ -> new ArrayList<>()).add(part))));
    if (families.isEmpty()) {
      families.put("ipv4 unicast", List.of(levels.getFirst()));
    }
    return families;
  }

  private static Optional<ConfigNode> limits(List<ConfigNode> blocks) {
    return blocks.stream().flatMap(block -> List.of(block.child("prefix-limit"), block.child("accepted-prefix-limit")).stream()).flatMap(Optional::stream).findFirst();
  }

  /// What happens at the limit, in a statement of its own or on the line of the number: its words from there on.
  private static Optional<Effect> effect(ConfigNode limit) {
    return limit.children().values().stream().filter(leaf -> !leaf.negated()).flatMap(leaf -> leaf.words().stream().filter(LIMITS::containsKey).findFirst()
        .map(word -> new Effect(leaf.words().subList(leaf.words().indexOf(word), leaf.words().size()), leaf.at())).stream()).findFirst();
  }

  private record Effect(List<String> words, Span at) {}

  /// With `maximum` alone the device only writes a message ("prefix-limit"). What is not there is missed in the nearest block of the family.
  private static Value<Long> limit(List<ConfigNode> blocks) {
    var limit = limits(blocks);
    if (limit.isEmpty()) {
      return new Value.Absent<>(blocks.stream().flatMap(block -> block.removed("prefix-limit").or(() -> block.removed("accepted-prefix-limit")).stream()).map(ConfigNode::at).findFirst()
          .or(() -> blocks.stream().filter(block -> !block.keyword().equals("neighbor")).map(ConfigNode::at).findFirst()));
    }
    return effect(limit.get()).isEmpty() ? new Value.Absent<>(Optional.of(limit.get().at())) : Leaves.number(limit.get(), "maximum", 1);
  }

  private static Value<Long> threshold(List<ConfigNode> blocks) {
    return limits(blocks).flatMap(BgpReader::effect).filter(effect -> effect.words().size() > 1 && Leaves.isNumber(effect.words().get(1)))
        .<Value<Long>>map(effect -> new Value.Known<>(Long.parseLong(effect.words().get(1)), effect.at())).orElseGet(Value.Absent::new);
  }

  private static Value<String> onLimit(List<ConfigNode> blocks) {
    return limits(blocks).<Value<String>>map(limit -> effect(limit).<Value<String>>map(leaf -> new Value.Known<>(leaf.words().contains("idle-timeout") ? "restart" : LIMITS.get(leaf.words().getFirst()), leaf.at()))
        .orElseGet(() -> new Value.Known<>("warn", limit.at()))).orElseGet(Value.Absent::new);
  }
}
