package org.holdpoint.language.frr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Prompts → contexts. Source: the prompts that the command nodes of FRR 8 and 9 carry, as sessions show them (`r1(config-router-af)#`).
final class Prompts {

  /// Modes whose parts are no contexts of their own.
  private static final Map<String, List<String>> WHOLE = Map.ofEntries(Map.entry("if", List.of("interface")), Map.entry("link-params", List.of("interface", "link-params")),
      Map.entry("router", List.of("router")), Map.entry("router-af", List.of("router", "address-family")), Map.entry("router-af-vni", List.of("router", "address-family", "vni")),
      Map.entry("router-srv6", List.of("router", "segment-routing srv6")), Map.entry("route-map", List.of("route-map")), Map.entry("vrf", List.of("vrf")), Map.entry("line", List.of("line")),
      Map.entry("keychain", List.of("key chain")), Map.entry("keychain-key", List.of("key chain", "key")), Map.entry("nh-group", List.of("nexthop-group")), Map.entry("bfd", List.of("bfd")),
      Map.entry("bfd-peer", List.of("bfd", "peer")), Map.entry("bfd-profile", List.of("bfd", "profile")), Map.entry("ldp", List.of("mpls ldp")), Map.entry("ldp-af", List.of("mpls ldp", "address-family")),
      Map.entry("sr", List.of("segment-routing")), Map.entry("srv6", List.of("segment-routing", "srv6")), Map.entry("rpki", List.of("rpki")), Map.entry("pbr-map", List.of("pbr-map")));

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
