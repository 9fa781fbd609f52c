package org.holdpoint.language.frr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.BgpFact.BgpNetwork;
import org.holdpoint.fact.BgpFact.StrayPrefix;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.language.frr.FrrReader.Device;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Leaves;
import org.holdpoint.source.Span;

/// `router bgp` blocks (FRR user guide, BGP): one process for each routing table, with its sessions, what they inherit, and the networks.
final class BgpReader {

  /// What stands in the process itself is IPv4 unicast ("Address families").
  static final String UNICAST = "ipv4 unicast";
  private static final Set<String> PREFIXES = Set.of("network", "aggregate-address");

  private BgpReader() {}

  /// A process: `families` are its blocks by the family they speak of, itself among them.
  record Process(Device device, String vrf, ConfigNode block, Map<String, List<ConfigNode>> families) {

    /// The AS of the router.
    Value<Long> localAs() {
      return as(block.word(2).orElse(""), block.at());
    }

    /// The other ASes of the confederation of the router ("bgp confederation peers").
    Set<Long> confederation() {
      return block.all("bgp").stream().filter(leaf -> leaf.words().size() > 3 && leaf.words().get(2).equals("peers"))
          .flatMap(leaf -> leaf.words().stream().skip(3).flatMap(word -> as(word, leaf.at()).known().stream())).collect(Collectors.toUnmodifiableSet());
    }
  }

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var block : device.blocks("router", "bgp")) {
      var process = process(device, block);
      facts.addAll(PeeringReader.process(process));
      facts.addAll(BgpSessions.of(process).facts());
      process.families().forEach((family, levels) -> levels.forEach(level -> {
        level.all("network").forEach(leaf -> facts.add(network(process, family, level, leaf)));
        facts.addAll(strays(process, family, level));
      }));
    }
    return facts;
  }

  private static Process process(Device device, ConfigNode block) {
    var families = new LinkedHashMap<String, List<ConfigNode>>();
    families.computeIfAbsent(UNICAST, _ -> new ArrayList<>()).add(block);
    block.all("address-family").forEach(family -> families.computeIfAbsent(family.name(), _ -> new ArrayList<>()).add(family));
    return new Process(device, FrrReader.vrf(block), block, families);
  }

  private static BgpNetwork network(Process process, String family, ConfigNode level, ConfigNode leaf) {
    var prefix = leaf.word(1).orElse("");
    var policy = FrrReader.after(leaf.words(), "route-map").<Value<String>>map(name -> new Value.Known<>(name, leaf.at())).orElseGet(Value.Absent::new);
    return new BgpNetwork(process.device().key("bgp-network", process.vrf(), family, prefix), leaf.at(), level.at(), process.vrf(), family, prefix, policy);
  }

  /// Prefixes of IPv6 in a family of IPv4, and the other way round ("Address families": each takes its own kind of prefix).
  private static List<Fact> strays(Process process, String family, ConfigNode level) {
    return level.children().values().stream().filter(line -> !line.negated() && line.words().size() > 1 && PREFIXES.contains(line.keyword()) && !fits(family, line.words().get(1)))
        .<Fact>map(line -> new StrayPrefix(process.device().key("stray-prefix", process.vrf(), level.key(), line.words().get(1)), line.at(), level.at(), String.join(" ", line.words()),
            line.words().get(1), level.key())).toList();
  }

  /// Only what is certainly a prefix of the other protocol does not fit: a variable may stand for any.
  private static boolean fits(String family, String prefix) {
    return family.startsWith("ipv4") ? prefix.indexOf(':') < 0 : !family.startsWith("ipv6") || prefix.indexOf(':') >= 0 || prefix.indexOf('.') < 0;
  }

  /// An AS number, as `65001` or as `1.10` (RFC 5396: high and low 16 bits).
  static Value<Long> as(String word, Span at) {
    var dot = word.indexOf('.');
    if (dot > 0 && Leaves.isNumber(word.substring(0, dot)) && Leaves.isNumber(word.substring(dot + 1))) {
      return new Value.Known<>((Long.parseLong(word.substring(0, dot)) << 16) + Long.parseLong(word.substring(dot + 1)), at);
    }
    return Leaves.isNumber(word) ? new Value.Known<>(Long.parseLong(word), at) : new Value.Unknown<>("`" + word + "` is no AS number", at);
  }
}
