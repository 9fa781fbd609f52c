package org.holdpoint.language.nxos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Prompts → contexts. Source: the prompts of the examples of the Cisco Nexus 9000 Series NX-OS configuration guides (`switch(config-router-neighbor-af)#`).
final class Prompts {

  /// What a prompt of the two-stage configuration has more ("Two-stage Configuration Commit", System Management).
  private static final String STAGED = "dual-stage";

  /// Modes whose parts are no contexts of their own.
  private static final Map<String, List<String>> WHOLE = Map.ofEntries(Map.entry("if", List.of("interface")), Map.entry("subif", List.of("interface")), Map.entry("if-range", List.of("interface")),
      Map.entry("if-hsrp", List.of("interface", "hsrp")), Map.entry("if-vrrp", List.of("interface", "vrrp")), Map.entry("if-nve", List.of("interface")), Map.entry("if-nve-vni", List.of("interface", "member vni")),
      Map.entry("router", List.of("router")), Map.entry("router-af", List.of("router", "address-family")), Map.entry("router-vrf", List.of("router", "vrf")),
      Map.entry("router-vrf-af", List.of("router", "vrf", "address-family")), Map.entry("router-neighbor", List.of("router", "neighbor")),
      Map.entry("router-neighbor-af", List.of("router", "neighbor", "address-family")), Map.entry("router-vrf-neighbor", List.of("router", "vrf", "neighbor")),
      Map.entry("router-vrf-neighbor-af", List.of("router", "vrf", "neighbor", "address-family")), Map.entry("router-stmp", List.of("router", "template peer-session")),
      Map.entry("router-ptmp", List.of("router", "template peer-policy")), Map.entry("route-map", List.of("route-map")), Map.entry("vrf", List.of("vrf context")),
      Map.entry("vrf-af", List.of("vrf context", "address-family")), Map.entry("vrf-af-ipv4", List.of("vrf context", "address-family")), Map.entry("vrf-af-ipv6", List.of("vrf context", "address-family")),
      Map.entry("acl", List.of("ip access-list")), Map.entry("ipv6-acl", List.of("ipv6 access-list")), Map.entry("mac-acl", List.of("mac access-list")), Map.entry("vlan", List.of("vlan")),
      Map.entry("line", List.of("line")), Map.entry("console", List.of("line")), Map.entry("vdc", List.of("vdc")), Map.entry("evpn", List.of("evpn")), Map.entry("evpn-evi", List.of("evpn", "vni")),
      Map.entry("keychain", List.of("key chain")), Map.entry("keychain-key", List.of("key chain", "key")), Map.entry("cmap-qos", List.of("class-map")), Map.entry("pmap-qos", List.of("policy-map")),
      Map.entry("pmap-c-qos", List.of("policy-map", "class")), Map.entry("vpc-domain", List.of("vpc domain")), Map.entry("role", List.of("role name")), Map.entry("track", List.of("track")));

  private Prompts() {}

  /// The contexts of what stands between the brackets: `config-router-af` is configure, router, address-family. A mode that is not known here names none of the table's.
  static List<String> contexts(String shown) {
    var plain = shown.replace(STAGED + "-", "").replace("-" + STAGED, "");
    var contexts = new ArrayList<String>();
    contexts.add("configure");
    if (plain.startsWith("config-")) {
      var mode = plain.substring("config-".length());
      contexts.addAll(WHOLE.getOrDefault(mode, List.of(mode)));
    }
    return contexts;
  }
}
