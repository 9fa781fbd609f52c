package org.holdpoint.settings;

import java.util.List;
import java.util.Optional;

/// The section `network`: our autonomous systems, the devices, and who the neighbors are to us.
public record Network(List<Long> ourAs, List<Device> devices, List<Neighbor> neighbors) {

  /// A neighbor's role is `customer`, `peer`, `provider` or `internal`.
  public record Neighbor(long as, String role, List<String> prefixes, Optional<Long> maxPrefixes) {}

  /// Nothing is said about the network.
  public static Network none() {
    return new Network(List.of(), List.of(), List.of());
  }
}
