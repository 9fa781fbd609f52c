package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.fact.BgpFact.StrayNeighbor;
import org.holdpoint.fact.BgpFact.StrayPrefix;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.ios.BgpReader.Table;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.source.Span;

/// Lines of a BGP process that stand in a family or VRF they do not belong to: about a neighbor whose session is in another one (a family refuses the lines of a
/// neighbor that it has no AS or group for, "neighbor remote-as" and "address-family ipv4 (BGP)", Cisco IOS IP Routing: BGP Command Reference), or with a prefix of the
/// other protocol ("network (BGP and multiprotocol BGP)").
final class FamilyReader {

  private static final Set<String> PREFIXES = Set.of("network", "aggregate-address");

  private FamilyReader() {}

  /// Where the session of a neighbor is: the block, and its first line there.
  private record Home(ConfigNode block, Span at) {}

  /// `tables` are the routing tables of one process.
  static List<Fact> facts(List<Table> tables) {
    var facts = new ArrayList<Fact>();
    var homes = new HashMap<String, Home>();
    var own = new HashMap<Table, Set<String>>();
    for (var table : tables) {
      var lines = BgpSettings.byNeighbor(table.block());
      var names = new HashSet<>(BgpReader.sessions(lines));
      names.forEach(name -> homes.putIfAbsent(name, new Home(table.block(), lines.get(name).at())));
      lines.forEach((name, block) -> block.child("peer-group").ifPresent(_ -> names.add(name)));
      own.put(table, names);
    }
    for (var table : tables) {
      table.families().values().forEach(levels -> levels.forEach(level -> {
        facts.addAll(neighbors(table, level, own.get(table), homes));
        facts.addAll(prefixes(table, level));
      }));
    }
    return facts;
  }

  private static List<Fact> neighbors(Table table, ConfigNode level, Set<String> own, Map<String, Home> homes) {
    var found = new ArrayList<Fact>();
    BgpSettings.byNeighbor(level).forEach((name, lines) -> {
      var first = lines.children().values().stream().filter(line -> !line.negated()).findFirst();
      if (!own.contains(name) && homes.containsKey(name) && first.isPresent()) {
        var home = homes.get(name);
        found.add(new StrayNeighbor(table.device().key("stray-neighbor", table.process().key(), level.key(), name), first.get().at(), level.at(), name,
            "neighbor " + name + " " + String.join(" ", first.get().words()), level.key(), home.block().key(), home.at()));
      }
    });
    return found;
  }

  private static List<Fact> prefixes(Table table, ConfigNode level) {
    var found = new ArrayList<Fact>();
    for (var line : level.children().values()) {
      if (!line.negated() && line.words().size() > 1 && PREFIXES.contains(line.words().getFirst()) && !fits(level, line.words().get(1))) {
        found.add(new StrayPrefix(table.device().key("stray-prefix", table.process().key(), level.key(), line.words().get(1)), line.at(), level.at(), String.join(" ", line.words()),
            line.words().get(1), level.key()));
      }
    }
    return found;
  }

  /// What stands in the process itself is IPv4 ("address-family ipv4 (BGP)"). A variable may stand for any prefix.
  private static boolean fits(ConfigNode level, String prefix) {
    var family = level.keyword().equals("address-family") ? level.word(1).orElse("") : "ipv4";
    return switch (family) {
      case "ipv4" -> prefix.indexOf(':') < 0;
      case "ipv6" -> prefix.indexOf(':') >= 0 || Addresses.number(prefix.split("/", 2)[0]).isEmpty();
      case String _ -> true;
    };
  }
}
