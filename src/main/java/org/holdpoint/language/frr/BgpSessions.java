package org.holdpoint.language.frr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.BgpFact.FilterUse;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.Value;
import org.holdpoint.language.frr.BgpReader.Process;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Leaves;
import org.holdpoint.source.Span;

/// The sessions of one process ("Defining Peers", "BGP Peer commands", "Peer Filtering", FRR user guide, BGP).
record BgpSessions(Process process, Set<Long> confederation, Map<String, ConfigNode> lines, Map<String, Map<String, List<ConfigNode>>> families) {

  /// The command of each filter and what it names.
  private static final Map<String, String> FILTERS = Map.of("route-map", "route-map", "prefix-list", "prefix-list", "filter-list", "as-path-list", "distribute-list", "access-list");

  static BgpSessions of(Process process) {
    var families = new LinkedHashMap<String, Map<String, List<ConfigNode>>>();
    process.families().forEach((family, levels) -> {
      var byName = new LinkedHashMap<String, List<ConfigNode>>();
      // Lines of the family win over those of the process.
      levels.reversed().forEach(level -> BgpSettings.byNeighbor(level).forEach((name, own) -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(own)));
      families.put(family, byName);
    });
    return new BgpSessions(process, process.confederation(), BgpSettings.byNeighbor(process.block()), families);
  }

  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    lines.forEach((name, own) -> setUp(own).ifPresent(line -> facts.addAll(session(name, line.at(), Optional.of(own), group(own)))));
    for (var range : process.block().all("bgp")) {
      if (range.words().size() > 3 && range.words().get(1).equals("listen") && range.words().get(2).equals("range")) {
        facts.addAll(session(range.words().get(3), range.at(), Optional.empty(), FrrReader.after(range.words(), "peer-group")));
      }
    }
    return facts;
  }

  /// The line that makes a session, not a peer group: `remote-as`, `interface`, or membership of a group ("neighbor PEER peer-group PGNAME").
  private static Optional<ConfigNode> setUp(ConfigNode own) {
    var defined = own.child("peer-group").filter(leaf -> leaf.words().size() == 1).isPresent();
    return defined ? Optional.empty() : own.child("remote-as").or(() -> own.child("interface")).or(() -> own.child("peer-group"));
  }

  private static Optional<String> group(ConfigNode own) {
    return own.child("peer-group").flatMap(leaf -> leaf.word(1)).or(() -> own.child("interface").flatMap(leaf -> FrrReader.after(leaf.words(), "peer-group")));
  }

  private List<Fact> session(String name, Span at, Optional<ConfigNode> own, Optional<String> group) {
    var settings = new BgpSettings(Stream.concat(own.stream(), group.map(lines::get).stream()).toList());
    var carried = families(name, group, at);
    var remote = settings.remote();
    var neighbor = new BgpNeighbor(process.device().key("bgp-neighbor", process.vrf(), name), at, process.block().at(), process.vrf(), name, group.orElse(""), remoteAs(remote), external(remote, at),
        policy(carried, name, true), policy(carried, name, false), limit(carried), settings.named("password", "md5"), settings.number("ttl-security", 2), settings.flag("shutdown"));
    return Stream.concat(Stream.<Fact>of(neighbor, PeeringReader.peering(process, neighbor, settings, settings(name, group))), carried.stream()).toList();
  }

  /// What each family says of a session.
  private List<BgpSettings> settings(String name, Optional<String> group) {
    return families.values().stream().map(byName -> new BgpSettings(Stream.concat(Stream.of(name), group.stream()).flatMap(one -> byName.getOrDefault(one, List.of()).stream()).toList())).toList();
  }

  /// `internal` is the AS of the router itself; `external` is any other.
  private Value<Long> remoteAs(Optional<BgpSettings.Remote> remote) {
    return remote.<Value<Long>>map(said -> switch (said.word()) {
      case "internal" -> process.localAs();
      case "external", "auto" -> new Value.Unknown<>("the neighbor says its AS when the session comes up", said.leaf().at());
      case String word -> BgpReader.as(word, said.leaf().at());
    }).orElseGet(Value.Absent::new);
  }

  /// Another AS is external, unless it is one of the confederation.
  private Value<Boolean> external(Optional<BgpSettings.Remote> remote, Span at) {
    if (remote.isPresent() && (remote.get().word().equals("internal") || remote.get().word().equals("external"))) {
      return new Value.Known<>(remote.get().word().equals("external"), remote.get().leaf().at());
    }
    var remoteAs = remoteAs(remote);
    return remoteAs.known().isPresent() && process.localAs().known().isPresent()
        ? remoteAs.map(other -> !other.equals(process.localAs().known().get()) && !confederation.contains(other))
        : new Value.Unknown<>("the AS of this neighbor is not in the configuration", at);
  }

  /// The families that a session carries, or has lines in.
  private List<BgpFamily> families(String name, Optional<String> group, Span at) {
    var found = new ArrayList<BgpFamily>();
    families.forEach((family, byName) -> {
      var own = byName.getOrDefault(name, List.of());
      var shared = group.map(named -> byName.getOrDefault(named, List.of())).orElse(List.of());
      if (own.isEmpty() && shared.isEmpty() && !family.equals(BgpReader.UNICAST)) {
        return;
      }
      var settings = new BgpSettings(Stream.concat(own.stream(), shared.stream()).toList());
      var active = Leaves.first(settings.flag("activate"), byDefault(family, at));
      found.add(new BgpFamily(process.device().key("bgp-family", process.vrf(), name, family), own.stream().findFirst().map(ConfigNode::at).orElse(at),
          process.families().get(family).getLast().at(), process.vrf(), name, family, active, filters(settings, "in"), filters(settings, "out"),
          settings.bound("maximum-prefix", 1, "warning-only"), threshold(settings), onLimit(settings)));
    });
    return found;
  }

  /// IPv4 unicast is carried unless `no bgp default ipv4-unicast` says otherwise, other families where `bgp default` names them ("bgp default").
  private Value<Boolean> byDefault(String family, Span at) {
    var key = "bgp default " + family.replace(' ', '-');
    return process.block().child(key).<Value<Boolean>>map(leaf -> new Value.Known<>(true, leaf.at())).or(() -> process.block().removed(key).map(leaf -> new Value.Known<>(false, leaf.at())))
        .orElseGet(() -> family.equals(BgpReader.UNICAST) ? new Value.Known<>(true, at) : new Value.Absent<>());
  }

  private static List<FilterUse> filters(BgpSettings settings, String direction) {
    return FILTERS.keySet().stream().sorted().flatMap(command -> settings.leaf(command + " " + direction).stream()
        .flatMap(leaf -> leaf.word(1).map(name -> new FilterUse(FILTERS.get(command), name, leaf.at())).stream())).toList();
  }

  /// Percent of the limit at which the daemon warns: 75 where the line does not say (`MAXIMUM_PREFIX_THRESHOLD_DEFAULT` of bgpd/bgpd.h).
  private static Value<Long> threshold(BgpSettings settings) {
    return settings.leaf("maximum-prefix").<Value<Long>>map(leaf -> new Value.Known<>(leaf.word(2).filter(Leaves::isNumber).map(Long::parseLong).orElse(75L), leaf.at()))
        .orElseGet(Value.Absent::new);
  }

  private static Value<String> onLimit(BgpSettings settings) {
    return settings.leaf("maximum-prefix").<Value<String>>map(leaf -> new Value.Known<>(leaf.words().contains("warning-only") ? "warn" : leaf.words().contains("restart") ? "restart" : "reset",
        leaf.at())).orElseGet(Value.Absent::new);
  }

  /// What filters routes in or out, family by family: the names of route maps, and of other lists with what they are.
  private Value<String> policy(List<BgpFamily> carried, String name, boolean in) {
    var uses = carried.stream().filter(family -> family.active().known().orElse(true)).flatMap(family -> (in ? family.imports() : family.exports()).stream()).toList();
    var text = uses.stream().map(use -> use.kind().equals("route-map") ? use.name() : use.kind().replace('-', ' ') + " " + use.name()).distinct().collect(Collectors.joining(", "));
    return uses.isEmpty() ? new Value.Absent<>(taken(name, in ? " in" : " out")) : new Value.Known<>(text, uses.getFirst().at());
  }

  /// The line that takes the filter of a direction away.
  private Optional<Span> taken(String name, String direction) {
    return families.values().stream().flatMap(byName -> byName.getOrDefault(name, List.of()).stream())
        .flatMap(own -> FILTERS.keySet().stream().sorted().flatMap(command -> own.removed(command + direction).stream())).map(ConfigNode::at).findFirst();
  }

  /// The largest limit of a family that is carried; where none is, the line that takes it away or only warns.
  private static Value<Long> limit(List<BgpFamily> families) {
    var limits = families.stream().filter(family -> family.active().known().orElse(true)).map(BgpFamily::prefixLimit).toList();
    return limits.stream().filter(limit -> limit.known().isPresent()).max((one, other) -> Long.compare(one.known().orElse(0L), other.known().orElse(0L)))
        .or(() -> limits.stream().filter(limit -> limit instanceof Value.Unknown<Long>).findFirst()).or(() -> limits.stream().filter(limit -> limit.place().isPresent()).findFirst())
        .orElseGet(Value.Absent::new);
  }
}
