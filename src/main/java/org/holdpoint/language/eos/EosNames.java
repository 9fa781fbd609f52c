package org.holdpoint.language.eos;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.routing.Ports;
import org.holdpoint.routing.Trunks;

/// How EOS names what a header or a command identifies: interface types in full, route-map entries by their number.
final class EosNames {

  /// Interface types, the more common first where two begin alike (Arista EOS user manual, "Interface Configuration").
  private static final List<String> TYPES = List.of("Ethernet", "Management", "Loopback", "Vlan", "Port-Channel", "Vxlan", "Tunnel", "Dps", "Recirc-Channel", "Fabric", "Register", "UnconnectedEthernet");
  private static final Set<String> ACTIONS = Set.of("permit", "deny");
  private static final Set<String> BEFORE_NAME = Set.of("interface", "passive-interface");
  /// Blocks whose entries without a number come after the last.
  private static final Set<String> ENTRIES = Set.of("configure>access-list", "configure>mac access-list", "configure>ip prefix-list", "configure>ipv6 prefix-list");
  private static final Set<String> LISTS = Set.of("as-path", "community-list", "extcommunity-list", "large-community-list");

  private EosNames() {}

  static List<String> identity(String context, List<String> words, boolean negated) {
    return switch (words.getFirst()) {
      case "route-map" -> context.equals("configure") ? routeMap(words, negated) : words;
      case "switchport" -> Trunks.identity(words);
      case String keyword when BEFORE_NAME.contains(keyword) && words.size() > 1 -> append(keyword, name(words.subList(1, words.size())));
      case String _ -> words;
    };
  }

  /// The interfaces that a header names by a range ("Interface Configuration").
  static List<String> members(String key) {
    return key.startsWith("interface ") ? Ports.range(key.substring("interface ".length()), one -> name(List.of(one))) : List.of();
  }

  /// An entry is identified by its number, 10 where none is given ("route-map").
  private static List<String> routeMap(List<String> words, boolean negated) {
    var named = words.stream().filter(word -> !ACTIONS.contains(word)).toList();
    return named.size() == 2 && !(negated && words.size() == 2) ? Stream.concat(named.stream(), Stream.of("10")).toList() : named;
  }

  private static List<String> append(String keyword, String name) {
    return List.of(keyword, name);
  }

  /// `et1/1`, `Ethernet 1/1` and `Ethernet1/1` are one interface.
  static String name(List<String> words) {
    var first = words.getFirst();
    var digit = 0;
    while (digit < first.length() && !Character.isDigit(first.charAt(digit))) {
      digit++;
    }
    var apart = digit == first.length() && words.size() > 1;
    return type(first.substring(0, digit)) + (apart ? words.get(1) : first.substring(digit));
  }

  private static String type(String shortened) {
    var plain = shortened.toLowerCase(Locale.ROOT);
    return plain.isEmpty() ? shortened : TYPES.stream().filter(type -> type.toLowerCase(Locale.ROOT).startsWith(plain)).findFirst().orElse(shortened);
  }

  /// Entries without a number are tried in the order in which they were typed ("ip access-list", "ip as-path access-list", "ip community-list").
  static Optional<String> sequence(String context, List<String> words) {
    return switch (words.getFirst()) {
      case "permit", "deny", "remark" -> ENTRIES.contains(context) ? Optional.of("") : Optional.empty();
      case "ip" -> words.size() > 3 && context.equals("configure") && LISTS.contains(words.get(1)) ? list(words) : Optional.empty();
      case String _ -> Optional.empty();
    };
  }

  private static Optional<String> list(List<String> words) {
    var action = words.stream().filter(ACTIONS::contains).findFirst();
    return action.map(word -> String.join(" ", words.subList(0, words.indexOf(word))));
  }
}
