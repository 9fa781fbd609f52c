package org.holdpoint.language.nxos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.holdpoint.routing.Ports;
import org.holdpoint.routing.Trunks;

/// How the device names what a header or a command identifies: interface types in full, route-map entries by their number alone, entries of a list by their number.
final class NxosNames {

  /// Interface types, the more common first where two begin alike (Cisco Nexus 9000 Series NX-OS Interfaces Configuration Guide).
  private static final List<String> TYPES = List.of("Ethernet", "loopback", "port-channel", "Vlan", "mgmt", "nve", "Tunnel", "null", "sup-eth", "vfc", "vethernet", "san-port-channel", "Bdi", "breakout");
  private static final Set<String> ACTIONS = Set.of("permit", "deny");
  private static final Set<String> UNNUMBERED = Set.of("as-path", "community-list", "extcommunity-list", "large-community-list");

  private NxosNames() {}

  static List<String> identity(String context, List<String> words, boolean negated) {
    return switch (words.getFirst()) {
      case "route-map" -> context.equals("configure") ? routeMap(words, negated) : words;
      case "feature" -> words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
      case "switchname" -> context.equals("configure") ? List.of("hostname") : words;
      case "interface" -> context.equals("configure") && words.size() > 1 ? List.of("interface", name(words.subList(1, words.size()))) : words;
      case "switchport" -> Trunks.identity(words);
      case "neighbor" -> words.size() > 2 && context.startsWith("configure>router bgp") ? List.of("neighbor", name(words.subList(1, words.size()))) : words;
      case String _ -> words;
    };
  }

  /// The interfaces that a header names by a range ("Configuring Basic Interface Parameters", Interfaces).
  static List<String> members(String key) {
    return key.startsWith("interface ") ? Ports.range(key.substring("interface ".length()), one -> name(List.of(one))) : List.of();
  }

  /// An entry is identified by its number, 10 where none is given ("route-map", Unicast Routing Command Reference).
  private static List<String> routeMap(List<String> words, boolean negated) {
    if (words.contains("pbr-statistics")) {
      return words;
    }
    var named = new ArrayList<>(words.stream().filter(word -> !ACTIONS.contains(word)).toList());
    if (named.size() == 2 && !(negated && words.size() == 2)) {
      named.add("10");
    }
    return List.copyOf(named);
  }

  /// Entries of lists without numbers are tried in the order in which they were typed ("Configuring Route Policy Manager", Unicast Routing; "Configuring IP ACLs", Security).
  static Optional<String> sequence(String context, List<String> words) {
    if (context.endsWith(" access-list") && !words.isEmpty() && (ACTIONS.contains(words.getFirst()) || words.getFirst().equals("remark"))) {
      return Optional.of("");
    }
    return context.equals("configure") && words.size() > 3 && words.getFirst().equals("ip") && UNNUMBERED.contains(words.get(1))
        ? IntStream.range(2, words.size()).filter(at -> ACTIONS.contains(words.get(at))).limit(1).mapToObj(at -> words.subList(0, at)).filter(list -> !list.contains("seq")).map(list -> String.join(" ", list)).findFirst()
        : Optional.empty();
  }

  /// `e1/1`, `ethernet 1/1` and `Ethernet1/1` are one interface; a range keeps its words.
  static String name(List<String> words) {
    var first = words.getFirst();
    var digit = 0;
    while (digit < first.length() && !Character.isDigit(first.charAt(digit))) {
      digit++;
    }
    var type = type(first.substring(0, digit));
    return type + (digit == first.length() ? String.join("", words.subList(1, words.size())) : first.substring(digit) + String.join("", words.subList(1, words.size())));
  }

  private static String type(String shortened) {
    var plain = shortened.toLowerCase(Locale.ROOT);
    return plain.isEmpty() ? shortened : TYPES.stream().filter(type -> type.toLowerCase(Locale.ROOT).startsWith(plain)).findFirst().orElse(shortened);
  }
}
