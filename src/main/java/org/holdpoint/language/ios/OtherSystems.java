package org.holdpoint.language.ios;

import java.util.List;
import org.holdpoint.source.LineForm;

/// What other systems write or take, and this one does not; most of their commands are the same. Sources: the command references of each system, and what their devices
/// print above a configuration.
final class OtherSystems {

  /// What a device or a tool writes that is another system for sure: Arista EOS, Cisco NX-OS and IOS XR, FRR, ASA, SR OS, VRP, Junos, XML, scripts; switches of HP and Aruba, and those on FASTPATH (Dell, Netgear).
  private static final LineForm WRITTEN = any(List.of(
      "! ?(device: .*EOS|boot system .*EOS|Command: show |RANCID-CONTENT-TYPE: (?!cisco\\s*$)).*",
      "!Command: .*", "!Running configuration last done.*", "!Time: .*", "version \\d+\\.\\d+\\(\\d+.*",
      "!! .*IOS XR.*", ".*RP/\\d+/(RP|RSP|CPU)?\\d*/CPU\\d+.*",
      "frr (version|defaults)\\b.*", "!.*\\b(FRRouting|vtysh|(zebra|bgpd|isisd|ospfd|ospf6d|ripd|staticd|pimd)(\\.conf|/.*)?)\\b.*",
      "; ?\\S+ Configuration Editor; Created on release .*", "!Version ArubaOS-CX .*", "!System Description \".*",
      "ASA Version .*", "PIX Version .*", ": Saved.*", ".*TiMOS-.*", "sysname .*", "## Last (commit|changed).*", "<\\?xml.*", "#!/.*"));

  /// Junos, and everything with braces, with statements that end in a semicolon or a colon, with `#` before a comment.
  private static final List<String> BRACES = List.of(".*[{;]", "#.*", "---", "- .*", "\\S+:",
      "(set|delete|edit|activate|deactivate) (interfaces|protocols|routing-options|routing-instances|policy-options|system|firewall|security|version|groups|chassis|vlans)\\b.*");
  private static final List<String> SROS_AND_VRP = List.of("exit all", "/?configure", "echo \".*", "undo .*", "return", "\\[(?!OK\\]\\s*$)[~*]?[\\w-]+\\].*", "<[\\w~*-]+>.*");
  private static final List<String> IOSXR = List.of("ipv4 (address|access-list|access-group|unnumbered|conflict-policy|virtual) .*", "end-(set|policy)",
      "(prefix|community|as-path|extcommunity|rd|policy|tag)-set .*", "route-policy \\S.*", "commit( .*)?", "root", "taskgroup .*",
      "interface (preconfigure .*|MgmtEth.*|Bundle-Ether.*|TenGigE.*|[A-Za-z]+\\d+/\\d+/\\d+/\\d+.*)", "router (static|hsrp|vrrp|igmp|mld|pim|multicast)");
  private static final List<String> NXOS = List.of("feature(-set)? \\S+.*", "vdc .*", "vrf (context|member) .*", "boot (nxos|kickstart) .*", "(install|allow) feature-set.*",
      "interface mgmt0", "nv overlay.*", "role name .*", "switchname .*", "spanning-tree port type .*", "(class-map|policy-map) type (qos|control-plane|network-qos|queuing)\\b.*",
      "hsrp (version )?\\d.*", "system (default switchport|jumbomtu|qos|vlan) ?.*", "template peer \\S+",
      "ip access-list (?!standard|extended|log|match|resequence|role|helper|persistent|logging)\\S+");
  private static final List<String> EOS = List.of("transceiver qsfp .*", "daemon \\S+", "management (api|ssh|console|telnet|security|http|cvx|defaults|accounts) ?.*", "vrf instance .*",
      "service routing protocols .*", "interface (Management\\d.*|Vxlan\\d.*|(?-i:Port-Channel)\\d.*)", "boot system flash.*\\.swi", "peer-filter .*", "spanning-tree mode mstp",
      "aaa root.*", ".* role [a-z-]+( .*)?", "neighbor \\S+ peer group.*", "mlag .*", "ip routing vrf .*", "queue-monitor .*", "router (general|traffic-engineering)", "ip virtual-router .*");
  private static final List<String> FRR = List.of("log (file|stdout|syslog|timestamp|commands|monitor)\\b.*", "service integrated-vtysh-config", "line vty", "debug .*", "agentx",
      "int(erface)? (lo|eth\\d*|swp\\d+|[\\w-]+-(eth|dum|pe|ce)[\\w-]*|ens\\d+|bond\\d+|br\\d*|dum\\w*|vxlan\\d+|vrf\\w*)( .*)?", "bgp (ebgp-requires-policy|network import-check)",
      "router (ospf|ospf6|openfabric|nhrp|babel)", "router (bgp \\d+|ospf|isis \\S+|ospf6|rip|eigrp \\d+|pim|static) (vrf|view|as-notation) .*", "ipv6 ospf6 .*", "ip(v6)? forwarding",
      "bgp (community|large-community|extcommunity)-list .*", "on-match .*", "bfd", "ip ospf area .*", "ospf6? router-id .*", "ospf6 .*", "vni \\d+", "exit-vrf", "rpki.*",
      "neighbor \\S+ (bfd|interface|capability extended-nexthop|timers connect|sender-as-path|aigp|addpath).*", "mpls label (dynamic|global)-block .*", "link-params", "iface .*", "auto \\S+",
      "access-list [a-z]\\S* (seq|permit|deny) .*");
  private static final List<String> ASA = List.of("nameif .*", "security-level \\d+", "access-list \\S+ extended .*", "object network .*", "same-security-traffic .*", "tunnel-group .*",
      "group-policy .*", "threat-detection .*", "route \\S+ [\\d.]+ [\\d.]+ [\\d.]+.*");

