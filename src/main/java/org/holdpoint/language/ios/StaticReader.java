package org.holdpoint.language.ios;

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
import org.holdpoint.routing.NextHops;

/// `ip route` and `ipv6 route` lines ("ip route", Cisco IOS IP Routing: Protocol-Independent Command Reference). The distance is the first number after the next hop.
final class StaticReader {

  private StaticReader() {}

  static List<Fact> facts(Device device) {
    return Stream.concat(device.blocks("ip", "route").stream(), device.blocks("ipv6", "route").stream()).flatMap(leaf -> route(device, leaf).stream()).<Fact>map(route -> route).toList();
  }

  private static Optional<StaticRoute> route(Device device, ConfigNode leaf) {
    var words = leaf.words();
    var named = words.size() > 3 && words.get(2).equals("vrf");
    var start = named ? 4 : 2;
    var mask = words.getFirst().equals("ip") ? 1 : 0;
    if (words.size() <= start + 1 + mask || mask == 1 && Addresses.number(words.get(start)).isEmpty()) {
      return Optional.empty();
    }
    var vrf = named ? words.get(3) : Device.GLOBAL;
    var prefix = mask == 1 ? Addresses.prefix(words.get(start), words.get(start + 1)) : words.get(start);
    var target = start + 1 + mask;
    var hop = NextHops.of(hop(words.subList(target, words.size())), words.subList(target, words.size()));
    return Optional.of(new StaticRoute(device.key("static-route", vrf, prefix, hop), leaf.at(), leaf.at(), vrf, prefix, hop, distance(leaf, target), after(leaf, "tag")));
  }

  /// An interface and an address name the next hop together.
  private static String hop(List<String> words) {
    return words.size() > 1 && words.get(1).chars().anyMatch(c -> c == '.' || c == ':') ? words.get(0) + " " + words.get(1) : words.getFirst();
  }

  private static Value<Long> distance(ConfigNode leaf, int target) {
    return leaf.words().stream().skip(target + 1L).takeWhile(word -> !word.chars().allMatch(Character::isLetter)).filter(Leaves::isNumber).findFirst()
        .<Value<Long>>map(word -> new Value.Known<>(Long.parseLong(word), leaf.at())).orElseGet(Value.Absent::new);
  }

  private static Value<Long> after(ConfigNode leaf, String keyword) {
    var at = leaf.words().indexOf(keyword);
    return at < 0 ? new Value.Absent<>() : leaf.word(at + 1).filter(Leaves::isNumber).<Value<Long>>map(word -> new Value.Known<>(Long.parseLong(word), leaf.at()))
        .orElseGet(() -> new Value.Unknown<>("`" + keyword + "` without a number", leaf.at()));
  }
}
