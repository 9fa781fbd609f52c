package org.holdpoint.language.nxos;

import java.util.List;
import java.util.Map;

/// What goes with a feature that is switched off: its processes and all lines of it, in whatever block they stand ("Enabling and disabling a feature": "Configuring Basic BGP", "Configuring OSPFv2",
/// "Configuring IS-IS" and others of the Cisco Nexus 9000 Series NX-OS Unicast Routing, Interfaces, Multicast and VXLAN configuration guides).
final class Features {

  private static final Map<String, List<String>> LINES = Map.ofEntries(
      Map.entry("feature bgp", List.of("router bgp ")),
      Map.entry("feature isis", List.of("router isis ", "ip router isis ", "ipv6 router isis ", "isis ")),
      Map.entry("feature ospf", List.of("router ospf ", "ip router ospf ", "ip ospf ")),
      Map.entry("feature ospfv3", List.of("router ospfv3 ", "ipv6 router ospfv3 ", "ipv6 ospfv3 ", "ospfv3 ")),
      Map.entry("feature eigrp", List.of("router eigrp ", "ip router eigrp ", "ipv6 router eigrp ", "ip eigrp ", "ipv6 eigrp ")),
      Map.entry("feature rip", List.of("router rip ", "ip router rip ", "ipv6 router rip ", "ip rip ")),
      Map.entry("feature pim", List.of("ip pim ")),
      Map.entry("feature pim6", List.of("ipv6 pim ")),
      Map.entry("feature hsrp", List.of("hsrp ")),
      Map.entry("feature vrrp", List.of("vrrp ")),
      Map.entry("feature vrrpv3", List.of("vrrpv3 ")),
      Map.entry("feature vpc", List.of("vpc ")),
      Map.entry("feature interface-vlan", List.of("interface Vlan")),
      Map.entry("feature nv overlay", List.of("interface nve")),
      Map.entry("feature pbr", List.of("ip policy route-map ", "ipv6 policy route-map ")),
      Map.entry("feature dhcp", List.of("ip dhcp ", "ipv6 dhcp ")),
      Map.entry("feature tacacs+", List.of("tacacs-server ")));

  private Features() {}

  /// The beginnings of the keys that go with this one.
  static List<String> carried(String key) {
    return LINES.getOrDefault(key, List.of());
  }
}
