package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.routing.Ports;
import org.holdpoint.routing.Trunks;

/// How the device names what a header or a command identifies: interface types in full, route-map entries by their number alone. A numbered access list is one thing: taking
/// one of its lines away takes all of it away ("Configuring IP access lists", Cisco document 23602).
final class IosNames {

  /// Interface types, the more common first where two begin alike (Cisco IOS Interface and Hardware Component Command Reference; YANG interfaces).
  private static final List<String> TYPES = List.of("Ethernet", "FastEthernet", "GigabitEthernet", "TenGigabitEthernet", "TwoGigabitEthernet", "FiveGigabitEthernet",
      "TwentyFiveGigE", "FortyGigabitEthernet", "HundredGigE", "FourHundredGigE", "AppGigabitEthernet", "Loopback", "Port-channel", "Serial", "Tunnel", "Vlan", "BDI", "BVI",
      "Dialer", "Multilink", "Null", "nve", "POS", "ATM", "Async", "Group-Async", "Cellular", "Embedded-Service-Engine", "Virtual-Template", "Virtual-PPP", "pseudowire",
      "MFR", "Tunnel-tp", "vasileft", "vasiright", "LISP", "wlan-gigabitethernet", "Dot11Radio", "TokenRing", "Fddi", "Hssi", "Lex", "Content-Engine", "Service-Engine");
  /// Keywords after which an interface is named, in these contexts or any.
  private static final Set<String> BEFORE_NAME = Set.of("interface", "passive-interface", "af-interface", "sf-interface", "topo-interface");

  private static final Pattern LIST = Pattern.compile("(access-list|ip access-list extended|ip access-list standard) (\\d+)");
  private static final Set<String> ENTRY = Set.of("permit", "deny", "remark");
  private static final Set<String> FORMS = Set.of("standard", "expanded");
  private static final Set<String> UNNUMBERED = Set.of("as-path", "community-list", "extcommunity-list", "large-community-list");
  /// Blocks of entries.
  private static final Set<String> ENTRIES = Set.of("configure>access-list standard", "configure>access-list extended", "configure>ipv6 access-list", "configure>mac access-list",
      "configure>ip community-list");

  private static final String RANGE = "interface range ";

  private IosNames() {}

  static List<String> identity(String context, List<String> words, boolean negated) {
    return switch (words.getFirst()) {
      case "route-map" -> context.equals("configure") ? routeMap(words, negated) : words;
      case "match" -> context.endsWith(">route-map") ? condition(words) : words;
      case "switchport" -> Trunks.identity(words);
      case "access-list" -> negated && words.size() > 2 ? words.subList(0, 2) : words;
      case String keyword when BEFORE_NAME.contains(keyword) && words.size() > 1 && !words.get(1).equals("range") -> append(List.of(keyword), name(words.subList(1, words.size())));
      case String _ -> words;
    };
  }

  /// The interfaces that `interface range` names ("interface range", Interface and Hardware Component Command Reference).
  static List<String> members(String key) {
    return key.startsWith(RANGE) ? Ports.range(key.substring(RANGE.length()), one -> name(List.of(one))) : List.of();
  }

  /// A numbered access list is one list, whether it is written on single lines or in a block ("ip access-list", Security Command Reference).
  static List<String> alike(String key) {
    var numbered = LIST.matcher(key);
    return !numbered.matches() ? List.of()
        : numbered.group(1).equals("access-list") ? List.of("ip access-list extended " + numbered.group(2), "ip access-list standard " + numbered.group(2)) : List.of("access-list " + numbered.group(2));
  }

  /// Entries of lists without numbers of their own, and the classes of a policy map, are tried in the order in which they were typed ("access-list", "ip access-list", Security Command Reference;
  /// "ip as-path access-list", "ip community-list", IP Routing: BGP; "class (policy-map)", QoS).
  static Optional<String> sequence(String context, List<String> words) {
    return switch (words.getFirst()) {
      case "permit", "deny", "remark", "evaluate" -> ENTRIES.contains(context) ? Optional.of("") : Optional.empty();
      case "class" -> context.equals("configure>policy-map") ? Optional.of("") : Optional.empty();
      case "access-list", "ip" -> IntStream.range(1, words.size()).filter(at -> ENTRY.contains(words.get(at))).limit(1).mapToObj(at -> words.subList(0, at))
          .filter(list -> context.equals("configure") && (list.size() == 2 && list.getFirst().equals("access-list") || list.size() > 2 && UNNUMBERED.contains(list.get(1))
              && list.size() == (FORMS.contains(list.get(2)) || list.get(1).equals("as-path") ? 4 : 3))).map(list -> String.join(" ", list)).findFirst();
      case String _ -> Optional.empty();
    };
  }

  /// An entry is identified by its number, 10 where none is given ("route-map", IP Routing: Protocol-Independent Command Reference).
  private static List<String> routeMap(List<String> words, boolean negated) {
    var named = new ArrayList<>(words.stream().filter(word -> !word.equals("permit") && !word.equals("deny") && !word.equals("ordering-seq")).toList());
    if (named.size() == 2 && !(negated && words.size() == 2)) {
      named.add("10");
    }
    return List.copyOf(named);
  }

  /// The names of one condition are one word of its key, so that taking one of them away (`no match community 2` after `match community 1 2`) does not take the others.
  private static List<String> condition(List<String> words) {
    var named = IosMatch.names(words);
    return named.isEmpty() ? words : append(words.subList(0, words.size() - named.size()), String.join(",", named));
  }

  private static List<String> append(List<String> words, String last) {
    return Stream.concat(words.stream(), Stream.of(last)).toList();
  }

  /// `gi0/1`, `Gi 0/1` and `GigabitEthernet0/1` are one interface. Words after the number (`point-to-point`) are no part of its name.
  static String name(List<String> words) {
    var first = words.getFirst();
    var digit = 0;
    while (digit < first.length() && !Character.isDigit(first.charAt(digit))) {
      digit++;
    }
    var apart = digit == first.length() && words.size() > 1 && !words.get(1).isEmpty() && Character.isDigit(words.get(1).charAt(0));
    return type(first.substring(0, digit)) + (apart ? words.get(1) : first.substring(digit));
  }

  private static String type(String shortened) {
    var plain = shortened.toLowerCase(Locale.ROOT);
    return plain.isEmpty() ? shortened : TYPES.stream().filter(type -> type.regionMatches(true, 0, plain, 0, plain.length())).findFirst().orElse(shortened);
  }
}
