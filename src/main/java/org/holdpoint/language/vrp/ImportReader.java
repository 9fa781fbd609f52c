package org.holdpoint.language.vrp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.language.vrp.VrpReader.Device;
import org.holdpoint.replay.tree.ConfigNode;

/// `import-route` lines of every routing process (NetEngine40E V800R012C10 Command Reference, "import-route" of each protocol): without a policy all routes of the source go. `filter-policy … export`
/// filters what is imported as well.
final class ImportReader {

  private static final Set<String> LEVELS = Set.of("level-1", "level-2", "level-1-2");

  private ImportReader() {}

  /// A level that takes routes: a process, or a family of one. `path` tells it from its siblings.
  private record Taker(String protocol, String into, String path, String vrf, ConfigNode block) {}

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var taker : takers(device)) {
      Lines.all(taker.block(), "import-route").filter(line -> imports(line, 1)).forEach(line -> facts.add(export(device, taker, line, 1)));
      Lines.all(taker.block(), "ipv6", "import-route").filter(line -> imports(line, 2)).forEach(line -> facts.add(export(device, taker, line, 2)));
    }
    return facts;
  }

  /// Not the line that limits, nor one between the levels of one process (`import-route isis level-2 into level-1`).
  private static boolean imports(ConfigNode line, int at) {
    return line.words().size() > at && !line.words().get(at).equals("limit") && !line.words().contains("into");
  }

  private static List<Taker> takers(Device device) {
    var takers = new ArrayList<Taker>();
    for (var protocol : List.of("isis", "ospf", "ospfv3", "rip", "ripng")) {
      device.block().all(protocol).forEach(block -> takers.add(new Taker(protocol, block.key(), block.key(), OspfReader.vrf(block), block)));
    }
    for (var bgp : device.block().all("bgp")) {
      takers.add(new Taker("bgp", bgp.key(), bgp.key(), VrpReader.GLOBAL, bgp));
      for (var family : BgpReader.families(bgp)) {
        takers.add(new Taker("bgp", bgp.key(), bgp.key() + " " + family.key(), Lines.after(family, "vpn-instance").orElse(VrpReader.GLOBAL), family));
      }
    }
    return takers;
  }

  private static PolicyExport export(Device device, Taker taker, ConfigNode line, int at) {
    var from = line.words().get(at);
    var source = line.name();
    var policies = Lines.after(line, "route-policy").or(() -> Lines.after(line, "route-filter")).stream().toList();
    return new PolicyExport(device.key("policy-export", taker.vrf(), taker.path(), source), line.at(), taker.block().at(), taker.vrf(), !taker.vrf().equals(VrpReader.GLOBAL), taker.protocol(),
        taker.into(), new Value.Known<>(from, line.at()), policies, filters(taker, from), Undefined.UNKNOWN, options(line, at), internal(line, from), limit(taker, line));
  }

  /// The words after the source, without the policy.
  private static List<String> options(ConfigNode line, int at) {
    var words = new ArrayList<>(line.words().subList(Math.min(line.words().size(), at + 1), line.words().size()));
    for (var keyword : List.of("route-policy", "route-filter")) {
      var policy = words.indexOf(keyword);
      if (policy >= 0) {
        words.subList(policy, Math.min(words.size(), policy + 2)).clear();
      }
    }
    return List.copyOf(words);
  }

  /// Routes of internal sessions go with `permit-ibgp` only ("import-route (IS-IS)").
  private static Value<Boolean> internal(ConfigNode line, String from) {
    return from.equals("bgp") ? new Value.Known<>(line.words().contains("permit-ibgp"), line.at()) : new Value.Absent<>();
  }

  /// The limit of the level that the line imports into, which is level 2 where it does not say; a limit without a level holds for each.
  private static Value<Long> limit(Taker taker, ConfigNode line) {
    var level = line.words().stream().filter(LEVELS::contains).findFirst().orElse("level-2");
    return Lines.all(taker.block(), "import-route", "limit").filter(limit -> limit.words().stream().filter(LEVELS::contains).findFirst().map(of -> of.equals(level) || of.equals("level-1-2")).orElse(true))
        .map(limit -> Lines.number(limit, 2)).findFirst().orElseGet(() -> Lines.gone(taker.block(), "import-route", "limit"));
  }

  /// Filters that hold for all that is announced, or for what comes from this source.
  private static List<PolicyMatch> filters(Taker taker, String from) {
    return Lines.all(taker.block(), "filter-policy").flatMap(line -> filter(line, from).stream()).toList();
  }

  private static Optional<PolicyMatch> filter(ConfigNode line, String from) {
    var words = line.words();
    var export = words.indexOf("export");
    if (export < 2 || export + 1 < words.size() && !words.get(export + 1).equals(from)) {
      return Optional.empty();
    }
    var name = List.of(words.get(export - 1));
    return Optional.of(switch (words.get(1)) {
      case "ip-prefix" -> new PolicyMatch("prefix-list", name, Undefined.UNKNOWN, line.at());
      case "route-policy", "route-filter" -> new PolicyMatch("policy", name, Undefined.UNKNOWN, line.at());
      case String _ -> new PolicyMatch("access-list", name, Undefined.UNKNOWN, line.at());
    });
  }
}
