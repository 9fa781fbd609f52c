package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.RouteTargets;

/// `vrf definition` and `ip vrf` blocks (Cisco IOS MPLS Command Reference).
final class VrfReader {

  private VrfReader() {}

  static List<Fact> facts(Device device) {
    return Stream.concat(device.blocks("vrf", "definition").stream(), device.blocks("ip", "vrf").stream()).filter(block -> block.word(2).isPresent())
        .<Fact>map(block -> RouteTargets.vrf(device.key("vrf", block.words().get(2)), block, block.words().get(2), Leaves.text(block, "rd", 1), targets(block, "import"),
            targets(block, "export"), limit(block))).toList();
  }

  /// Route targets of the VRF and of its families; without a direction a target is both ("route-target").
  private static RouteTargets targets(ConfigNode block, String direction) {
    return RouteTargets.of(families(block).flatMap(level -> level.all("route-target").stream()).filter(leaf -> leaf.word(1).filter(word -> word.equals("import") || word.equals("export"))
        .map(direction::equals).orElse(true)), RouteTargets::words);
  }

  /// `maximum routes N {threshold | warning-only}`: with `warning-only` the table may grow ("maximum routes").
  private static Value<Long> limit(ConfigNode block) {
    var limits = new ArrayList<Value<Long>>();
    families(block).forEach(level -> level.child("maximum routes").ifPresent(leaf -> limits.add(leaf.words().contains("warning-only") ? new Value.Absent<>(Optional.of(leaf.at()))
        : Leaves.number(level, "maximum routes", 2))));
    return limits.stream().findFirst().orElseGet(Value.Absent::new);
  }

  private static Stream<ConfigNode> families(ConfigNode block) {
    return Stream.concat(Stream.of(block), block.all("address-family").stream());
  }
}
