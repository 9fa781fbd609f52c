package org.holdpoint.analysis.neighborhood;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.DeviceFact.Vrf;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.OtherTableNeighbor;
import org.holdpoint.fact.LinkFact.OtherTableRoute;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.StaticRoute;

/// Neighbors of BGP, and next hops of static routes, that are on a link of another routing table than the one in which their session or route is set up. A table without any address of its own says nothing: its links may be elsewhere.
public final class OtherTables {

  /// Prefixes that several tables of one router may have at once (RFC 1918, RFC 6598).
  private static final List<String> SHARED = List.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10");

  private OtherTables() {}

  private record Link(Interface fact, Addresses address) {

    boolean holds(Addresses neighbor) {
      return !address.host() && neighbor.network(address.length()).equals(address.network(address.length()));
    }
  }

  /// Those of one router. `facts` are all facts of its subject.
  public static List<Fact> of(List<Fact> facts) {
    var links = new ArrayList<Link>();
    var sessions = new ArrayList<BgpNeighbor>();
    var routes = new ArrayList<StaticRoute>();
    var tables = new ArrayList<Vrf>();
    for (var fact : facts) {
      switch (fact) {
        case Interface one -> one.address().known().flatMap(Addresses::of).ifPresent(address -> links.add(new Link(one, address)));
        case BgpNeighbor session -> sessions.add(session);
        case StaticRoute route -> routes.add(route);
        case Vrf table -> tables.add(table);
        case Fact _ -> { }
      }
    }
    return links.stream().map(link -> link.fact().vrf()).distinct().count() < 2 ? List.of()
        : Stream.concat(sessions.stream().flatMap(session -> stray(session, links).stream()), routes.stream().flatMap(route -> stray(route, routes, links, tables).stream())).toList();
  }

  private static Optional<Fact> stray(BgpNeighbor session, List<Link> links) {
    return elsewhere(session.address(), session.vrf(), links).map(link -> new OtherTableNeighbor(Key.of(session.key().subject(), "other-table-neighbor", session.vrf(), session.address()), session.at(), session.within(),
        session.vrf(), session.address(), link.fact().name(), link.fact().vrf()));
  }

  /// Not where another route of the table leads to the next hop, or the table takes routes of the other one.
  private static Optional<Fact> stray(StaticRoute route, List<StaticRoute> routes, List<Link> links, List<Vrf> tables) {
    return elsewhere(route.nextHop(), route.vrf(), links).filter(link -> !takes(route.vrf(), link.fact().vrf(), tables) && routes.stream().noneMatch(other -> other != route && other.vrf().equals(route.vrf()) && leads(other, route.nextHop())))
        .map(link -> new OtherTableRoute(Key.of(route.key().subject(), "other-table-route", route.vrf(), route.prefix(), route.nextHop()), route.at(), route.within(), route.vrf(), route.prefix(), route.nextHop(), link.fact().name(),
            link.fact().vrf()));
  }

  private static boolean takes(String vrf, String other, List<Vrf> tables) {
    return tables.stream().filter(table -> table.name().equals(vrf)).anyMatch(own -> tables.stream().filter(table -> table.name().equals(other)).anyMatch(from -> from.exports().stream().anyMatch(own.imports()::contains)));
  }

  private static boolean leads(StaticRoute route, String nextHop) {
    return Addresses.of(route.prefix()).filter(prefix -> Addresses.of(nextHop).filter(hop -> prefix.length() > 0 && hop.network(prefix.length()).equals(prefix.network(prefix.length()))).isPresent()).isPresent();
  }

  /// The link of another table that an address is on, where no link of its own table is; empty where that cannot be told.
  private static Optional<Link> elsewhere(String text, String vrf, List<Link> links) {
    var address = Addresses.of(text).filter(Addresses::host);
    var own = links.stream().filter(link -> link.fact().vrf().equals(vrf)).toList();
    if (address.isEmpty() || own.isEmpty() || SHARED.stream().flatMap(prefix -> Addresses.of(prefix).stream()).anyMatch(range -> new Link(own.getFirst().fact(), range).holds(address.get()))
        || own.stream().anyMatch(link -> link.holds(address.get()))) {
      return Optional.empty();
    }
    return links.stream().filter(link -> !link.fact().vrf().equals(vrf) && link.holds(address.get())).findFirst();
  }
}
