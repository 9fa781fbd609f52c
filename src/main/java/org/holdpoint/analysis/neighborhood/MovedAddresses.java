package org.holdpoint.analysis.neighborhood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.MovedAddress;
import org.holdpoint.fact.NameFact.Reference;
import org.holdpoint.fact.RoutingFact.RoutingOption;
import org.holdpoint.source.Span;

/// Addresses that go from one interface of a device to another one, and what looked at packets at the old one and does at the new one no more.
public final class MovedAddresses {

  private static final String PACKETS = "packets";
  private static final String CHECK = "source-check";

  private MovedAddresses() {}

  /// What follows now, with the moves that left something behind.
  public static List<Fact> told(List<Fact> was, List<Fact> now) {
    var gone = interfaces(was).filter(old -> interfaces(now).noneMatch(link -> link.name().equals(old.name()) && link.address().known().equals(old.address().known()))).toList();
    var moves = gone.stream().flatMap(old -> interfaces(now).filter(link -> moved(old, link) && interfaces(was).noneMatch(before -> before.name().equals(link.name()) && before.address().known().equals(link.address().known())))
        .findFirst().flatMap(link -> move(old, link, was, now)).stream()).toList();
    return moves.isEmpty() ? now : Stream.concat(now.stream(), moves.stream()).toList();
  }

  private static Stream<Interface> interfaces(List<Fact> facts) {
    return facts.stream().filter(Interface.class::isInstance).map(Interface.class::cast).filter(link -> link.address().known().isPresent() && link.shutdown().known().filter(off -> off).isEmpty());
  }

  private static boolean moved(Interface old, Interface link) {
    return !link.name().equals(old.name()) && link.vrf().equals(old.vrf()) && link.address().known().equals(old.address().known());
  }

  private static Optional<Fact> move(Interface old, Interface link, List<Fact> was, List<Fact> now) {
    var kept = guards(link, now);
    var lost = guards(old, was).stream().filter(guard -> kept.stream().noneMatch(guard::alike)).toList();
    return lost.isEmpty() ? Optional.empty() : Optional.of(new MovedAddress(new Key(link.key().subject(), "moved-address", List.of(link.vrf(), link.name())), link.address().place().orElse(link.at()), link.within(), link.name(), old.name(),
        link.address().known().orElseThrow(), lost.stream().map(Guard::said).toList(), lost.stream().anyMatch(guard -> guard.kind().equals(PACKETS)), lost.getFirst().at()));
  }

  private static List<Guard> guards(Interface link, List<Fact> facts) {
    var guards = new ArrayList<Guard>();
    for (var fact : facts) {
      switch (fact) {
        case Reference use when use.filters().equals(PACKETS) && stands(use.place(), link) -> guards.add(new Guard(PACKETS, use.user(), use.at()));
        case RoutingOption option when option.option().equals(CHECK) && stands(option.place(), link) -> guards.add(new Guard(CHECK, "the check of senders", option.at()));
        case Fact _ -> { }
      }
    }
    return guards;
  }

  /// Whether the headers around a line are those of an interface: `interface Port-channel1.210`, or `interfaces > xe-0/0/1 > unit 5`.
  private static boolean stands(String place, Interface link) {
    var headers = Arrays.asList(place.split(" > "));
    return headers.stream().anyMatch(header -> header.equals(link.name()) || header.endsWith(" " + link.name()))
        || link.port().known().filter(port -> headers.contains(port) && headers.stream().anyMatch(header -> header.startsWith("unit ") && link.name().equals(port + "." + header.substring("unit ".length())))).isPresent();
  }

  /// Something that looks at the packets of an interface; `said` is the line, or what it is.
  private record Guard(String kind, String said, Span at) {

    /// Whether another one does the same: looks at senders, or filters in the same direction.
    boolean alike(Guard other) {
      return kind.equals(other.kind) && (kind.equals(CHECK) || in() == other.in());
    }

    private boolean in() {
      return Stream.of(" in", " input", " ingress", " inbound").anyMatch(way -> (" " + said + " ").contains(way + " ") || (" " + said).contains(way + "-list "));
    }
  }
}
