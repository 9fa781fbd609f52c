package org.holdpoint.language.vrp;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// How the device names what a header or a command identifies: interface types in full, processes and areas by their number, lists without the word that says what kind of name they have.
final class VrpNames {

  /// Interface types, the more common first where two begin alike (NetEngine40E V800R012C10 Configuration Guide, "Interface Management").
  private static final List<String> TYPES = List.of("GigabitEthernet", "Ethernet", "Eth-Trunk", "LoopBack", "NULL", "Tunnel", "Vlanif", "Vbdif", "Virtual-Ethernet", "Virtual-Template", "Global-VE", "Serial",
      "Pos", "XGigabitEthernet", "10GE", "25GE", "40GE", "50GE", "100GE", "400GE", "50|100GE", "MEth", "Ip-Trunk", "Nve", "Mtunnel", "Cpos", "E1", "FlexE", "Atm", "Dialer", "PW-VE", "Trunk-Serial", "Mp-group");
  private static final Set<String> PROCESSES = Set.of("isis", "ospf", "ospfv3", "rip", "ripng");
  private static final Set<String> KINDS = Set.of("number", "name");

  private VrpNames() {}

  static List<String> identity(String context, List<String> words, boolean negated) {
    var keyword = words.getFirst();
    // `undo multicast boundary all`, `undo ip route-static all` take away whatever begins so.
    if (negated && words.size() > 1 && words.getLast().equals("all") && !keyword.equals("port")) {
      return words.subList(0, words.size() - 1);
    }
    return switch (context) {
      case "system-view" -> switch (keyword) {
        case "interface" -> words.size() > 1 ? List.of(keyword, name(words.subList(1, words.size()))) : words;
        case "acl" -> words.stream().filter(word -> !KINDS.contains(word)).toList();
        case String other when PROCESSES.contains(other) && words.size() == 1 && !negated -> List.of(keyword, "1");
        case String _ -> words;
      };
      case "system-view>bgp", "system-view>bgp>vpn-instance", "system-view>vpn-instance" -> family(words);
      case "system-view>ospf", "system-view>ospfv3" -> keyword.equals("area") && words.size() > 1 ? List.of(keyword, area(words.get(1))) : words;
      // The modes of a scheme are tried in order, and a later line takes the place of the one before ("authentication-mode (AAA authentication scheme view)").
      case "system-view>aaa>scheme" -> keyword.equals("authentication-mode") ? List.of(keyword) : words;
      case String _ -> words;
    };
  }

  /// `ipv4-family` alone is unicast, and `vpnv4 unicast` is `vpnv4` ("ipv4-family").
  private static List<String> family(List<String> words) {
    if (!words.getFirst().equals("ipv4-family") && !words.getFirst().equals("ipv6-family")) {
      return words;
    }
    return words.size() == 1 ? List.of(words.getFirst(), "unicast") : words.size() == 3 && words.get(2).equals("unicast") ? words.subList(0, 2) : words;
  }

  /// `area 0` and `area 0.0.0.0` are one area ("area (OSPF)").
  static String area(String word) {
    if (word.isEmpty() || word.length() > 10 || !word.chars().allMatch(Character::isDigit)) {
      return word;
    }
    var number = Long.parseLong(word);
    return (number >> 24 & 255) + "." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
  }

  /// `g0/1/0`, `gigabitethernet 0/1/0` and `GigabitEthernet0/1/0` are one interface.
  static String name(List<String> words) {
    var first = words.getFirst();
    var apart = words.size() > 1 && !words.get(1).isEmpty() && Character.isDigit(words.get(1).charAt(0));
    var digit = first.length();
    while (!apart && digit > 0 && "0123456789/.:".indexOf(first.charAt(digit - 1)) >= 0) {
      digit--;
    }
    return type(first.substring(0, digit)) + (apart ? words.get(1) : first.substring(digit));
  }

  private static String type(String shortened) {
    var plain = shortened.toLowerCase(Locale.ROOT);
    return plain.isEmpty() ? shortened : exact(plain).or(() -> TYPES.stream().filter(type -> type.toLowerCase(Locale.ROOT).startsWith(plain)).findFirst()).orElse(shortened);
  }

  private static Optional<String> exact(String plain) {
    return TYPES.stream().filter(type -> type.toLowerCase(Locale.ROOT).equals(plain)).findFirst();
  }

}
