package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.RouteMaps;

/// `redistribute` lines of every routing process ("redistribute (IP)", Cisco IOS IP Routing: Protocol-Independent Command Reference): without a route map all routes of the source
/// go; with one that has no entries none do. `distribute-list … out` filters what is redistributed as well.
final class RedistributionReader {

  private RedistributionReader() {}

  /// A level that takes routes: a process, or a family of one. `path` tells it from its siblings.
  private record Taker(String protocol, String into, String path, String vrf, ConfigNode block, ConfigNode process) {}

  static List<Fact> facts(Device device) {
    return takers(device).flatMap(taker -> taker.block().all("redistribute").stream().filter(leaf -> leaf.words().size() > 1 && !leaf.words().get(1).equals("maximum-prefix"))
        .<Fact>map(leaf -> export(device, taker, leaf))).toList();
  }

  private static Stream<Taker> takers(Device device) {
    var takers = new ArrayList<Taker>();
    for (var isis : device.blocks("router", "isis")) {
      levels(takers, isis, "isis", isis.name(), isis.child("vrf").flatMap(leaf -> leaf.word(1)).orElse(Device.GLOBAL));
    }
    for (var ospf : OspfReader.processes(device)) {
      levels(takers, ospf, "ospf", OspfReader.name(ospf), Device.after(ospf.words(), "vrf").orElse(Device.GLOBAL));
    }
    for (var protocol : List.of("bgp", "eigrp", "rip")) {
      device.blocks("router", protocol).forEach(block -> levels(takers, block, protocol, block.name(), Device.GLOBAL));
    }
    return takers.stream();
  }

  /// The process and the families and topologies in it.
  private static void levels(List<Taker> takers, ConfigNode process, String protocol, String into, String vrf) {
    takers.add(new Taker(protocol, into, into, vrf, process, process));
    inner(takers, process, process, protocol, into, into, vrf);
  }

  private static void inner(List<Taker> takers, ConfigNode block, ConfigNode process, String protocol, String into, String path, String vrf) {
    Stream.concat(block.all("address-family").stream(), block.all("topology").stream()).forEach(family -> {
      var table = Device.after(family.words(), "vrf").orElse(vrf);
      takers.add(new Taker(protocol, into, path + " " + family.key(), table, family, process));
      inner(takers, family, process, protocol, into, path + " " + family.key(), table);
    });
  }

  private static PolicyExport export(Device device, Taker taker, ConfigNode leaf) {
    var source = leaf.name();
    var from = leaf.words().get(1);
    var policy = Device.after(leaf.words(), "route-map");
    return new PolicyExport(device.key("policy-export", taker.vrf(), taker.path(), source), leaf.at(), taker.block().at(), taker.vrf(), !taker.vrf().equals(Device.GLOBAL), taker.protocol(),
        taker.into(), new Value.Known<>(from, leaf.at()), policy.stream().toList(), filters(taker, from), Undefined.PASSES_NONE, options(leaf),
        from.equals("bgp") ? internal(device, taker.vrf()) : new Value.Absent<>(), Leaves.first(IsisReader.limit(taker.block()), IsisReader.limit(taker.process())));
  }

  /// The words after the source, without the route map.
  private static List<String> options(ConfigNode leaf) {
    return RouteMaps.others(leaf.words().subList(Math.min(leaf.words().size(), leaf.key().split(" ").length), leaf.words().size()));
  }

  /// Lists that hold for all that is announced, or for what comes from this source; those for one interface hold for a part only. A list that is not defined filters nothing.
  private static List<PolicyMatch> filters(Taker taker, String from) {
    return taker.block().all("distribute-list").stream().flatMap(leaf -> filter(leaf, from).stream()).toList();
  }

  private static Optional<PolicyMatch> filter(ConfigNode leaf, String from) {
    var words = leaf.words();
    var out = words.indexOf("out");
    if (out < 0 || out + 1 < words.size() && !words.get(out + 1).equals(from)) {
      return Optional.empty();
    }
    return switch (words.get(1)) {
      case "prefix", "prefix-list" -> Optional.of(new PolicyMatch("prefix-list", List.of(words.get(2)), Undefined.PASSES_ALL, leaf.at()));
      case "gateway" -> Optional.empty();
      case "route-map" -> Optional.of(new PolicyMatch("policy", List.of(words.get(2)), Undefined.UNKNOWN, leaf.at()));
      case String list -> Optional.of(new PolicyMatch("access-list", List.of(list), Undefined.PASSES_ALL, leaf.at()));
    };
  }

  /// Routes of internal sessions go into an IGP only with this line ("bgp redistribute-internal", IP Routing: BGP Command Reference).
  private static Value<Boolean> internal(Device device, String vrf) {
    var levels = device.blocks("router", "bgp").stream().flatMap(bgp -> Stream.concat(Stream.of(bgp), bgp.all("address-family").stream()))
        .filter(level -> Device.after(level.words(), "vrf").orElse(Device.GLOBAL).equals(vrf)).toList();
    return levels.stream().map(level -> Leaves.flag(level, "bgp redistribute-internal")).filter(value -> !(value instanceof Value.Absent<Boolean>)).findFirst().orElseGet(Value.Absent::new);
  }
}
