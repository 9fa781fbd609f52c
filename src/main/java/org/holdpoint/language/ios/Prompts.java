package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Prompts → contexts. Source: the prompts that the mode tables of the Cisco IOS and IOS-XE configuration guides and real sessions show.
final class Prompts {

  /// Modes whose parts are no contexts of their own; the others (`if`, `router`, `router-af`, `vrf-af`, `line`, `pmap-c`) are a context a part.
  private static final Map<String, List<String>> WHOLE = Map.ofEntries(
      Map.entry("if", List.of("interface")), Map.entry("subif", List.of("interface")), Map.entry("if-range", List.of("interface")),
      Map.entry("route-map", List.of("route-map")), Map.entry("std-nacl", List.of("access-list standard")), Map.entry("ext-nacl", List.of("access-list extended")),
      Map.entry("ipv6-acl", List.of("ipv6 access-list")), Map.entry("router", List.of("router")), Map.entry("rtr", List.of("ipv6 router")),
      Map.entry("router-af", List.of("router", "address-family")), Map.entry("router-af-topology", List.of("router", "address-family", "topology")),
      Map.entry("router-af-interface", List.of("router", "address-family", "af-interface")), Map.entry("router-stmp", List.of("router", "template peer-session")),
      Map.entry("router-ptmp", List.of("router", "template peer-policy")), Map.entry("vrf", List.of("vrf")), Map.entry("vrf-af", List.of("vrf", "address-family")),
      Map.entry("line", List.of("line")), Map.entry("cmap", List.of("class-map")), Map.entry("pmap", List.of("policy-map")), Map.entry("pmap-c", List.of("policy-map", "class")),
      Map.entry("keychain", List.of("key chain")), Map.entry("keychain-key", List.of("key chain", "key")), Map.entry("vlan", List.of("vlan")));

  private Prompts() {}

  /// The contexts of what stands between the brackets: `config-router-af` is configure, router, address-family. A mode that is not known here names none of the table's.
  static List<String> contexts(String shown) {
    var contexts = new ArrayList<String>();
    contexts.add("configure");
    if (shown.startsWith("config-")) {
      var mode = shown.substring("config-".length());
      contexts.addAll(WHOLE.getOrDefault(mode, List.of(mode)));
    }
    return contexts;
  }
}
