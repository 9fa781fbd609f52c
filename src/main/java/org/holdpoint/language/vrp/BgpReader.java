package org.holdpoint.language.vrp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.BgpFact.BgpNetwork;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.language.vrp.VrpReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.source.Span;

/// `bgp` blocks (NetEngine40E V800R012C10 Command Reference, "BGP Configuration Commands"): the sessions of every routing table with what they inherit from their groups, and the networks.
final class BgpReader {

  /// What a block of addresses of a process is called here, by the first words of its header.
  private static final Map<String, String> NAMES = Map.of("ipv4-family", "ipv4", "ipv6-family", "ipv6", "l2vpn-family", "l2vpn", "l2vpn-ad-family", "l2vpn-ad", "link-state-family", "link-state",
      "ipv4-flow", "ipv4 flow", "ipv6-flow", "ipv6 flow", "ipv4-labeled-unicast", "ipv4 labeled-unicast");

  private BgpReader() {}

  /// A routing table of the process: its lines stand in `blocks` (the process itself, or the blocks of one VPN instance), `families` are what it carries, by name.
  record Table(Device device, ConfigNode process, String vrf, List<ConfigNode> blocks, Map<String, List<ConfigNode>> families) {

    /// The AS of the router.
    Value<Long> localAs() {
      return as(process.word(1).orElse(""), process.at());
    }

    /// The other ASes of the confederation of the router ("confederation peer-as").
    Set<Long> confederation() {
      return Lines.all(process, "confederation", "peer-as").flatMap(line -> line.words().stream().skip(2).flatMap(word -> as(word, line.at()).known().stream())).collect(Collectors.toUnmodifiableSet());
    }
  }

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var process : device.block().all("bgp")) {
      var tables = tables(device, process);
      facts.addAll(StrayReader.facts(tables));
      for (var table : tables) {
        facts.add(PeeringReader.process(table));
        facts.addAll(BgpSessions.of(table).facts());
        table.families().forEach((family, levels) -> levels.forEach(level -> Lines.all(level, "network").filter(line -> line.words().size() > 1).forEach(line -> facts.add(network(table, family, level, line)))));
      }
    }
    return facts;
  }

  /// The blocks of address families of a process, those of its VPN instances among them.
  static List<ConfigNode> families(ConfigNode process) {
    return Stream.concat(Stream.of(process), process.all("vpn-instance").stream())
        .flatMap(block -> block.children().values().stream().filter(child -> !child.negated() && NAMES.containsKey(child.keyword()))).toList();
  }

  private static List<Table> tables(Device device, ConfigNode process) {
    var global = new LinkedHashMap<String, List<ConfigNode>>();
    // What stands in the process itself is IPv4 unicast ("ipv4-family unicast").
    global.computeIfAbsent("ipv4 unicast", _ -> new ArrayList<>()).add(process);
    var vpns = new LinkedHashMap<String, List<ConfigNode>>();
    for (var block : process.children().values().stream().filter(child -> !child.negated() && NAMES.containsKey(child.keyword())).toList()) {
      Lines.after(block, "vpn-instance").ifPresentOrElse(vrf -> vpns.computeIfAbsent(vrf, _ -> new ArrayList<>()).add(block),
          () -> global.computeIfAbsent(family(block), _ -> new ArrayList<>()).add(block));
    }
    var tables = new ArrayList<Table>();
    tables.add(new Table(device, process, VrpReader.GLOBAL, List.of(process), global));
    vpns.forEach((vrf, blocks) -> tables.add(new Table(device, process, vrf, blocks, blocks.stream().collect(Collectors.groupingBy(BgpReader::family, LinkedHashMap::new, Collectors.toList())))));
    return tables;
  }

  /// `ipv4-family vpn-instance A` is `ipv4 unicast` of that table, `ipv4-family vpnv4` is `vpnv4`.
  private static String family(ConfigNode block) {
    var name = NAMES.get(block.keyword());
    var rest = block.words().stream().skip(1).takeWhile(word -> !word.equals("vpn-instance")).toList();
    var inner = rest.isEmpty() ? "unicast" : rest.getFirst();
    return inner.startsWith("vpnv") ? inner : block.keyword().endsWith("-ad-family") || name.indexOf(' ') > 0 && rest.isEmpty() ? name : name + " " + inner;
  }

  private static BgpNetwork network(Table table, String family, ConfigNode level, ConfigNode line) {
    var words = line.words();
    var bounded = words.size() > 2 && (Leaves.isNumber(words.get(2)) || words.get(2).indexOf('.') > 0);
    var prefix = bounded ? Prefixes.of(words.get(1), words.get(2)) : words.get(1);
    var policy = Lines.after(line, "route-policy").<Value<String>>map(name -> new Value.Known<>(name, line.at())).orElseGet(Value.Absent::new);
    return new BgpNetwork(table.device().key("bgp-network", table.vrf(), family, prefix), line.at(), level.at(), table.vrf(), family, prefix, policy);
  }

  /// An AS number, as `65001` or as `1.10` (RFC 5396: high and low 16 bits).
  static Value<Long> as(String word, Span at) {
    var dot = word.indexOf('.');
    if (dot > 0 && dot < 7 && word.length() < 14 && Leaves.isNumber(word.substring(0, dot)) && Leaves.isNumber(word.substring(dot + 1))) {
      return new Value.Known<>((Long.parseLong(word.substring(0, dot)) << 16) + Long.parseLong(word.substring(dot + 1)), at);
    }
    return Leaves.isNumber(word) ? new Value.Known<>(Long.parseLong(word), at) : new Value.Unknown<>("`" + word + "` is no AS number", at);
  }
}
