package org.holdpoint.routing;

import java.util.List;
import java.util.Set;
import org.holdpoint.fact.BgpFact.StrayPrefix;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.tree.ConfigNode;

/// Prefixes of one protocol in a BGP family of the other, which the device refuses ("network (BGP and multiprotocol BGP)", Cisco IOS IP Routing: BGP Command Reference; FRR user guide, BGP, "Address
/// families").
public final class StrayPrefixes {

  private static final Set<String> PREFIXES = Set.of("network", "aggregate-address");

  private StrayPrefixes() {}

  /// Those of one block: a family, or the process itself, which is IPv4. `owner` tells the block from those of the same name.
  public static List<Fact> facts(Device device, String owner, ConfigNode level) {
    return level.children().values().stream().filter(line -> !line.negated() && line.words().size() > 1 && PREFIXES.contains(line.words().getFirst()) && !fits(level, line.words().get(1)))
        .<Fact>map(line -> new StrayPrefix(device.key("stray-prefix", owner, level.key(), line.words().get(1)), line.at(), level.at(), String.join(" ", line.words()), line.words().get(1),
            level.key())).toList();
  }

  /// A variable may stand for any prefix.
  private static boolean fits(ConfigNode level, String prefix) {
    var family = level.keyword().equals("address-family") ? level.word(1).orElse("") : "ipv4";
    return switch (family) {
      case "ipv4" -> prefix.indexOf(':') < 0;
      case "ipv6" -> prefix.indexOf(':') >= 0 || Addresses.number(prefix.split("/", 2)[0]).isEmpty();
      case String _ -> true;
    };
  }
}
