package org.holdpoint.language.eos;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.StaticRoute;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Addresses;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.NextHops;

/// `ip route` and `ipv6 route` lines ("ip route", Arista EOS user manual, IPv4). The distance is the first number after the next hop.
final class StaticReader {

  /// What follows the next hop as a keyword, and ends its words.
  private static final Set<String> OPTIONS = Set.of("tag", "name", "track", "metric", "label", "weight", "egress-vrf");

  private StaticReader() {}

  static List<Fact> facts(Device device) {
    return Stream.concat(device.blocks("ip", "route").stream(), device.blocks("ipv6", "route").stream()).flatMap(leaf -> route(device, leaf).stream()).toList();
  }

  private static Optional<Fact> route(Device device, ConfigNode leaf) {
    var words = leaf.words();
    var named = words.size() > 3 && words.get(2).equals("vrf");
    var start = named ? 4 : 2;
    var masked = words.size() > start + 2 && words.get(start).indexOf('/') < 0 && Addresses.number(words.get(start + 1)).isPresent();
    var target = start + (masked ? 2 : 1);
    if (words.size() <= target) {
      return Optional.empty();
    }
    var vrf = named ? words.get(3) : Device.GLOBAL;
    var prefix = masked ? Addresses.prefix(words.get(start), words.get(start + 1)) : words.get(start);
    var hops = words.stream().skip(target).takeWhile(word -> !OPTIONS.contains(word)).toList();
    var hop = NextHops.of(String.join(" ", hops.stream().filter(word -> !Leaves.isNumber(word)).toList()), words.subList(target, words.size()));
    var distance = hops.stream().skip(1).filter(Leaves::isNumber).findFirst().<Value<Long>>map(word -> new Value.Known<>(Long.parseLong(word), leaf.at())).orElseGet(Value.Absent::new);
    var tag = Device.after(words, "tag").filter(Leaves::isNumber).<Value<Long>>map(word -> new Value.Known<>(Long.parseLong(word), leaf.at())).orElseGet(Value.Absent::new);
    return Optional.of(new StaticRoute(device.key("static-route", vrf, prefix, hop), leaf.at(), leaf.at(), vrf, prefix, hop, distance, tag));
  }
}
