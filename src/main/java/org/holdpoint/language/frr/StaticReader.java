package org.holdpoint.language.frr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.StaticRoute;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.NextHops;
import org.holdpoint.source.Span;

/// `ip route` and `ipv6 route` lines, of the configuration and of `vrf` blocks (FRR user guide, Static).
final class StaticReader {

  /// What follows the next hop as a keyword, and ends its words.
  private static final Set<String> OPTIONS = Set.of("tag", "vrf", "nexthop-vrf", "label", "table", "onlink", "color", "bfd", "segments", "track", "distance");

  private StaticReader() {}

  static List<Fact> facts(Device device) {
    return Stream.concat(routes(device, device.block(), Device.GLOBAL), device.block().all("vrf").stream().flatMap(block -> routes(device, block, block.name()))).toList();
  }

  private static Stream<Fact> routes(Device device, ConfigNode block, String table) {
    return Stream.of("ip", "ipv6").flatMap(family -> block.all(family).stream()).filter(leaf -> leaf.word(1).filter("route"::equals).isPresent())
        .flatMap(leaf -> route(device, block, table, leaf).stream());
  }

  private static Optional<Fact> route(Device device, ConfigNode block, String table, ConfigNode leaf) {
    var words = leaf.words();
    var masked = words.size() > 4 && words.get(2).indexOf('/') < 0 && words.get(3).indexOf('.') > 0;
    var target = masked ? 4 : 3;
    if (words.size() <= target) {
      return Optional.empty();
    }
    var vrf = Device.after(words, "vrf").orElse(table);
    var prefix = masked ? words.get(2) + " " + words.get(3) : words.get(2);
    var hops = words.stream().skip(target).takeWhile(word -> !OPTIONS.contains(word)).toList();
    var hop = NextHops.of(String.join(" ", hops.stream().filter(word -> !Leaves.isNumber(word)).toList()), words.subList(target, words.size()));
    var distance = hops.stream().skip(1).filter(Leaves::isNumber).findFirst().<Value<Long>>map(word -> new Value.Known<>(Long.parseLong(word), leaf.at())).orElseGet(Value.Absent::new);
    var within = vrf.equals(Device.GLOBAL) ? leaf.at() : block.at();
    return Optional.of(new StaticRoute(device.key("static-route", vrf, prefix, hop), leaf.at(), within, vrf, prefix, hop, distance, tag(words, leaf.at())));
  }

  private static Value<Long> tag(List<String> words, Span at) {
    return Device.after(words, "tag").<Value<Long>>map(word -> Leaves.isNumber(word) ? new Value.Known<>(Long.parseLong(word), at) : new Value.Unknown<>("`tag` without a number", at))
        .orElseGet(Value.Absent::new);
  }
}
