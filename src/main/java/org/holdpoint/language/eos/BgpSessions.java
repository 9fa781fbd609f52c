package org.holdpoint.language.eos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.BgpFact.FilterUse;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.Value;
import org.holdpoint.language.eos.BgpReader.Table;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.AsNumbers;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.NeighborSettings;
import org.holdpoint.routing.Peerings;
import org.holdpoint.routing.PrefixLimits;
import org.holdpoint.routing.SessionFilters;
import org.holdpoint.source.Span;

/// The sessions of one routing table ("neighbor …", Arista EOS user manual, "Border Gateway Protocol"). Groups are those of the table or of the process.
/// `families` and `shared` are the lines by family and neighbor, of the table and of the process.
record BgpSessions(Table table, Set<Long> confederation, Map<String, ConfigNode> lines, Map<String, ConfigNode> groups, Map<String, Map<String, List<ConfigNode>>> families) {

  private static final String INTERFACE = "interface";

  static BgpSessions of(Table table) {
    return new BgpSessions(table, AsNumbers.confederation(table.process()), NeighborSettings.byNeighbor(table.block()), NeighborSettings.byNeighbor(table.process()),
        NeighborSettings.byFamily(table.families()));
  }

  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    lines.forEach((name, own) -> {
      if (name.equals(INTERFACE)) {
        own.children().values().stream().filter(leaf -> !leaf.negated()).forEach(leaf -> facts.addAll(onInterface(leaf)));
      } else {
        setUp(own).ifPresent(line -> facts.addAll(session(name, line.at(), Optional.of(own), group(own), Optional.empty())));
      }
    });
    for (var range : table.block().all("bgp")) {
      if (range.words().size() > 3 && range.words().get(1).equals("listen") && range.words().get(2).equals("range")) {
        facts.addAll(session(range.words().get(3), range.at(), Optional.empty(), Device.after(range.words(), "peer-group").or(() -> Device.after(range.words(), "group")), Optional.of(range)));
      }
    }
    return facts;
  }

  /// `neighbor interface Et1-3 peer-group G remote-as N`: sessions by link-local addresses.
  private List<Fact> onInterface(ConfigNode leaf) {
    return session(leaf.words().getFirst(), leaf.at(), Optional.empty(), Device.after(leaf.words(), "peer-group"), Optional.of(leaf));
  }

  /// The line that makes a session, not a group: its AS, or its membership of a group. A group is one that names no other, or that another names.
  private Optional<ConfigNode> setUp(ConfigNode own) {
    var member = membership(own);
    return member.isPresent() && group(own).isEmpty() ? Optional.empty() : own.child("remote-as").or(() -> member);
  }

  /// `peer group` and, in older releases, `peer-group`.
  private static Optional<ConfigNode> membership(ConfigNode own) {
    return own.child("peer group").or(() -> own.child("peer-group"));
  }

  private static Optional<String> group(ConfigNode own) {
    return membership(own).map(ConfigNode::words).map(words -> words.getFirst().equals("peer") ? words.subList(1, words.size()) : words).filter(words -> words.size() > 1).map(List::getLast);
  }

  /// The lines of a group: in the table, else in the process.
  private Stream<ConfigNode> lines(Optional<String> group) {
    return group.stream().flatMap(name -> Stream.of(lines, groups).map(places -> Optional.ofNullable(places.get(name))).flatMap(Optional::stream)).distinct();
  }

  private List<Fact> session(String name, Span at, Optional<ConfigNode> own, Optional<String> group, Optional<ConfigNode> line) {
    var settings = new NeighborSettings(Stream.concat(own.stream(), lines(group)).toList());
    var carried = families(name, group, at, settings);
    var remoteAs = line.flatMap(leaf -> Device.after(leaf.words(), "remote-as").map(word -> AsNumbers.of(word, leaf.at())))
        .orElseGet(() -> settings.leaf("remote-as").map(leaf -> AsNumbers.of(leaf.word(1).orElse(""), leaf.at())).orElseGet(Value.Absent::new));
    var neighbor = new BgpNeighbor(table.device().key("bgp-neighbor", table.vrf(), name), at, table.block().at(), table.vrf(), name, group.orElse(""), remoteAs,
        AsNumbers.external(remoteAs, table.localAs(), confederation, at), SessionFilters.policy(carried, true), SessionFilters.policy(carried, false), PrefixLimits.largest(carried),
        settings.named("password", "md5"), settings.number("ttl maximum-hops", 2), settings.flag("shutdown"));
    var peering = Peerings.of(table.device().key("bgp-peering", table.vrf(), name), !table.vrf().equals(Device.GLOBAL), neighbor, needed("in"), needed("out"), settings, familySettings(name, group), "all");
    return Stream.concat(Stream.<Fact>of(neighbor, peering), carried.stream()).toList();
  }

  /// Without a policy every route passes, unless `bgp missing-policy direction in action deny` says otherwise (Arista EOS user manual, BGP).
  private Value<Boolean> needed(String direction) {
    return Stream.of(table.block(), table.process()).flatMap(block -> block.all("bgp").stream()).filter(leaf -> leaf.words().size() > 5 && leaf.words().get(1).equals("missing-policy")
        && leaf.words().contains(direction)).findFirst().<Value<Boolean>>map(leaf -> new Value.Known<>(leaf.words().getLast().startsWith("deny"), leaf.at()))
        .orElseGet(() -> new Value.Known<>(false, table.process().at()));
  }

  /// What each family says of a session.
  private List<NeighborSettings> familySettings(String name, Optional<String> group) {
    return families.values().stream().map(byName -> new NeighborSettings(Stream.concat(Stream.of(name), group.stream()).flatMap(one -> byName.getOrDefault(one, List.of()).stream()).toList())).toList();
  }

  /// The families that a session carries, or has lines in.
  private List<BgpFamily> families(String name, Optional<String> group, Span at, NeighborSettings session) {
    var found = new ArrayList<BgpFamily>();
    families.forEach((family, byName) -> {
      var own = byName.getOrDefault(name, List.of());
      var shared = Stream.concat(group.stream().flatMap(named -> byName.getOrDefault(named, List.of()).stream()), family.equals(BgpReader.UNICAST) ? lines(group) : Stream.empty()).distinct().toList();
      if (own.isEmpty() && shared.isEmpty() && !family.equals(BgpReader.UNICAST)) {
        return;
      }
      var settings = new NeighborSettings(Stream.concat(own.stream(), shared.stream()).toList());
      var active = Leaves.first(settings.flag("activate"), byDefault(family, at));
      found.add(new BgpFamily(table.device().key("bgp-family", table.vrf(), name, family), own.stream().filter(block -> block.children().size() > 1).findFirst().map(ConfigNode::at).orElse(at), table.families().get(family).getLast().at(),
          table.vrf(), name, family, active, filters(settings, "in"), filters(settings, "out"), RouteLimits.of(session, at), RouteLimits.threshold(session), RouteLimits.onLimit(session)));
    });
    return found;
  }

  /// IPv4 unicast is carried unless `no bgp default ipv4-unicast` says otherwise, IPv6 where `bgp default` names it ("bgp default").
  private Value<Boolean> byDefault(String family, Span at) {
    var key = "bgp default " + family.replace(' ', '-');
    return Leaves.first(Leaves.flag(table.block(), key), Leaves.flag(table.process(), key), family.equals(BgpReader.UNICAST) ? new Value.Known<>(true, at) : new Value.Absent<>());
  }

  /// Route maps and lists, and routing control functions (`rcf in NAME()`).
  private static List<FilterUse> filters(NeighborSettings settings, String direction) {
    return Stream.concat(SessionFilters.of(settings, direction).stream(), settings.leaf("rcf " + direction).stream().map(leaf -> new FilterUse("rcf", leaf.words().getLast(), leaf.at()))).toList();
  }
}
