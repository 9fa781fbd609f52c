package org.holdpoint.language.eos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Prompts → contexts. Source: the prompts that the mode descriptions of the Arista EOS user manual show (`switch(config-if-Et1)#`, `switch(config-router-bgp-vrf-red)#`).
final class Prompts {

  /// A configuration session shows `s` and the beginning of its name before the mode ("Configuration Sessions").
  private static final String SESSION = "s-";

  /// How modes begin: the name of what is configured follows the most of them.
  private static final Map<String, List<String>> MODES = Map.ofEntries(Map.entry("if", List.of("interface")), Map.entry("router-bgp", List.of("router bgp")),
      Map.entry("router-bgp-af", List.of("router bgp", "address-family")), Map.entry("router-bgp-vrf", List.of("router bgp", "vrf")), Map.entry("router-isis", List.of("router isis")),
      Map.entry("router-isis-af", List.of("router isis", "address-family")), Map.entry("router-ospf", List.of("router ospf")), Map.entry("router-ospf3", List.of("router ospfv3")),
      Map.entry("router-general", List.of("router general")), Map.entry("route-map", List.of("route-map")), Map.entry("ip-pfx", List.of("ip prefix-list")),
      Map.entry("ipv6-pfx", List.of("ipv6 prefix-list")), Map.entry("acl", List.of("access-list")), Map.entry("std-acl", List.of("access-list")), Map.entry("ipv6-acl", List.of("access-list")),
      Map.entry("vlan", List.of("vlan")), Map.entry("vrf", List.of("vrf")), Map.entry("mlag", List.of("mlag configuration")), Map.entry("daemon", List.of("daemon")),
      Map.entry("peer-filter", List.of("peer-filter")));

  private Prompts() {}

  /// The contexts of what stands between the brackets. A mode that is not known here names none of the table's.
  static List<String> contexts(String shown) {
    var contexts = new ArrayList<String>();
    contexts.add("configure");
    if (shown.startsWith("config-")) {
      var mode = shown.substring("config-".length());
      contexts.addAll(mode.startsWith(SESSION) ? inSession(mode) : mode(mode));
    }
    return contexts;
  }

  /// The name of the session may hold dashes: the mode is what is known after one of them.
  private static List<String> inSession(String shown) {
    for (var dash = shown.indexOf('-', SESSION.length()); dash >= 0; dash = shown.indexOf('-', dash + 1)) {
      var mode = mode(shown.substring(dash + 1));
      if (MODES.containsValue(mode)) {
        return mode;
      }
    }
    return List.of();
  }

  private static List<String> mode(String mode) {
    return MODES.keySet().stream().filter(begin -> mode.equals(begin) || mode.startsWith(begin + "-")).max(Comparator.comparingInt(String::length)).map(MODES::get)
        .orElseGet(() -> List.of(mode));
  }
}
