package org.holdpoint.analysis.neighborhood;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.OutsideNextHop;
import org.holdpoint.fact.OspfFact.OspfInterface;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.RoutingFact.PolicyExport;

/// External neighbors on links that the router tells nobody about: a route whose next hop is such a neighbor is of no use to other routers (RFC 4271 section 5.1.3).
public final class NextHops {

  private static final Set<String> OWN_TABLES = Set.of("default", "Base", "master");
  /// Protocols whose routes are those of links, in the words of the languages.
  private static final Set<String> LINKS = Set.of("connected", "direct", "local");

  private NextHops() {}

  /// Links by their subnets, and the lengths of these, the longest first.
  private record Links(Map<Addresses, List<String>> names, Set<Integer> lengths) {

    static Links of(Map<String, Addresses> addresses) {
      var links = new Links(new HashMap<>(), new TreeSet<>(Comparator.reverseOrder()));
      addresses.forEach((name, address) -> {
        links.names.computeIfAbsent(address.network(address.length()), _ -> new ArrayList<>()).add(name);
        links.lengths.add(address.length());
      });
      return links;
    }

    /// Those that an address is on.
    Stream<String> to(Addresses remote) {
      return lengths.stream().flatMap(length -> names.getOrDefault(remote.network(length), List.of()).stream());
    }
  }

  /// Those of one router. `facts` are all facts of its subject; `whole` says whether they are all that is configured there.
  public static List<Fact> of(List<Fact> facts, boolean whole) {
    if (!whole) {
      return List.of();
    }
    var addresses = new LinkedHashMap<String, Addresses>();
    var carried = new HashSet<String>();
    for (var fact : facts) {
      switch (fact) {
        case Interface one when OWN_TABLES.contains(one.vrf()) -> one.address().known().flatMap(Addresses::of).filter(address -> !address.host()).ifPresent(address -> addresses.put(one.name(), address));
        case IsisInterface one -> carried.add(one.name());
        case OspfInterface one -> carried.add(one.name());
        case PolicyExport export when !export.vpn() && mayTakeLinks(export) -> {
          return List.of();
        }
        case Fact _ -> { }
      }
    }
    addresses.keySet().removeAll(carried);
    var links = Links.of(addresses);
    return facts.stream().filter(BgpNeighbor.class::isInstance).map(BgpNeighbor.class::cast).flatMap(neighbor -> outside(neighbor, links).stream()).toList();
  }

  private static boolean mayTakeLinks(PolicyExport export) {
    return export.from().known().map(LINKS::contains).orElse(true);
  }

  private static Optional<Fact> outside(BgpNeighbor neighbor, Links links) {
    return Stream.of(neighbor).filter(one -> OWN_TABLES.contains(one.vrf()) && one.external().known().orElse(false) && !one.shutdown().known().orElse(false)).flatMap(one -> Addresses.of(one.address()).stream())
        .filter(Addresses::host).flatMap(links::to).<Fact>map(name -> new OutsideNextHop(Key.of(neighbor.key().subject(), "outside-next-hop", neighbor.address()), neighbor.at(), neighbor.within(), neighbor.address(), name))
        .findFirst();
  }
}
