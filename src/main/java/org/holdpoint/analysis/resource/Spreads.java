package org.holdpoint.analysis.resource;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.Spread;
import org.holdpoint.fact.ResourceFact.Topology;

/// Claims of storage → the places where what they keep may stand, as the class says that they ask for. A class that no claim of the files uses, and a volume, speak for themselves.
public final class Spreads {

  private static final String CLAIM = "claim";
  private static final String CLASS = "StorageClass ";

  private Spreads() {}

  /// Of one document, among all of its side.
  public static List<Fact> of(List<Fact> own, List<Fact> all) {
    var topologies = topologies(own).toList();
    return topologies.isEmpty() ? List.of() : topologies.stream().filter(topology -> topology.sort().equals(CLAIM) || topologies(all).noneMatch(other -> uses(other, topology))).flatMap(topology -> {
      var places = topology.sort().equals(CLAIM) ? topologies(all).filter(other -> uses(topology, other)).map(Topology::places).findFirst() : Optional.of(topology.places());
      return places.stream().<Fact>map(found -> new Spread(Key.of(topology.key().subject(), "spread", topology.address()), topology.at(), topology.within(), topology.address(), found));
    }).toList();
  }

  private static boolean uses(Topology claim, Topology storage) {
    return claim.sort().equals(CLAIM) && Objects.equals(CLASS + claim.uses(), storage.address());
  }

  private static Stream<Topology> topologies(List<Fact> facts) {
    return facts.stream().filter(Topology.class::isInstance).map(Topology.class::cast);
  }
}
