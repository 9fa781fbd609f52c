package org.holdpoint.language.nxos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.NameFact.Definition;
import org.holdpoint.fact.NameFact.Reference;
import org.holdpoint.fact.RoutingFact.RoutingOption;
import org.holdpoint.fact.Undefined;
import org.holdpoint.replay.tree.ConfigNode;
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

  /// The lines that show that something runs on a feature, by how their keys begin. Not those that the device writes by itself once the feature is on (`ip pim ssm range`, `ip dhcp relay`, `interface Vlan1`),
  /// and not of processes and gateways, whose loss is told where they stand ("feature" and the chapters above; "Configuring Port Channels", "Configuring BFD for Layer 3 networks").
  private static final Map<String, Pattern> USES = Map.ofEntries(
      Map.entry("pim", Pattern.compile("ip pim (sparse-mode|rp-address|ssm (?!range 232\\.0\\.0\\.0/8$)|passive|bidir|anycast-rp|send-rp).*")),
      Map.entry("dhcp", Pattern.compile("ip(v6)? dhcp (relay address|snooping vlan|snooping trust).*")),
      Map.entry("interface-vlan", Pattern.compile("interface Vlan(?!1$).*")),
      Map.entry("vpc", Pattern.compile("vpc .*")),
      Map.entry("eigrp", Pattern.compile("router eigrp .*")),
      Map.entry("pbr", Pattern.compile("ip(v6)? policy route-map .*")),
      Map.entry("lacp", Pattern.compile("channel-group \\d+ .*mode (active|passive).*")),
      Map.entry("bfd", Pattern.compile("(.* )?bfd( .*)?")),
      Map.entry("vn-segment-vlan-based", Pattern.compile("vn-segment .*")),
      Map.entry("fabric forwarding", Pattern.compile("fabric forwarding .*")),
      Map.entry("mpls", Pattern.compile("mpls .*")),
      Map.entry("tacacs+", Pattern.compile("tacacs-server host .*")));

  /// What runs on nothing: the feature itself, and what people write of others.
  private static final Set<String> OTHERS = Set.of("feature", "description", "remark");
  private static final String UNSAID = "unsaid";

  private Features() {}

  /// The features that lines of the configuration run on, each with the first of these.
  static List<Fact> used(Device device) {
    return device.block().all("feature").stream().flatMap(leaf -> Stream.ofNullable(USES.entrySet().stream()
        .filter(one -> leaf.name().equals(one.getKey()) || leaf.name().startsWith(one.getKey() + " ")).findFirst().orElse(null))
        .flatMap(one -> user(device.block(), one.getValue()).limit(1)).<Fact>map(line -> new RoutingOption(device.key("routing-option", "feature", leaf.name(), ""), leaf.at(), line.at(), "feature", leaf.name(),
            "", String.join(" ", line.words())))).toList();
  }

  private static Stream<ConfigNode> user(ConfigNode block, Pattern uses) {
    return block.children().values().stream().filter(node -> !node.negated() && !OTHERS.contains(node.keyword()))
        .flatMap(node -> Stream.concat(Stream.of(node).filter(one -> uses.matcher(String.join(" ", one.words())).matches()), user(node, uses)));
  }

  /// The beginnings of the keys that go with this one.
  static List<String> carried(String key) {
    return LINES.getOrDefault(key, List.of());
  }

  /// The features that are switched on, and the processes that need one: without it the device does not know their commands. A configuration that names no feature at all says nothing of them: what its
  /// processes need is on, unsaid.
  static List<Fact> names(Device device) {
    var facts = new ArrayList<Fact>();
    var on = device.block().all("feature");
    var unsaid = on.isEmpty() && device.block().children().values().stream().noneMatch(leaf -> leaf.negated() && leaf.keyword().equals("feature"));
    on.forEach(leaf -> facts.add(new Definition(device.key("definition", "feature", leaf.name(), ""), leaf.at(), leaf.at(), "feature", leaf.name(), "", true)));
    LINES.forEach((key, lines) -> lines.stream().filter(line -> line.startsWith("router ")).limit(1).forEach(line -> device.block().children().values().stream()
        .filter(block -> !block.negated() && block.key().startsWith(line)).forEach(block -> {
          var name = key.substring("feature ".length());
          facts.add(unsaid ? new Definition(device.key("definition", "feature", name, ""), block.at(), block.at(), "feature", name, UNSAID, true)
              : new Reference(device.key("reference", "feature", name, "", block.key()), block.at(), block.at(), "feature", name, String.join(" ", block.words()), "", Undefined.REJECTED, "nothing"));
        })));
    return facts;
  }
}
