package org.holdpoint.analysis.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.BgpFact.FilterUse;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.SessionFact.BgpPeering;
import org.holdpoint.fact.Value;

/// Where policies and lists are used.
final class Uses {

  /// The kind of a policy whose routes go on to the next one of a chain, and in the end to what BGP does by default.
  static final String CHAINED = "policy-statement";
  /// Families whose routes are filters for packets: `ipv4 flow`, `ipv4 flowspec`, `flow-ipv4`.
  private static final String FLOW = "flow";

  /// A direction of a session: the filters that its routes pass.
  /// @param chained true where they are tried one after the other, false where all must let a route pass
  /// @param restPasses whether routes that no policy of a chain takes pass: BGP takes what comes, and announces its active routes, by default ("Default routing policies", Junos routing policy user
  /// guide; "Default route policy actions", 7705 SAR OS Router Configuration Guide: without a default action "the default behavior of the protocol controls", 7210 SAS Routing Protocols Guide)
  record Direction(BgpNeighbor neighbor, String word, List<FilterUse> filters, boolean chained, boolean restPasses) {}

  /// How one name is used.
  record Of(List<String> where, boolean bgp, boolean restPasses) {

    static Of nowhere() {
      return new Of(List.of(), false, false);
    }
  }

  /// The sessions of a device: by routing table, the neighbor networks, and whether there are sessions inside our own.
  record Sources(Map<String, Set<String>> networks) {

    /// Whether there are sessions with another network than that of `neighbor`, our own among them.
    boolean besides(BgpNeighbor neighbor) {
      return networks.getOrDefault(neighbor.vrf(), Set.of()).stream().anyMatch(network -> !network.equals(network(neighbor)));
    }

    private static String network(BgpNeighbor neighbor) {
      return neighbor.external().known().filter(external -> !external).isPresent() ? "own" : neighbor.remoteAs().known().map(Object::toString).orElse("unknown");
    }
  }

  private final Map<String, Set<String>> networks = new HashMap<>();
  private final List<Direction> directions = new ArrayList<>();
  private final Map<BgpNeighbor, List<Direction>> byNeighbor = new IdentityHashMap<>();
  private final Map<String, Set<String>> where = new HashMap<>();
  private final Set<String> restPasses = new HashSet<>();

  private Uses() {}

  static Uses of(List<Fact> facts) {
    var uses = new Uses();
    var families = new HashMap<List<String>, List<BgpFamily>>();
    var peerings = new HashMap<List<String>, BgpPeering>();
    for (var fact : facts) {
      if (fact instanceof BgpFamily family) {
        families.computeIfAbsent(List.of(family.vrf(), family.neighbor()), _ -> new ArrayList<>()).add(family);
      } else if (fact instanceof BgpPeering peering) {
        peerings.put(List.of(peering.vrf(), peering.neighbor()), peering);
      }
    }
    for (var fact : facts) {
      if (fact instanceof BgpNeighbor neighbor) {
        var names = List.of(neighbor.vrf(), neighbor.address());
        uses.session(neighbor, families.getOrDefault(names, List.of()), Optional.ofNullable(peerings.get(names)));
      } else if (fact instanceof PolicyExport export) {
        export.policies().forEach(name -> uses.put(name, "redistribution"));
      }
    }
    return uses;
  }

  List<Direction> directions() {
    return directions;
  }

  Sources sources() {
    return new Sources(networks);
  }

  Of of(String name) {
    var found = where.getOrDefault(name, Set.of());
    return new Of(List.copyOf(found), found.stream().anyMatch(word -> !word.equals("redistribution")), restPasses.contains(name));
  }

  /// The other direction of the same session, if something filters there.
  Optional<Direction> other(Direction direction) {
    return Optional.ofNullable(byNeighbor.get(direction.neighbor())).flatMap(all -> all.stream().filter(one -> !one.word().equals(direction.word())).findFirst());
  }

  private void put(String name, String word) {
    where.computeIfAbsent(name, _ -> new TreeSet<>()).add(word);
  }

  private void session(BgpNeighbor neighbor, List<BgpFamily> families, Optional<BgpPeering> peering) {
    if (neighbor.shutdown().known().orElse(false)) {
      return;
    }
    networks.computeIfAbsent(neighbor.vrf(), _ -> new HashSet<>()).add(Sources.network(neighbor));
    if (families.isEmpty()) {
      named(neighbor.importPolicy()).ifPresent(filters -> add(new Direction(neighbor, "import", filters, true, passes(neighbor, peering.map(BgpPeering::importNeedsPolicy)))));
      named(neighbor.exportPolicy()).ifPresent(filters -> add(new Direction(neighbor, "export", filters, true, passes(neighbor, peering.map(BgpPeering::exportNeedsPolicy)))));
    }
    families.stream().filter(family -> family.active().known().orElse(true) && family.family().contains(FLOW)).forEach(family -> {
      family.imports().forEach(filter -> put(filter.name(), FLOW + "-import"));
      family.exports().forEach(filter -> put(filter.name(), FLOW + "-export"));
    });
    families.stream().filter(family -> family.active().known().orElse(true) && family.family().matches("ipv[46]( unicast)?"))
        .forEach(family -> Stream.of(direction(neighbor, "import", family.imports()), direction(neighbor, "export", family.exports())).flatMap(Optional::stream).forEach(this::add));
  }

  /// Whether what no policy takes passes. Where an external session needs a policy, no source says what becomes of it.
  private static boolean passes(BgpNeighbor neighbor, Optional<Value<Boolean>> needsPolicy) {
    return neighbor.external().known().filter(external -> !external).isPresent() || needsPolicy.flatMap(Value::known).filter(needs -> !needs).isPresent();
  }

  /// Where only the names are read, they are policies that are tried in turn.
  private static Optional<List<FilterUse>> named(Value<String> policies) {
    return policies instanceof Value.Known<String>(var text, var at)
        ? Optional.of(Stream.of(text.split("[ ,]+")).map(name -> name.replace("\"", "")).filter(name -> !name.isEmpty()).map(name -> new FilterUse(CHAINED, name, at)).toList()) : Optional.empty();
  }

  private static Optional<Direction> direction(BgpNeighbor neighbor, String word, List<FilterUse> filters) {
    var chained = filters.stream().allMatch(filter -> filter.kind().equals(CHAINED));
    return filters.isEmpty() ? Optional.empty() : Optional.of(new Direction(neighbor, word, filters, chained, chained));
  }

  /// AS numbers that never reach the Internet (RFC 6996 section 5).
  static boolean privateUse(long as) {
    return as >= 64512 && as <= 65534 || as >= 4200000000L && as <= 4294967294L;
  }

  private void add(Direction direction) {
    if (direction.filters().isEmpty()) {
      return;
    }
    directions.add(direction);
    byNeighbor.computeIfAbsent(direction.neighbor(), _ -> new ArrayList<>()).add(direction);
    direction.neighbor().external().known().ifPresent(external -> direction.filters().forEach(filter -> put(filter.name(), (external ? "external-" : "internal-") + direction.word())));
    if (direction.neighbor().external().known().orElse(false) && direction.neighbor().remoteAs().known().filter(as -> !privateUse(as)).isPresent()) {
      direction.filters().forEach(filter -> put(filter.name(), "public-" + direction.word()));
    }
    if (direction.restPasses()) {
      restPasses.add(direction.filters().getLast().name());
    }
  }
}
