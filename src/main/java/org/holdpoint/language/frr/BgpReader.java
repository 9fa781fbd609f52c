package org.holdpoint.language.frr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.BgpFact.BgpNetwork;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.AsNumbers;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.StrayPrefixes;

/// `router bgp` blocks (FRR user guide, BGP): one process for each routing table, with its sessions, what they inherit, and the networks.
final class BgpReader {

  /// What stands in the process itself is IPv4 unicast ("Address families").
  static final String UNICAST = "ipv4 unicast";

  private BgpReader() {}

  /// A process: `families` are its blocks by the family they speak of, itself among them.
  record Process(Device device, String vrf, ConfigNode block, Map<String, List<ConfigNode>> families) {

    /// The AS of the router.
    Value<Long> localAs() {
      return AsNumbers.of(block.word(2).orElse(""), block.at());
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
        facts.addAll(StrayPrefixes.facts(device, process.vrf(), level));
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
    var policy = Device.after(leaf.words(), "route-map").<Value<String>>map(name -> new Value.Known<>(name, leaf.at())).orElseGet(Value.Absent::new);
    return new BgpNetwork(process.device().key("bgp-network", process.vrf(), family, prefix), leaf.at(), level.at(), process.vrf(), family, prefix, policy);
  }
}
