package org.holdpoint.language.vrp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.language.vrp.VrpReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.LinkAddresses;
import org.holdpoint.routing.Ports;
import org.holdpoint.routing.RouteTargets;

/// `interface` and `ip vpn-instance` blocks (NetEngine40E V800R012C10 Command Reference: "ip address", "ip binding vpn-instance", "ip vpn-instance", "route-distinguisher", "vpn-target").
final class InterfaceReader {

  private InterfaceReader() {}

  static List<Fact> facts(Device device) {
    var interfaces = device.block().all("interface").stream().<Fact>flatMap(block -> Stream.concat(Stream.of(new Interface(device.key("interface", block.name()), block.at(), block.at(), vrf(block), block.name(), address(block),
        Ports.below(device.block(), block), Ports.closed(device.block(), block))), LinkAddresses.of(device.subject(), block, vrf(block))));
    var tables = Lines.all(device.block(), "ip", "vpn-instance").filter(block -> block.word(2).isPresent()).<Fact>map(block -> table(device, block));
    return Stream.concat(interfaces, tables).toList();
  }

  static String vrf(ConfigNode block) {
    return Lines.text(block, 3, "ip", "binding", "vpn-instance").known().orElse(VrpReader.GLOBAL);
  }

  /// The primary address.
  static Value<String> address(ConfigNode block) {
    return Lines.all(block, "ip", "address").filter(line -> !line.words().contains("sub")).reduce((_, later) -> later)
        .<Value<String>>map(line -> line.words().size() > 3 ? new Value.Known<>(Prefixes.of(line.words().get(2), line.words().get(3)), line.at())
            : new Value.Unknown<>("the address is not in the configuration", line.at())).orElseGet(() -> Lines.gone(block, "ip", "address"));
  }

  private static Fact table(Device device, ConfigNode block) {
    var name = block.words().get(2);
    return RouteTargets.vrf(device.key("vrf", name), block, name, levels(block).map(level -> Lines.text(level, 1, "route-distinguisher")).filter(value -> value.known().isPresent()).findFirst()
        .orElseGet(Value.Absent::new), targets(block, "import-extcommunity"), targets(block, "export-extcommunity"), limit(block));
  }

  /// Without a direction a target is both ("vpn-target").
  private static RouteTargets targets(ConfigNode block, String direction) {
    return RouteTargets.of(levels(block).flatMap(level -> Lines.all(level, "vpn-target")).filter(line -> line.words().stream().noneMatch(word -> word.endsWith("-extcommunity")) || line.words().contains(direction)
        || line.words().contains("both")), RouteTargets::words);
  }

  /// With `simply-alert` the table may grow ("routing-table limit", "prefix limit").
  private static Value<Long> limit(ConfigNode block) {
    return levels(block).flatMap(level -> Stream.of(Lines.last(level, "prefix", "limit"), Lines.last(level, "routing-table", "limit")).flatMap(Optional::stream)).findFirst()
        .map(line -> line.words().contains("simply-alert") ? new Value.Absent<Long>(Optional.of(line.at())) : Lines.number(line, 2)).orElseGet(Value.Absent::new);
  }

  private static Stream<ConfigNode> levels(ConfigNode block) {
    return Stream.of(Stream.of(block), block.all("ipv4-family").stream(), block.all("ipv6-family").stream()).flatMap(levels -> levels);
  }
}
