package org.holdpoint.language.nxos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.NameFact.Definition;
import org.holdpoint.fact.NameFact.Reference;
import org.holdpoint.fact.Undefined;
import org.holdpoint.routing.Device;

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

  /// The features that are switched on, and the processes that need one: without it the device does not know their commands. A configuration that names no feature at all says nothing of them.
  static List<Fact> names(Device device) {
    var facts = new ArrayList<Fact>();
    var on = device.block().all("feature");
    on.forEach(leaf -> facts.add(new Definition(device.key("definition", "feature", leaf.name(), ""), leaf.at(), leaf.at(), "feature", leaf.name(), "", true)));
    if (on.isEmpty() && device.block().children().values().stream().noneMatch(leaf -> leaf.negated() && leaf.keyword().equals("feature"))) {
      return facts;
    }
    LINES.forEach((key, lines) -> lines.stream().filter(line -> line.startsWith("router ")).limit(1).forEach(line -> device.block().children().values().stream()
        .filter(block -> !block.negated() && block.key().startsWith(line)).forEach(block -> {
          var name = key.substring("feature ".length());
          facts.add(new Reference(device.key("reference", "feature", name, "", block.key()), block.at(), block.at(), "feature", name, String.join(" ", block.words()), "", Undefined.REJECTED, "nothing"));
        })));
    return facts;
  }
}
