package org.holdpoint.language.eos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.BgpFact.BgpNetwork;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SessionFact.BgpProcess;
import org.holdpoint.fact.SessionFact.OriginValidation;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Addresses;
import org.holdpoint.routing.AsNumbers;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.StrayPrefixes;

/// `router bgp` blocks (Arista EOS user manual, "Border Gateway Protocol"): the process, and a `vrf` block for each other routing table, with their sessions, families and networks.
final class BgpReader {

  /// What stands in the table itself is IPv4 unicast ("address-family").
  static final String UNICAST = "ipv4 unicast";

  private BgpReader() {}

  /// A routing table of the process: `families` are its blocks by the family they speak of, itself among them.
  record Table(Device device, ConfigNode process, String vrf, ConfigNode block, Map<String, List<ConfigNode>> families) {

    /// The AS of the router, or of this table ("local-as").
    Value<Long> localAs() {
      var own = block.child("local-as").flatMap(leaf -> leaf.word(1).map(word -> AsNumbers.of(word, leaf.at())));
      return own.orElseGet(() -> AsNumbers.of(process.word(2).orElse(""), process.at()));
    }
  }

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var process : device.blocks("router", "bgp")) {
      var tables = Stream.concat(Stream.of(table(device, process, Device.GLOBAL, process)), process.all("vrf").stream().map(block -> table(device, process, block.name(), block))).toList();
      validation(device, process).ifPresent(facts::add);
      for (var table : tables) {
        facts.add(new BgpProcess(table.device().key("bgp-process", table.vrf()), table.block().at(), table.process().at(), table.vrf(), !table.vrf().equals(Device.GLOBAL), table.localAs(),
            Leaves.first(Leaves.text(table.block(), "router-id", 1), Leaves.text(table.process(), "router-id", 1)), new Value.Absent<>()));
        facts.addAll(BgpSessions.of(table).facts());
        table.families().forEach((family, levels) -> levels.forEach(level -> {
          level.all("network").forEach(leaf -> facts.add(network(table, family, level, leaf)));
          // The table itself takes prefixes of both protocols ("network (BGP)").
          facts.addAll(level == table.block() ? List.of() : StrayPrefixes.facts(device, table.vrf(), level));
        }));
      }
    }
    return facts;
  }

  /// `rpki cache 192.0.2.1`: who says which AS may originate a prefix.
  private static Optional<Fact> validation(Device device, ConfigNode process) {
    var caches = process.all("rpki").stream().filter(block -> block.words().size() > 2 && block.words().get(1).equals("cache")).toList();
    return caches.isEmpty() ? Optional.empty()
        : Optional.of(new OriginValidation(device.key("origin-validation", "rpki"), caches.getFirst().at(), process.at(), caches.stream().map(block -> block.words().get(2)).toList()));
  }

  private static Table table(Device device, ConfigNode process, String vrf, ConfigNode block) {
    var families = new LinkedHashMap<String, List<ConfigNode>>();
    families.computeIfAbsent(UNICAST, _ -> new ArrayList<>()).add(block);
    block.all("address-family").forEach(family -> families.computeIfAbsent(family(family), _ -> new ArrayList<>()).add(family));
    return new Table(device, process, vrf, block, families);
  }

  /// `ipv4` is `ipv4 unicast`.
  private static String family(ConfigNode block) {
    var words = block.words().stream().skip(1).toList();
    return words.size() == 1 && (words.getFirst().equals("ipv4") || words.getFirst().equals("ipv6")) ? words.getFirst() + " unicast" : String.join(" ", words);
  }

  private static BgpNetwork network(Table table, String family, ConfigNode level, ConfigNode leaf) {
    var words = leaf.words();
    var written = leaf.word(1).orElse("");
    var prefix = Device.after(words, "mask").map(mask -> Addresses.prefix(written, mask)).orElse(written);
    var carried = level == table.block() && prefix.indexOf(':') >= 0 ? "ipv6 unicast" : family;
    var policy = Device.after(words, "route-map").<Value<String>>map(name -> new Value.Known<>(name, leaf.at())).orElseGet(Value.Absent::new);
    return new BgpNetwork(table.device().key("bgp-network", table.vrf(), carried, prefix), leaf.at(), level.at(), table.vrf(), carried, prefix, policy);
  }
}
