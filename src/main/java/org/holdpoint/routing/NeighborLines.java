package org.holdpoint.routing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.replay.tree.ConfigNode;

/// The lines of BGP that belong to one neighbor: each names it (`neighbor 192.0.2.9 ...`), or they stand in its block, family by family.
public final class NeighborLines {

  private NeighborLines() {}

  /// The beginning of all lines of a neighbor that is taken away by this key; `word` begins each. None where the key is of something else, or of one line: a neighbor without its AS may have one by
  /// its group or template, and stays.
  public static List<String> gone(String key, String word) {
    var words = key.split(" ");
    return words.length == 2 && words[0].equals(word) ? List.of(key + " ") : List.of();
  }

  /// What goes with a family that is taken away from a process or a routing table, where each neighbor is a block with families of its own: these. None where the key is of something else.
  public static List<String> family(String key) {
    return key.startsWith("address-family ") ? List.of(key + " ") : List.of();
  }

  /// The families that a session of this table could carry: those of the table, and those that are taken away from it or from the session, each once, the session's line first.
  public static List<ConfigNode> families(ConfigNode table, ConfigNode session) {
    var found = new LinkedHashMap<String, ConfigNode>();
    Stream.of(session, table).flatMap(block -> block.children().values().stream()).filter(node -> node.keyword().equals("address-family") && (node.negated() || table.children().containsKey(node.key())))
        .forEach(node -> found.putIfAbsent(node.key(), node));
    return List.copyOf(found.values());
  }
}
