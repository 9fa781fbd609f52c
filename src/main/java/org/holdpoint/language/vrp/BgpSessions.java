package org.holdpoint.language.vrp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.holdpoint.language.vrp.BgpReader.Table;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.PrefixLimits;
import org.holdpoint.routing.SessionFilters;
import org.holdpoint.source.Span;

/// The sessions of one routing table (`peer …`, NetEngine40E V800R012C10 Command Reference): a peer has what its group has, unless a line of its own says otherwise.
record BgpSessions(Table table, Set<Long> confederation) {

  private static final String UNICAST = "ipv4 unicast";
  /// The command of each filter and what it names.
  private static final Map<String, String> FILTERS = Map.of("route-policy", "route-map", "route-filter", "route-filter", "ip-prefix", "prefix-list", "ipv6-prefix", "prefix-list", "as-path-filter",
      "as-path-list", "filter-policy", "access-list");

  static BgpSessions of(Table table) {
    return new BgpSessions(table, table.confederation());
  }

  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    for (var name : names()) {
      facts.addAll(session(name));
    }
    return facts;
  }

  /// The peers: what has an AS or a group of its own, and is no group.
  private Set<String> names() {
    var groups = table.blocks().stream().flatMap(block -> Lines.all(block, "group")).flatMap(line -> line.word(1).stream()).collect(Collectors.toSet());
    var names = new LinkedHashSet<String>();
    table.blocks().forEach(block -> Lines.all(block, "peer").filter(line -> line.words().size() > 3 && (line.words().get(2).equals("as-number") || line.words().get(2).equals("group")))
        .map(line -> line.words().get(1)).filter(name -> !groups.contains(name)).forEach(names::add));
    return names;
  }

  private List<Fact> session(String name) {
    var group = leaf(table.blocks(), name, "group").flatMap(line -> line.word(3));
    var as = inherited(table.blocks(), name, group, "as-number");
    var at = leaf(table.blocks(), name, "as-number").or(() -> leaf(table.blocks(), name, "group")).orElseThrow();
    var remoteAs = as.map(line -> BgpReader.as(line.word(3).orElse(""), line.at())).orElseGet(() -> internalGroup(group) ? table.localAs() : new Value.Absent<>());
    var carried = families(name, group, at);
    var neighbor = new BgpNeighbor(table.device().key("bgp-neighbor", table.vrf(), name), at.at(), table.process().at(), table.vrf(), name, group.orElse(""), remoteAs, external(remoteAs, at),
        SessionFilters.policy(carried, true, takenFilter(name, group, "import")), SessionFilters.policy(carried, false, takenFilter(name, group, "export")), PrefixLimits.largest(carried),
        authentication(name, group).missedAt(() -> shared(List.of(table.blocks()), group, Set.of("password", "keychain", "tcp-ao"))), hops(name, group).missedAt(() -> shared(List.of(table.blocks()), group, Set.of("valid-ttl-hops"))), inherited(table.blocks(), name, group, "ignore")
            .<Value<Boolean>>map(line -> new Value.Known<>(true, line.at())).orElseGet(() -> taken(table.blocks(), name, "ignore").<Value<Boolean>>map(line -> new Value.Known<>(false, line.at())).orElseGet(Value.Absent::new)));
    return Stream.concat(Stream.<Fact>of(neighbor, PeeringReader.peering(table, neighbor, group)), carried.stream()).toList();
  }

  /// `group G internal`, and `group G` without a word, is one of the router's own AS ("group").
  private boolean internalGroup(Optional<String> group) {
    return group.isPresent() && table.blocks().stream().flatMap(block -> Lines.all(block, "group", group.get())).noneMatch(line -> line.words().contains("external") || line.words().contains("confederation-external"));
  }

  /// Another AS is external, unless it is one of the confederation.
  private Value<Boolean> external(Value<Long> remoteAs, ConfigNode at) {
    return remoteAs.known().isPresent() && table.localAs().known().isPresent()
        ? remoteAs.map(remote -> !remote.equals(table.localAs().known().get()) && !confederation.contains(remote))
        : new Value.Unknown<>("the AS of this neighbor is not in the configuration", at.at());
  }

  private Value<String> authentication(String name, Optional<String> group) {
    return inherited(table.blocks(), name, group, "password").<Value<String>>map(line -> new Value.Known<>("md5", line.at()))
        .or(() -> inherited(table.blocks(), name, group, "keychain").map(line -> new Value.Known<>("key-chain", line.at())))
        .or(() -> inherited(table.blocks(), name, group, "tcp-ao").map(line -> new Value.Known<>("tcp-ao", line.at())))
        .orElseGet(() -> Leaves.first(gone(table.blocks(), name, "password"), gone(table.blocks(), name, "keychain"), gone(table.blocks(), name, "tcp-ao")));
  }

  /// `valid-ttl-hops` without a number is 255 ("peer valid-ttl-hops").
  private Value<Long> hops(String name, Optional<String> group) {
    return inherited(table.blocks(), name, group, "valid-ttl-hops").<Value<Long>>map(line -> line.words().size() > 3 ? Lines.number(line, 3) : new Value.Known<>(255L, line.at()))
        .orElseGet(() -> gone(table.blocks(), name, "valid-ttl-hops"));
  }

  /// The families that a session carries, or has lines in.
  private List<BgpFamily> families(String name, Optional<String> group, ConfigNode at) {
    var found = new ArrayList<BgpFamily>();
    table.families().forEach((family, levels) -> {
      var own = levels.stream().flatMap(level -> Stream.concat(Stream.of(name), group.stream()).flatMap(one -> Lines.all(level, "peer", one))).findFirst();
      if (own.isEmpty() && !family.equals(UNICAST)) {
        return;
      }
      var level = levels.getLast();
      var place = Lines.all(level, "peer", name).findFirst().map(ConfigNode::at).orElse(at.at());
      var active = leaf(levels, name, "enable").<Value<Boolean>>map(line -> new Value.Known<>(true, line.at()))
          .or(() -> taken(levels, name, "enable").map(line -> new Value.Known<>(false, line.at())))
          .or(() -> group.flatMap(one -> leaf(levels, one, "enable")).map(line -> new Value.Known<>(true, line.at()))).orElseGet(() -> byDefault(family, at));
      var limit = inherited(levels, name, group, "route-limit");
      found.add(new BgpFamily(table.device().key("bgp-family", table.vrf(), name, family), place, level.at(), table.vrf(), name, family, active, filters(levels, name, group, "import"),
          filters(levels, name, group, "export"), limit.map(BgpSessions::bound).orElseGet(() -> BgpSessions.<Long>gone(levels, name, "route-limit").missedAt(() -> shared(List.of(levels), group, Set.of("route-limit")))), limit.map(BgpSessions::threshold).orElseGet(Value.Absent::new),
          limit.<Value<String>>map(line -> new Value.Known<>(onLimit(line), line.at())).orElseGet(Value.Absent::new)));
    });
    return found;
  }

  /// IPv4 unicast is carried unless `undo default ipv4-unicast` says otherwise ("default ipv4-unicast"); so are the peers of a VPN instance in its own family.
  private Value<Boolean> byDefault(String family, ConfigNode at) {
    return !table.vrf().equals(VrpReader.GLOBAL) ? new Value.Known<>(true, at.at()) : !family.equals(UNICAST) ? new Value.Absent<>()
        : Lines.flag(table.process(), "default", "ipv4-unicast") instanceof Value.Known<Boolean>(var carried, var place) && !carried ? new Value.Known<>(false, place) : new Value.Known<>(true, at.at());
  }

  /// `route-limit [accept-prefix] 50 80`; with `alert-only` the session stays up whatever comes ("peer route-limit").
  private static Value<Long> bound(ConfigNode line) {
    return line.words().contains("alert-only") ? new Value.Absent<>(Optional.of(line.at())) : Lines.number(line, number(line));
  }

  private static Value<Long> threshold(ConfigNode line) {
    return line.word(number(line) + 1).filter(Leaves::isNumber).<Value<Long>>map(word -> new Value.Known<>(Long.parseLong(word), line.at())).orElseGet(Value.Absent::new);
  }

  private static int number(ConfigNode line) {
    return line.word(3).filter("accept-prefix"::equals).isPresent() ? 4 : 3;
  }

  private static String onLimit(ConfigNode line) {
    return line.words().contains("alert-only") ? "warn" : line.words().contains("idle-timeout") ? "restart" : "reset";
  }

  private static List<FilterUse> filters(List<ConfigNode> levels, String name, Optional<String> group, String direction) {
    var uses = new LinkedHashMap<String, FilterUse>();
    Stream.concat(group.stream(), Stream.of(name)).forEach(one -> levels.forEach(level -> Lines.all(level, "peer", one)
        .filter(line -> line.words().size() > 4 && FILTERS.containsKey(line.words().get(2)) && line.words().contains(direction))
        .forEach(line -> uses.put(line.words().get(2), new FilterUse(FILTERS.get(line.words().get(2)), line.words().get(line.words().indexOf(direction) - 1), line.at())))));
    return List.copyOf(uses.values());
  }

  /// The line that takes the filter of a direction away.
  private Optional<Span> takenFilter(String name, Optional<String> group, String direction) {
    return table.families().values().stream().flatMap(List::stream).flatMap(level -> level.children().values().stream())
        .filter(line -> line.negated() && line.words().size() > 3 && line.words().subList(0, 2).equals(List.of("peer", name)) && FILTERS.containsKey(line.words().get(2)) && line.words().contains(direction))
        .map(ConfigNode::at).findFirst().or(() -> shared(List.copyOf(table.families().values()), group, FILTERS.keySet()));
  }

  /// Where the group of a session says what it says, for what no session says itself: that is missed there, for all of its members at once.
  private static Optional<Span> shared(List<List<ConfigNode>> families, Optional<String> group, Set<String> commands) {
    var all = families.stream().flatMap(levels -> levels.reversed().stream()).flatMap(block -> block.children().values().stream()).filter(line -> !line.negated() && line.words().size() > 2).toList();
    var alone = all.stream().anyMatch(line -> line.keyword().equals("peer") && (line.words().get(1).indexOf('.') > 0 || line.words().get(1).indexOf(':') >= 0) && commands.contains(line.words().get(2)));
    return alone ? Optional.empty() : group.flatMap(name -> all.stream().filter(line -> (line.keyword().equals("peer") || line.keyword().equals("group")) && line.words().get(1).equals(name)).map(ConfigNode::at).findFirst());
  }

  private static Optional<ConfigNode> inherited(List<ConfigNode> blocks, String name, Optional<String> group, String command) {
    return leaf(blocks, name, command).or(() -> group.flatMap(one -> leaf(blocks, one, command)));
  }

  private static Optional<ConfigNode> leaf(List<ConfigNode> blocks, String name, String command) {
    return blocks.stream().flatMap(block -> Lines.all(block, "peer", name, command)).reduce((_, later) -> later);
  }

  private static Optional<ConfigNode> taken(List<ConfigNode> blocks, String name, String command) {
    return blocks.stream().flatMap(block -> block.removed("peer " + name + " " + command).stream()).findFirst();
  }

  private static <T> Value<T> gone(List<ConfigNode> blocks, String name, String command) {
    return new Value.Absent<>(taken(blocks, name, command).map(ConfigNode::at));
  }
}
