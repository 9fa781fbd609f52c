package org.holdpoint.routing;

import java.util.List;

/// The lines of BGP that belong to one neighbor, where each names it (`neighbor 192.0.2.9 ...`).
public final class NeighborLines {

  private NeighborLines() {}

  /// The beginning of all lines of a neighbor that is taken away by this key, all of it or the AS that makes it one (`as` is that line's word); `word` begins each. None where the key is of
  /// something else.
  public static List<String> gone(String key, String word, String as) {
    var words = key.split(" ");
    return words.length > 1 && words[0].equals(word) && (words.length == 2 || words[2].equals(as) && address(words[1])) ? List.of(word + " " + words[1] + " ") : List.of();
  }

  /// Not a peer group, whose lines stay.
  private static boolean address(String name) {
    return Character.isDigit(name.charAt(0)) || name.indexOf(':') >= 0;
  }
}
