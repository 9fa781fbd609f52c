package org.holdpoint.analysis.neighborhood;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /// Those of one router. `facts` are all facts of its subject; `whole` says whether they are all that is configured there.
  public static List<Fact> of(List<Fact> facts, boolean whole) {
    var links = new HashMap<Interface, Addresses>();
    var carried = new HashSet<String>();
    for (var fact : facts) {
      switch (fact) {
        case Interface one when OWN_TABLES.contains(one.vrf()) -> one.address().known().flatMap(Addresses::of).filter(address -> !address.host()).ifPresent(address -> links.put(one, address));
        case IsisInterface one -> carried.add(one.name());
        case OspfInterface one -> carried.add(one.name());
        case PolicyExport export when !export.vpn() && mayTakeLinks(export) -> {
          return List.of();
        }
        case Fact _ -> { }
      }
    }
    return !whole ? List.of() : facts.stream().filter(BgpNeighbor.class::isInstance).map(BgpNeighbor.class::cast).flatMap(neighbor -> outside(neighbor, links, carried).stream()).toList();
  }

  private static boolean mayTakeLinks(PolicyExport export) {
    return export.from().known().map(LINKS::contains).orElse(true);
  }

  private static Optional<Fact> outside(BgpNeighbor neighbor, Map<Interface, Addresses> links, Set<String> carried) {
    return Stream.of(neighbor).filter(one -> OWN_TABLES.contains(one.vrf()) && one.external().known().orElse(false) && !one.shutdown().known().orElse(false)).flatMap(one -> Addresses.of(one.address()).stream())
        .filter(Addresses::host).flatMap(remote -> links.entrySet().stream().filter(link -> remote.network(link.getValue().length()).equals(link.getValue().network(link.getValue().length()))))
        .filter(link -> !carried.contains(link.getKey().name())).<Fact>map(link -> new OutsideNextHop(Key.of(neighbor.key().subject(), "outside-next-hop", neighbor.address()), neighbor.at(), neighbor.within(),
            neighbor.address(), link.getKey().name())).findFirst();
  }
}
