package org.holdpoint.routing;

import java.util.List;

/// The lines of BGP that belong to one neighbor, where each names it (`neighbor 192.0.2.9 ...`).
public final class NeighborLines {

  private NeighborLines() {}

  /// The beginning of all lines of a neighbor that is taken away by this key, all of it; `word` begins each. None where the key is of something else.
  public static List<String> gone(String key, String word) {
    var words = key.split(" ");
    return words.length == 2 && words[0].equals(word) ? List.of(key + " ") : List.of();
  }
}
