package org.holdpoint.language.iosxr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Prompts → contexts. Source: the prompts that the examples of the Cisco IOS XR Routing and BGP Command References show.
final class Prompts {

  private static final Map<String, List<String>> PARTS = Map.ofEntries(Map.entry("isis", List.of("router isis")), Map.entry("bgp", List.of("router bgp")), Map.entry("ospf", List.of("router ospf")),
      Map.entry("static", List.of("router static")), Map.entry("af", List.of("address-family")), Map.entry("afi", List.of("address-family")), Map.entry("nbr", List.of("neighbor")),
      Map.entry("nbrgrp", List.of("neighbor-group")), Map.entry("sngrp", List.of("session-group")), Map.entry("afgrp", List.of("af-group")), Map.entry("vrf", List.of("vrf")),
      Map.entry("ar", List.of("area")), Map.entry("if", List.of("interface")), Map.entry("subif", List.of("interface")), Map.entry("rpl", List.of("route-policy")), Map.entry("pfx", List.of("prefix-set")));

  private Prompts() {}

  /// The contexts of what stands between the brackets: `config-isis-if-af` is configure, router isis, interface, address-family. A part that is not known here names none of the table's.
  static List<String> contexts(String shown) {
    var contexts = new ArrayList<String>();
    contexts.add("configure");
    if (shown.startsWith("config-")) {
      for (var part : shown.substring("config-".length()).split("-")) {
        contexts.addAll(PARTS.getOrDefault(part, List.of(part)));
      }
    }
    return contexts;
  }
}
