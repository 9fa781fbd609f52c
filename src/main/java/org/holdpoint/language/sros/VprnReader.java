package org.holdpoint.language.sros;

import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.RouteTargets;

/// A VPRN as a routing table of its own ("vrf-target", "route-distinguisher", "maximum-routes", "maximum-ipv6-routes", Layer 3 Services Guide 16.0.R4).
final class VprnReader {

  private VprnReader() {}

  static Fact fact(SrosReader.Instance instance) {
    var block = instance.block();
    return RouteTargets.vrf(instance.key("vrf"), block, instance.vrf(), Leaves.text(block, "route-distinguisher", 1), targets(block, "import"), targets(block, "export"),
        Leaves.bound(block, "maximum-routes", 1, "log-only"), Leaves.bound(block, "maximum-ipv6-routes", 1, "log-only"));
  }

  /// `vrf-target target:1:2`, or `vrf-target export target:1:2 import target:1:3`.
  private static RouteTargets targets(ConfigNode block, String direction) {
    return RouteTargets.of(block.all("vrf-target").stream().filter(line -> line.words().contains(direction) || !line.words().contains("import") && !line.words().contains("export")), line -> named(line, direction));
  }

  private static Stream<String> named(ConfigNode line, String direction) {
    var way = line.words().indexOf(direction);
    return way < 0 ? RouteTargets.words(line).limit(1) : line.words().stream().skip(way + 1L).limit(1);
  }
}
