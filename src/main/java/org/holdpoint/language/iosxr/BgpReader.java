package org.holdpoint.language.iosxr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.BgpFact.BgpNetwork;
import org.holdpoint.fact.BgpFact.FilterUse;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.Value;
import org.holdpoint.language.iosxr.IosxrReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.NeighborLines;
import org.holdpoint.source.Span;

/// `router bgp` blocks (Cisco IOS XR BGP Command Reference): the sessions of every routing table with what they inherit, and the networks.
final class BgpReader {

  private BgpReader() {}

  /// A routing table of the process: `block` holds its sessions.
  record Table(Device device, ConfigNode process, String vrf, ConfigNode block) {}

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var process : device.blocks("router", "bgp")) {
      table(new Table(device, process, IosxrReader.GLOBAL, process), facts);
      facts.addAll(PeeringReader.validation(device, process));
      process.all("vrf").forEach(vrf -> table(new Table(device, process, vrf.name(), vrf), facts));
    }
    return facts;
  }

  private static void table(Table table, List<Fact> facts) {
    facts.add(PeeringReader.process(table));
    table.block().all("address-family").forEach(family -> family.all("network").forEach(leaf -> facts.add(network(table, family, leaf))));
    for (var own : table.block().all("neighbor")) {
      var settings = Inherited.of(table.process(), own);
      var families = families(table, own, settings);
      var session = session(table, own, settings, families);
      facts.add(session);
      facts.add(PeeringReader.peering(table, session, settings));
      facts.addAll(families);
    }
  }

  private static BgpNetwork network(Table table, ConfigNode family, ConfigNode leaf) {
    var prefix = Masks.prefix(leaf.words().subList(1, leaf.words().size()));
    var policy = IosxrReader.policy(leaf.words()).<Value<String>>map(name -> new Value.Known<>(name, leaf.at())).orElseGet(Value.Absent::new);
    return new BgpNetwork(table.device().key("bgp-network", table.vrf(), family.name(), prefix), leaf.at(), family.at(), table.vrf(), family.name(), prefix, policy);
  }

  private static BgpNeighbor session(Table table, ConfigNode own, Inherited settings, List<BgpFamily> families) {
    var remoteAs = settings.value(place -> as(place, "remote-as"));
    return new BgpNeighbor(table.device().key("bgp-neighbor", table.vrf(), own.name()), own.at(), table.block().at(), table.vrf(), own.name(),
        own.child("use neighbor-group").flatMap(leaf -> leaf.word(2)).or(() -> own.child("use").flatMap(leaf -> leaf.word(2))).orElse(""), remoteAs, external(table, remoteAs, own.at()),
        policy(families, settings, true), policy(families, settings, false), limit(families, settings),
        settings.value(place -> Leaves.first(Leaves.named(place, "password", "md5"), Leaves.named(place, "keychain", "keychain"), Leaves.named(place, "ao", "ao"))),
        settings.value(place -> place.child("ttl-security").<Value<Long>>map(leaf -> new Value.Known<>(1L, leaf.at())).orElseGet(() -> new Value.Absent<>(place.removed("ttl-security").or(() -> place.child("ebgp-multihop")).map(ConfigNode::at)))),
        settings.value(place -> Leaves.flag(place, "shutdown")));
  }

  /// An AS number, as `65001` or as `1.10` (RFC 5396: high and low 16 bits).
  private static Value<Long> as(ConfigNode place, String key) {
    return place.child(key).<Value<Long>>map(leaf -> number(leaf.word(1).orElse(""), leaf.at())).orElseGet(() -> new Value.Absent<>(place.removed(key).map(ConfigNode::at)));
  }

  static Value<Long> number(String word, Span at) {
    var dot = word.indexOf('.');
    if (dot > 0 && Leaves.isNumber(word.substring(0, dot)) && Leaves.isNumber(word.substring(dot + 1))) {
      return new Value.Known<>((Long.parseLong(word.substring(0, dot)) << 16) + Long.parseLong(word.substring(dot + 1)), at);
    }
    return Leaves.isNumber(word) ? new Value.Known<>(Long.parseLong(word), at) : new Value.Unknown<>("`" + word + "` is no AS number", at);
  }

  /// Another AS is external, unless it is one of the confederation ("bgp confederation peers").
  private static Value<Boolean> external(Table table, Value<Long> remoteAs, Span at) {
    var local = number(table.process().word(2).orElse(""), table.process().at()).known();
    var peers = table.process().all("bgp").stream().filter(leaf -> leaf.words().size() > 3 && leaf.words().get(2).equals("peers"))
        .flatMap(leaf -> leaf.words().stream().skip(3).flatMap(word -> number(word, leaf.at()).known().stream())).collect(Collectors.toUnmodifiableSet());
    return remoteAs.known().isPresent() && local.isPresent() ? remoteAs.map(remote -> !remote.equals(local.get()) && !peers.contains(remote))
        : new Value.Unknown<>("the AS of this neighbor is not in the configuration", at);
  }

  /// The families that a session carries, its own and those of its group; and, closed, the others that the process has.
  private static List<BgpFamily> families(Table table, ConfigNode own, Inherited settings) {
    var byName = new LinkedHashMap<String, List<ConfigNode>>();
    settings.places().forEach(place -> place.all("address-family").forEach(family -> byName.computeIfAbsent(family.name(), _ -> new ArrayList<>()).add(family)));
    var found = new ArrayList<BgpFamily>();
    byName.forEach((name, levels) -> {
      var lines = Inherited.family(table.process(), levels);
      var at = own.child("address-family " + name).map(ConfigNode::at).orElse(own.at());
      found.add(new BgpFamily(table.device().key("bgp-family", table.vrf(), own.name(), name), at, own.at(), table.vrf(), own.name(), name, new Value.Known<>(true, levels.getFirst().at()),
          filters(lines, "in"), filters(lines, "out"), lines.value(place -> Leaves.bound(place, "maximum-prefix", 1, "warning-only")), threshold(lines), onLimit(lines)));
    });
    NeighborLines.families(table.block(), own).stream().filter(family -> !byName.containsKey(family.name())).forEach(family -> found.add(BgpFamily.closed(
        table.device().key("bgp-family", table.vrf(), own.name(), family.name()), family.negated() ? family.at() : own.at(), own.at(), table.vrf(), own.name(), family.name())));
    return found;
  }

  /// The nearest place that has a policy of this direction decides.
  private static List<FilterUse> filters(Inherited lines, String direction) {
    return lines.places().stream().flatMap(place -> place.all("route-policy").stream()).filter(leaf -> leaf.words().getLast().equals(direction)).limit(1)
        .map(leaf -> new FilterUse("route-policy", Policies.called(leaf.words(), 1), leaf.at())).toList();
  }

  /// Percent of the limit at which the device warns: 75 where the line does not say ("maximum-prefix").
  private static Value<Long> threshold(Inherited lines) {
    return lines.leaf("maximum-prefix").<Value<Long>>map(leaf -> new Value.Known<>(leaf.word(2).filter(Leaves::isNumber).map(Long::parseLong).orElse(75L), leaf.at())).orElseGet(Value.Absent::new);
  }

  private static Value<String> onLimit(Inherited lines) {
    return lines.leaf("maximum-prefix").<Value<String>>map(leaf -> new Value.Known<>(leaf.words().contains("warning-only") ? "warn" : leaf.words().contains("restart") ? "restart"
        : leaf.words().contains("discard-extra-paths") ? "discard" : "reset", leaf.at())).orElseGet(Value.Absent::new);
  }

  private static Value<String> policy(List<BgpFamily> families, Inherited settings, boolean in) {
    var uses = families.stream().flatMap(family -> (in ? family.imports() : family.exports()).stream()).toList();
    return uses.isEmpty() ? new Value.Absent<>(taken(settings, in ? "in" : "out").or(() -> home(settings))) : new Value.Known<>(uses.stream().map(FilterUse::name).distinct().collect(Collectors.joining(", ")), uses.getFirst().at());
  }

  /// The line that takes the policy of a direction away.
  private static Optional<Span> taken(Inherited settings, String direction) {
    return settings.places().stream().flatMap(place -> place.all("address-family").stream()).flatMap(family -> family.children().values().stream())
        .filter(leaf -> leaf.negated() && leaf.keyword().equals("route-policy") && leaf.words().getLast().equals(direction)).map(ConfigNode::at).findFirst();
  }

  /// Where a session speaks of what it carries: its own family, or the group that has one for it.
  private static Optional<Span> home(Inherited settings) {
    var nearest = settings.places().stream().filter(place -> !place.all("address-family").isEmpty()).findFirst();
    return nearest.map(place -> place == settings.places().getFirst() ? place.all("address-family").getFirst().at() : place.at());
  }

  /// The largest limit of a family; where none holds, the line that takes it away or only warns, else where the session speaks of what it carries.
  private static Value<Long> limit(List<BgpFamily> families, Inherited settings) {
    var limits = families.stream().map(BgpFamily::prefixLimit).toList();
    return limits.stream().filter(limit -> limit.known().isPresent()).max((one, other) -> Long.compare(one.known().orElse(0L), other.known().orElse(0L)))
        .or(() -> limits.stream().filter(limit -> limit instanceof Value.Unknown<Long>).findFirst()).or(() -> limits.stream().filter(limit -> limit.place().isPresent()).findFirst())
        .orElseGet(() -> new Value.Absent<>(home(settings)));
  }
}
