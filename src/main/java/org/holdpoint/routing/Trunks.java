package org.holdpoint.routing;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `switchport` lines, where systems write them alike. A list without a keyword takes the place of the one before; `add` and `remove` change it, `except` is all but these, and without a list a trunk
/// lets all VLANs through ("switchport trunk", Catalyst 3750 Metro and 3650 Command References; "Configuring Access and Trunk Interfaces", Nexus 9000 Interfaces Configuration Guide; "switchport trunk
/// allowed vlan", Arista EOS user manual).
public final class Trunks {

  private static final List<String> ALLOWED = List.of("switchport", "trunk", "allowed", "vlan");
  /// Lines of a port that hold one value each.
  private static final List<List<String>> SINGLE = List.of(ALLOWED, List.of("switchport", "access", "vlan"), List.of("switchport", "voice", "vlan"), List.of("switchport", "mode"), List.of("switchport", "trunk", "native", "vlan"));
  private static final String ADD = "add";

  private Trunks() {}

  /// The words that say which setting of a port a line is; the same words where it is no such line.
  public static List<String> identity(List<String> words) {
    return SINGLE.stream().filter(line -> begins(words, line)).findFirst().orElse(words);
  }

  /// The list of a trunk after it is set again as `words`; empty where the line has no list, or `set` none that is known.
  public static Optional<List<String>> joined(List<String> set, List<String> words) {
    return begins(words, ALLOWED) && begins(set, ALLOWED)
        ? list(set).flatMap(before -> after(before, words)).map(list -> Stream.concat(ALLOWED.stream(), Stream.of(list.isEmpty() ? "none" : VlanList.text(list))).toList()) : Optional.empty();
  }

  /// The VLANs that a line lets through by itself; empty where it does not say: what is added to a list that nobody knows.
  static Optional<BitSet> list(List<String> words) {
    return words.size() > ALLOWED.size() && words.get(ALLOWED.size()).equals(ADD) ? Optional.empty() : after(VlanList.all(), words);
  }

  /// The VLANs that a trunk lets through when a line is typed where it let these through.
  private static Optional<BitSet> after(BitSet before, List<String> words) {
    if (words.size() <= ALLOWED.size()) {
      return Optional.empty();
    }
    var named = VlanList.of(String.join("", words.subList(ALLOWED.size() + 1, words.size())));
    return switch (words.get(ALLOWED.size())) {
      case "all" -> Optional.of(VlanList.all());
      case "none" -> Optional.of(new BitSet());
      case ADD -> named.map(more -> {
        more.or(before);
        return more;
      });
      case "remove" -> named.map(less -> without(before, less));
      case "except" -> named.map(less -> without(VlanList.all(), less));
      case String _ -> VlanList.of(String.join("", words.subList(ALLOWED.size(), words.size())));
    };
  }

  private static BitSet without(BitSet all, BitSet less) {
    var left = (BitSet) all.clone();
    left.andNot(less);
    return left;
  }

  /// A keyword may be shortened.
  private static boolean begins(List<String> words, List<String> line) {
    if (words.size() < line.size() || !words.getFirst().equals(line.getFirst())) {
      return false;
    }
    for (var at = 1; at < line.size(); at++) {
      if (words.get(at).isEmpty() || !line.get(at).startsWith(words.get(at))) {
        return false;
      }
    }
    return true;
  }
}
