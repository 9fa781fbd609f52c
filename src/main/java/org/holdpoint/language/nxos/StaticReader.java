package org.holdpoint.language.nxos;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.StaticRoute;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Addresses;
import org.holdpoint.routing.Device;
import org.holdpoint.source.Span;

/// `ip route` and `ipv6 route` lines, of the configuration and of `vrf context` blocks (Cisco Nexus 9000 Series NX-OS Unicast Routing Configuration Guide, "Configuring Static Routing"). A VRF in
/// the line is that of the next hop.
final class StaticReader {

  private static final List<String> OPTIONS = List.of("vrf", "track", "name", "tag");

  private StaticReader() {}

  static List<Fact> facts(Device device) {
    return Stream.concat(routes(device, device.block(), Device.GLOBAL), VrfReader.blocks(device).stream().flatMap(block -> routes(device, block, block.words().get(2)))).toList();
  }

  private static Stream<Fact> routes(Device device, ConfigNode block, String table) {
    return Stream.of("ip", "ipv6").flatMap(family -> block.all(family).stream()).filter(leaf -> leaf.words().size() > 3 && leaf.words().get(1).equals("route") && !leaf.words().get(2).equals("static"))
        .flatMap(leaf -> route(device, block, table, leaf).stream());
  }

  private static Optional<Fact> route(Device device, ConfigNode block, String table, ConfigNode leaf) {
    var words = leaf.words();
    var masked = words.get(2).indexOf('/') < 0 && words.size() > 4;
    var prefix = masked ? Addresses.prefix(words.get(2), words.get(3)) : words.get(2);
    var rest = words.subList(masked ? 4 : 3, words.size());
    var hop = String.join(" ", rest.stream().limit(2).takeWhile(word -> !OPTIONS.contains(word)).filter(word -> !Leaves.isNumber(word)).toList());
    var elsewhere = Device.after(rest, "vrf").map(other -> " vrf " + other).orElse("");
    var within = table.equals(Device.GLOBAL) ? leaf.at() : block.at();
    return hop.isEmpty() ? Optional.empty() : Optional.of(new StaticRoute(device.key("static-route", table, prefix, hop + elsewhere), leaf.at(), within, table, prefix, hop + elsewhere, distance(rest, leaf.at()),
        Device.after(rest, "tag").filter(Leaves::isNumber).<Value<Long>>map(word -> new Value.Known<>(Long.parseLong(word), leaf.at())).orElseGet(Value.Absent::new)));
  }

  /// The only number that is no argument of an option.
  private static Value<Long> distance(List<String> rest, Span at) {
    var found = Optional.<Value<Long>>empty();
    for (var index = 1; index < rest.size(); index++) {
      if (Leaves.isNumber(rest.get(index)) && !OPTIONS.contains(rest.get(index - 1))) {
        found = Optional.of(new Value.Known<>(Long.parseLong(rest.get(index)), at));
      }
    }
    return found.orElseGet(Value.Absent::new);
  }
}