  private static final LineForm TAKEN = any(List.of("(no )?(" + String.join("|", List.of(alternatives(BRACES), alternatives(SROS_AND_VRP), alternatives(IOSXR), alternatives(NXOS),
      alternatives(EOS), alternatives(FRR), alternatives(ASA))) + ")", "ip prefix-list \\S+", "neighbor [\\da-f.:]+"));
  /// At the left margin, a VRF by its name alone is a block of IOS XR or FRR; here it is a value inside some blocks.
  private static final LineForm MARGIN = LineForm.of("(?i)vrf (?!(definition|forwarding|context|selection|upgrade-cli|receive) )\\S+\\s*");
  /// Addresses with the length of their prefix, where this system takes a mask: the commonest slip of people who know the others.
  private static final LineForm PREFIXED = any(List.of("(no )?(ip address|ip route|network|aggregate-address) [\\d.]+/\\d+.*"));
  /// The files that the daemons of FRR read ("Basic Setup", FRR user guide).
  private static final LineForm DAEMON = LineForm.of("(frr|zebra|bgpd|isisd|ospfd|ospf6d|ripd|ripngd|eigrpd|pimd|pim6d|ldpd|staticd|bfdd|vrrpd|pathd|nhrpd|fabricd|babeld|pbrd|mgmtd)"
      + "([._-].*)?\\.conf");

  private OtherSystems() {}

  /// Whether a line can only have been written by another system.
  static boolean writes(String text) {
    return WRITTEN.matches(text);
  }

  /// Whether a line is a command that others take and this one does not.
  static boolean takes(String text) {
    return TAKEN.matches(text) || MARGIN.matches(text);
  }

  /// Whether a line gives the length of a prefix where this system takes a mask.
  static boolean prefixed(String text) {
    return PREFIXED.matches(text);
  }

  /// Whether a file is called like one that another system reads.
  static boolean named(String name) {
    return DAEMON.matches(name);
  }

  private static LineForm any(List<String> lines) {
    return LineForm.of("(?i)\\s*(" + alternatives(lines) + ")\\s*");
  }

  private static String alternatives(List<String> lines) {
    return String.join("|", lines);
  }
}
