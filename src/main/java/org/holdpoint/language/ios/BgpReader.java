package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.BgpFact.BgpNetwork;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.Addresses;
import org.holdpoint.routing.AsNumbers;
import org.holdpoint.routing.Device;

/// `router bgp` blocks (Cisco IOS IP Routing: BGP Command Reference): the sessions of every routing table with what they inherit, and the networks.
final class BgpReader {

  private BgpReader() {}

  /// A routing table of the process: `block` holds its sessions (the process itself, or the family of a VRF), `families` what they carry, by name.
  record Table(Device device, ConfigNode process, String vrf, ConfigNode block, Map<String, List<ConfigNode>> families) {

    /// The AS of the router.
    Value<Long> localAs() {
      return AsNumbers.of(process.word(2).orElse(""), process.at());
    }
  }

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var process : device.blocks("router", "bgp")) {
      var tables = tables(device, process);
      facts.addAll(FamilyReader.facts(tables));
      facts.addAll(PeeringReader.process(tables));
      for (var table : tables) {
        facts.addAll(BgpSessions.of(table).facts());
        table.families().forEach((family, levels) -> levels.forEach(level -> level.all("network").forEach(leaf -> facts.add(network(table, family, level, leaf)))));
      }
    }
    return facts;
  }

  private static List<Table> tables(Device device, ConfigNode process) {
    var global = new LinkedHashMap<String, List<ConfigNode>>();
    var vrfs = new ArrayList<Table>();
    // What stands in the process itself is IPv4 unicast ("address-family ipv4 (BGP)").
    global.computeIfAbsent("ipv4 unicast", _ -> new ArrayList<>()).add(process);
    for (var block : process.all("address-family")) {
      var vrf = Device.after(block.words(), "vrf");
      if (vrf.isPresent()) {
        vrfs.add(new Table(device, process, vrf.get(), block, Map.of(family(block), List.of(block))));
      } else {
        global.computeIfAbsent(family(block), _ -> new ArrayList<>()).add(block);
      }
    }
    return Stream.concat(Stream.of(new Table(device, process, Device.GLOBAL, process, global)), vrfs.stream()).toList();
  }

  /// `ipv4` is `ipv4 unicast`.
  private static String family(ConfigNode block) {
    var words = block.words().stream().skip(1).takeWhile(word -> !word.equals("vrf")).toList();
    return words.size() == 1 && (words.getFirst().equals("ipv4") || words.getFirst().equals("ipv6")) ? words.getFirst() + " unicast" : String.join(" ", words);
  }

  private static BgpNetwork network(Table table, String family, ConfigNode level, ConfigNode leaf) {
    var words = leaf.words();
    var written = leaf.word(1).orElse("");
    var prefix = words.size() > 3 && words.get(2).equals("mask") ? Addresses.prefix(written, words.get(3)) : written.indexOf('/') >= 0 ? written : Addresses.classful(written);
    var policy = Device.after(words, "route-map").<Value<String>>map(name -> new Value.Known<>(name, leaf.at())).orElseGet(Value.Absent::new);
    return new BgpNetwork(table.device().key("bgp-network", table.vrf(), family, prefix), leaf.at(), level.at(), table.vrf(), family, prefix, policy);
  }

  /// The neighbors of a block, and the ranges that neighbors may come from: not the peer groups, nor what is left of one that is taken away.
  static Set<String> sessions(Map<String, ConfigNode> lines) {
    var found = new LinkedHashSet<String>();
    lines.forEach((name, own) -> {
      var group = own.child("peer-group").filter(leaf -> leaf.words().size() == 1).isPresent() || own.removed("peer-group").isPresent() && name.indexOf('.') < 0 && name.indexOf(':') < 0;
      if (!group && (own.child("remote-as").isPresent() || own.child("peer-group").isPresent() || own.child("inherit peer-session").isPresent())) {
        found.add(name);
      }
    });
    return found;
  }

  /// `bgp listen range 10.0.0.0/8 peer-group G`: the range and the line.
  static List<ConfigNode> ranges(ConfigNode block) {
    return block.all("bgp").stream().filter(leaf -> leaf.words().size() > 5 && leaf.words().get(1).equals("listen") && leaf.words().get(2).equals("range")).toList();
  }

  /// The group that a line of a range names.
  static Optional<String> groupOf(ConfigNode range) {
    return Device.after(range.words(), "peer-group");
  }
}
