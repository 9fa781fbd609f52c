package org.holdpoint.language.vrp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.fact.BgpFact.StrayNeighbor;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.vrp.BgpReader.Table;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Span;

/// Lines about a peer in a family or VPN instance in which it does not exist, although it does in another one of the process: the device refuses them. A peer is made by `peer as-number` in the
/// BGP view or in that of a VPN instance ("peer as-number", NetEngine40E V800R012C10 Command Reference), or by joining a group.
final class StrayReader {

  private StrayReader() {}

  /// Where a peer is made: the block, and the line.
  private record Home(ConfigNode block, Span at) {}

  /// `tables` are the routing tables of one process.
  static List<Fact> facts(List<Table> tables) {
    var homes = new HashMap<String, Home>();
    var own = new HashMap<Table, Set<String>>();
    for (var table : tables) {
      var names = new HashSet<String>();
      for (var block : table.blocks()) {
        Lines.all(block, "group").forEach(line -> names.add(line.name()));
        Lines.all(block, "peer").filter(StrayReader::makes).forEach(line -> {
          names.add(line.words().get(1));
          homes.putIfAbsent(line.words().get(1), new Home(block, line.at()));
        });
      }
      own.put(table, names);
    }
    var found = new ArrayList<Fact>();
    for (var table : tables) {
      table.families().values().forEach(levels -> levels.forEach(level -> found.addAll(strays(table, level, own.get(table), homes))));
    }
    return found;
  }

  private static boolean makes(ConfigNode line) {
    return line.words().size() > 3 && (line.words().get(2).equals("as-number") || line.words().get(2).equals("group"));
  }

  /// One for each peer.
  private static List<Fact> strays(Table table, ConfigNode level, Set<String> own, Map<String, Home> homes) {
    var found = new ArrayList<Fact>();
    var told = new HashSet<String>();
    Lines.all(level, "peer").filter(line -> line.words().size() > 2).forEach(line -> {
      var name = line.words().get(1);
      if (!own.contains(name) && homes.containsKey(name) && told.add(name)) {
        var home = homes.get(name);
        found.add(new StrayNeighbor(table.device().key("stray-neighbor", table.process().key(), level.key(), name), line.at(), level.at(), name, String.join(" ", line.words()), level.key(),
            home.block().key(), home.at()));
      }
    });
    return found;
  }
}
