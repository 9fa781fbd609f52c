package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.fact.BgpFact.StrayNeighbor;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.ios.BgpReader.Table;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.NeighborSettings;
import org.holdpoint.routing.StrayPrefixes;
import org.holdpoint.source.Span;

/// Lines of a BGP process that stand in a family or VRF they do not belong to: about a neighbor whose session is in another one (a family refuses the lines of a
/// neighbor that it has no AS or group for, "neighbor remote-as" and "address-family ipv4 (BGP)", Cisco IOS IP Routing: BGP Command Reference), or with a prefix of the
/// other protocol ("network (BGP and multiprotocol BGP)").
final class FamilyReader {

  private FamilyReader() {}

  /// Where the session of a neighbor is: the block, and its first line there.
  private record Home(ConfigNode block, Span at) {}

  /// `tables` are the routing tables of one process.
  static List<Fact> facts(List<Table> tables) {
    var facts = new ArrayList<Fact>();
    var homes = new HashMap<String, Home>();
    var own = new HashMap<Table, Set<String>>();
    for (var table : tables) {
      var lines = NeighborSettings.byNeighbor(table.block());
      var names = new HashSet<>(BgpReader.sessions(lines));
      names.forEach(name -> homes.putIfAbsent(name, new Home(table.block(), lines.get(name).at())));
      lines.forEach((name, block) -> block.child("peer-group").ifPresent(_ -> names.add(name)));
      own.put(table, names);
    }
    for (var table : tables) {
      table.families().values().forEach(levels -> levels.forEach(level -> {
        facts.addAll(neighbors(table, level, own.get(table), homes));
        facts.addAll(StrayPrefixes.facts(table.device(), table.process().key(), level));
      }));
    }
    return facts;
  }

  private static List<Fact> neighbors(Table table, ConfigNode level, Set<String> own, Map<String, Home> homes) {
    var found = new ArrayList<Fact>();
    NeighborSettings.byNeighbor(level).forEach((name, lines) -> {
      var first = lines.children().values().stream().filter(line -> !line.negated()).findFirst();
      if (!own.contains(name) && homes.containsKey(name) && first.isPresent()) {
        var home = homes.get(name);
        found.add(new StrayNeighbor(table.device().key("stray-neighbor", table.process().key(), level.key(), name), first.get().at(), level.at(), name,
            "neighbor " + name + " " + String.join(" ", first.get().words()), level.key(), home.block().key(), home.at()));
      }
    });
    return found;
  }
}
