package org.holdpoint.analysis.neighborhood;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.OtherTableNeighbor;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;

/// Neighbors of BGP that are on a link of another routing table than the one in which their session is set up. A table without any address of its own says nothing: its links may be elsewhere.
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
    for (var fact : facts) {
      if (fact instanceof Interface one) {
        one.address().known().flatMap(Addresses::of).ifPresent(address -> links.add(new Link(one, address)));
      } else if (fact instanceof BgpNeighbor session) {
        sessions.add(session);
      }
    }
    return links.stream().map(link -> link.fact().vrf()).distinct().count() < 2 ? List.of() : sessions.stream().flatMap(session -> stray(session, links).stream()).toList();
  }

  private static Optional<Fact> stray(BgpNeighbor session, List<Link> links) {
    var address = Addresses.of(session.address()).filter(Addresses::host);
    var own = links.stream().filter(link -> link.fact().vrf().equals(session.vrf())).toList();
    if (address.isEmpty() || own.isEmpty() || SHARED.stream().flatMap(prefix -> Addresses.of(prefix).stream()).anyMatch(range -> new Link(own.getFirst().fact(), range).holds(address.get()))
        || own.stream().anyMatch(link -> link.holds(address.get()))) {
      return Optional.empty();
    }
    return others(session, links).filter(link -> link.holds(address.get())).findFirst().map(link -> new OtherTableNeighbor(Key.of(session.key().subject(), "other-table-neighbor", session.vrf(), session.address()), session.at(), session.within(),
        session.vrf(), session.address(), link.fact().name(), link.fact().vrf()));
  }

  private static Stream<Link> others(BgpNeighbor session, List<Link> links) {
    return links.stream().filter(link -> !link.fact().vrf().equals(session.vrf()));
  }
}
