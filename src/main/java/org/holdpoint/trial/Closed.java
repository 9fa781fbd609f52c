package org.holdpoint.trial;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.SessionFact.BgpPeering;

/// BGP sessions that are shut down: no route goes over them, whatever filters them.
record Closed(Set<List<String>> sessions) {

  /// Those of a device.
  static Closed of(List<Fact> facts) {
    return new Closed(facts.stream().filter(BgpNeighbor.class::isInstance).map(BgpNeighbor.class::cast).filter(one -> one.shutdown().known().orElse(false)).map(one -> List.of(one.vrf(), one.address()))
        .collect(Collectors.toCollection(HashSet::new)));
  }

  /// What is set up besides them.
  List<Fact> besides(List<Fact> facts) {
    return sessions.isEmpty() ? facts : facts.stream().filter(fact -> session(fact).filter(sessions::contains).isEmpty()).toList();
  }

  private static Optional<List<String>> session(Fact fact) {
    return switch (fact) {
      case BgpNeighbor neighbor -> Optional.of(List.of(neighbor.vrf(), neighbor.address()));
      case BgpFamily family -> Optional.of(List.of(family.vrf(), family.neighbor()));
      case BgpPeering peering -> Optional.of(List.of(peering.vrf(), peering.neighbor()));
      default -> Optional.empty();
    };
  }
}
