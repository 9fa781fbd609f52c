package org.holdpoint.language.vrp;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.StaticRoute;
import org.holdpoint.fact.Value;
import org.holdpoint.language.vrp.VrpReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.NextHops;

/// `ip route-static` and `ipv6 route-static` lines (NetEngine40E V800R012C10 Command Reference, "ip route-static").
final class StaticReader {

  /// What follows the next hop.
  private static final Set<String> OPTIONS = Set.of("preference", "tag", "cost", "description", "bfd", "track", "permanent", "inherit-cost", "public", "no-advertise", "no-install", "recursive-lookup",
      "inter-protocol-ecmp", "dhcp");

  private StaticReader() {}

  static List<Fact> facts(Device device) {
    return Stream.of("ip", "ipv6").flatMap(family -> Lines.all(device.block(), family, "route-static")).flatMap(line -> route(device, line).stream()).toList();
  }

  private static Optional<Fact> route(Device device, ConfigNode line) {
    var words = line.words();
    var named = words.size() > 3 && words.get(2).equals("vpn-instance");
    var start = named ? 4 : 2;
    if (words.size() < start + 3 || words.get(start).chars().noneMatch(c -> c == '.' || c == ':')) {
      return Optional.empty();
    }
    var vrf = named ? words.get(3) : VrpReader.GLOBAL;
    var prefix = Prefixes.of(words.get(start), words.get(start + 1));
    var hop = NextHops.of(String.join(" ", words.subList(start + 2, words.size()).stream().takeWhile(word -> !OPTIONS.contains(word)).toList()), words.subList(start + 2, words.size()));
    return Optional.of(new StaticRoute(device.key("static-route", vrf, prefix, hop), line.at(), line.at(), vrf, prefix, hop, after(line, "preference"), after(line, "tag")));
  }

  private static Value<Long> after(ConfigNode line, String keyword) {
    return Lines.after(line, keyword).<Value<Long>>map(word -> Leaves.isNumber(word) ? new Value.Known<>(Long.parseLong(word), line.at())
        : new Value.Unknown<>("`" + keyword + "` without a number", line.at())).orElseGet(Value.Absent::new);
  }
}
