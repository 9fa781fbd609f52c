package org.holdpoint.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// VLANs as switches list them: `10,20-22`. Numbers are 1 to 4094 (IEEE 802.1Q).
public final class VlanList {

  private static final int FIRST = 1;
  private static final int LAST = 4094;
  private static final int ALL_BUT_FEW = 4000;

  private VlanList() {}

  /// The numbers of a list; its blanks mean nothing. Empty where it is none.
  public static Optional<BitSet> of(String text) {
    var set = new BitSet();
    for (var part : text.replace(" ", "").split(",", -1)) {
      var dash = part.indexOf('-');
      var from = number(dash < 0 ? part : part.substring(0, dash));
      var to = dash < 0 ? from : number(part.substring(dash + 1));
      if (from < FIRST || to < from || to > LAST) {
        return Optional.empty();
      }
      set.set(from, to + 1);
    }
    return Optional.of(set);
  }

  private static int number(String text) {
    return text.isEmpty() || text.length() > 4 || !text.chars().allMatch(Character::isDigit) ? -1 : Integer.parseInt(text);
  }

  /// Every VLAN.
  static BitSet all() {
    var set = new BitSet();
    set.set(FIRST, LAST + 1);
    return set;
  }

  /// Whether a list restricts nothing: it has all numbers, or leaves out a few that are reserved.
  public static boolean most(BitSet set) {
    return set.cardinality() > ALL_BUT_FEW;
  }

  /// The list as the switches write it; empty for none.
  public static String text(BitSet set) {
    var parts = new ArrayList<String>();
    for (var from = set.nextSetBit(0); from >= 0; from = set.nextSetBit(set.nextClearBit(from))) {
      var to = set.nextClearBit(from) - 1;
      parts.add(from == to ? String.valueOf(from) : from + "-" + to);
    }
    return String.join(",", parts);
  }

  /// Each of them, in order.
  public static List<Long> numbers(BitSet set) {
    return set.stream().mapToObj(number -> (long) number).toList();
  }
}
