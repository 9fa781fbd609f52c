package org.holdpoint.analysis.neighborhood;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.DeviceFact.LinkAddress;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.LeftNetwork;
import org.holdpoint.fact.OspfFact.OspfInstance;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.StaticRoute;
import org.holdpoint.source.Span;

/// Interfaces that go to another network, and what is left behind in the old one.
public final class LeftNetworks {

  private LeftNetworks() {}

  /// What rests on an address: in words, and where.
  private record Rest(String said, Span at) {}

  /// What follows now, with the networks that are left while something rests on them.
  public static List<Fact> told(List<Fact> was, List<Fact> now) {
    var left = now.stream().filter(Interface.class::isInstance).map(Interface.class::cast).flatMap(link -> interfaces(was, link).flatMap(old -> left(old, link, was, now).stream())).toList();
    return left.isEmpty() ? now : Stream.concat(now.stream(), left.stream()).toList();
  }

  /// The interface as it was before, where it is in another network now.
  private static Stream<Interface> interfaces(List<Fact> was, Interface link) {
    var address = address(link);
    return address.isEmpty() || link.shutdown().known().orElse(false) ? Stream.empty()
        : was.stream().filter(fact -> fact.key().equals(link.key()) && fact instanceof Interface).map(Interface.class::cast)
            .filter(old -> old.vrf().equals(link.vrf()) && address(old).filter(before -> !before.host() && !holds(before, address.get())).isPresent());
  }

  private static Optional<Fact> left(Interface old, Interface link, List<Fact> was, List<Fact> now) {
    var before = address(old).orElseThrow();
    if (networks(now, link.vrf()).anyMatch(network -> holds(network, before))) {
      return Optional.empty();
    }
    var rests = new ArrayList<Rest>();
    now.forEach(fact -> rest(fact, link, was, now).filter(rest -> on(fact, before) && !led(fact, link.vrf(), now)).ifPresent(rests::add));
    return rests.isEmpty() ? Optional.empty() : Optional.of(new LeftNetwork(new Key(link.key().subject(), "left-network", link.key().path()), link.address().place().orElse(link.at()), link.within(), link.name(),
        link.address().known().orElseThrow(), old.address().known().orElseThrow(), rests.stream().map(Rest::said).toList(), rests.getFirst().at()));
  }

  /// What was there before the change and needs the network; not where something else takes its place.
  private static Optional<Rest> rest(Fact fact, Interface link, List<Fact> was, List<Fact> now) {
    if (was.stream().noneMatch(old -> old.key().equals(fact.key()))) {
      return Optional.empty();
    }
    return switch (fact) {
      case LinkAddress shared when shared.sort().equals("gateway") && shared.name().equals(link.name()) -> Optional.of(new Rest("`" + shared.key().path().getLast() + "`", shared.at()));
      case BgpNeighbor session when session.vrf().equals(link.vrf()) && !session.shutdown().known().orElse(false) && !inside(session, now) && now.stream().noneMatch(other -> other instanceof BgpNeighbor one && added(one, was) && one.vrf().equals(session.vrf()) && one.remoteAs().known().equals(session.remoteAs().known())) ->
          Optional.of(new Rest("the session with " + session.address(), session.at()));
      case StaticRoute route when route.vrf().equals(link.vrf()) && now.stream().noneMatch(other -> other instanceof StaticRoute one && one != route && one.vrf().equals(route.vrf()) && one.prefix().equals(route.prefix())) ->
          Optional.of(new Rest("the route to " + route.prefix(), route.at()));
      default -> Optional.empty();
    };
  }

  /// Whether a session stays within the network, where a protocol of its own leads to its neighbors.
  private static boolean inside(BgpNeighbor session, List<Fact> now) {
    return session.external().known().filter(external -> !external).isPresent() && now.stream().anyMatch(fact -> fact instanceof OspfInstance one && one.vrf().equals(session.vrf()) || fact instanceof IsisInstance);
  }

  private static boolean added(Fact fact, List<Fact> was) {
    return was.stream().noneMatch(old -> old.key().equals(fact.key()));
  }

  private static boolean on(Fact fact, Addresses network) {
    return (switch (fact) {
      case LinkAddress shared -> Addresses.of(shared.address());
      case BgpNeighbor session -> Addresses.of(session.address());
      case StaticRoute route -> Addresses.of(route.nextHop());
      default -> Optional.<Addresses>empty();
    }).filter(address -> holds(network, address)).isPresent();
  }

  /// Whether a static route leads to it from now on.
  private static boolean led(Fact fact, String vrf, List<Fact> now) {
    return (switch (fact) {
      case BgpNeighbor session -> Addresses.of(session.address());
      case StaticRoute route -> Addresses.of(route.nextHop());
      default -> Optional.<Addresses>empty();
    }).filter(address -> now.stream().anyMatch(other -> other != fact && other instanceof StaticRoute one && one.vrf().equals(vrf) && !one.nextHop().equals("Null0") && Addresses.of(one.prefix()).filter(prefix -> prefix.length() > 0 && holds(prefix, address)).isPresent())).isPresent();
  }

  /// The networks on which a routing table has an address.
  private static Stream<Addresses> networks(List<Fact> facts, String vrf) {
    return facts.stream().flatMap(fact -> switch (fact) {
      case Interface one when one.vrf().equals(vrf) -> address(one).stream();
      case LinkAddress one when one.vrf().equals(vrf) && one.sort().equals("secondary") -> Addresses.of(one.address()).stream();
      default -> Stream.empty();
    }).filter(address -> !address.host());
  }

  private static Optional<Addresses> address(Interface link) {
    return link.address().known().flatMap(Addresses::of);
  }

  private static boolean holds(Addresses network, Addresses address) {
    return address.network(network.length()).equals(network.network(network.length()));
  }
}
