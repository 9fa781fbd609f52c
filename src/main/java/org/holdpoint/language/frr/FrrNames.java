package org.holdpoint.language.frr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// How FRR names what a header or a command identifies: a route-map entry by its number, an interface without its VRF, the unnumbered process by its protocol alone.
final class FrrNames {

  private static final Set<String> ACTIONS = Set.of("permit", "deny");
  private static final Set<String> LISTS = Set.of("as-path", "community-list", "extcommunity-list", "large-community-list");

  private FrrNames() {}

  /// An entry of a route map is its name and number ("Route Maps"); an interface is known by its name ("Zebra"); `address-family ipv4` is that of unicast ("BGP", "Address families").
  static List<String> identity(String context, List<String> words, boolean negated) {
    return switch (words.getFirst()) {
      case "route-map" -> context.equals("configure") ? words.stream().filter(word -> !ACTIONS.contains(word)).toList() : words;
      case "interface" -> context.equals("configure") && words.size() > 1 ? words.subList(0, 2) : words;
      case "address-family" -> words.size() == 2 && (words.get(1).equals("ipv4") || words.get(1).equals("ipv6")) ? List.of("address-family", words.get(1), "unicast") : words;
      case String _ -> words;
    };
  }

  /// Entries without a number are tried in the order in which they were typed ("Filtering", "BGP", community lists).
  static Optional<String> sequence(String context, List<String> words) {
    if (!context.equals("configure")) {
      return Optional.empty();
    }
    return switch (words.getFirst()) {
      case "access-list", "ip", "bgp", "ipv6" -> IntStream.range(1, words.size()).filter(at -> ACTIONS.contains(words.get(at))).limit(1).mapToObj(at -> words.subList(0, at))
          .filter(list -> !list.contains("seq") && (list.contains("access-list") || list.size() > 1 && LISTS.contains(list.get(1)))).map(list -> String.join(" ", list)).findFirst();
      case String _ -> Optional.empty();
    };
  }
}
