package org.holdpoint.routing;

import java.util.List;
import java.util.Set;

/// Next hops of static routes that are looked up in another routing table than that of the route. Sources: "ip route vrf … global" (Cisco IOS IP Routing: Protocol-Independent Command Reference), "ip route … vrf" (Nexus
/// 9000 Unicast Routing Configuration Guide), "ip route … egress-vrf" (Arista EOS user manual), "ip route … nexthop-vrf" (FRRouting, "STATIC"), "ip route-static … public" (NetEngine40E Command Reference).
public final class NextHops {

  private static final Set<String> OF_THE_ROUTER = Set.of("global", "public");
  private static final Set<String> NAMED = Set.of("egress-vrf", "nexthop-vrf");

  private NextHops() {}

  /// The next hop with the table that the words of its line name for it.
  public static String of(String hop, List<String> words) {
    for (var index = 0; index < words.size(); index++) {
      if (OF_THE_ROUTER.contains(words.get(index)) || NAMED.contains(words.get(index)) && index + 1 < words.size()) {
        return hop + " " + String.join(" ", words.subList(index, OF_THE_ROUTER.contains(words.get(index)) ? index + 1 : index + 2));
      }
    }
    return hop;
  }
}
