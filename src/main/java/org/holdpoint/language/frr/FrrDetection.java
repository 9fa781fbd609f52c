package org.holdpoint.language.frr;

import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.RouterLanguage.Recognition;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.machine.Glance;
import org.holdpoint.source.LineForm;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Whether a file is FRR, from its content: most of its commands are those of other systems as well, so that it needs lines that only this one writes or takes, or the name that a daemon reads.
final class FrrDetection {

  /// The lines that are looked at, and how many of the first commands must hold one of a router.
  private static final int LOOKED_AT = 300;
  private static final int FIRST = 20;
  private static final int LONGEST = 1024;
  /// Commands that are held against the table.
  private static final int TRIED = 60;
  /// At most one command in so many may be unknown to the table.
  private static final int UNREAD = 3;

  /// How a command of a router's configuration begins.
  private static final LineForm ROUTER = LineForm.of("\\s*(\\S+[#>] ?)?((no )?(" + String.join("|",
      "conf(igure)? t(erminal)?\\b", "hostname \\S", "int(erface)? [a-z]", "router [a-z]", "ip(v6)? [a-z]", "route-map \\S", "neighbor \\S+ [a-z]", "address-family [a-z]", "vrf \\S",
      "access-list \\S", "bgp [a-z]", "log [a-z]", "debug [a-z]", "password \\S", "enable password", "service [a-z]", "frr [dv]", "line vty", "segment-routing", "bfd\\b", "agentx\\b", "mpls [a-z]",
      "evpn [a-z]", "key chain", "rpki\\b", "zebra ", "redistribute [a-z]", "nexthop-group", "pbr-map", "l2vpn", "exit\\b", "allow-", "fpm ", "dump ") + ")|Building configuration|Current configuration).*");

  /// What only this system writes or takes (FRR user guide; the header that `show running-config` prints).
  private static final LineForm OWN = LineForm.of("\\s*(\\S+\\(config[\\w-]*\\)# ?)?(no )?(" + String.join("|",
      "frr (version|defaults) .*", "service integrated-vtysh-config", "bgp (ebgp-requires-policy|network import-check|suppress-fib-pending)", "bgp (community|large-community|extcommunity|as-path)[ -](access-)?list .*",
      "neighbor \\S+ (interface|timers connect|capability extended-nexthop|sender-as-path-loop-detection|addpath-tx-.*)( .*)?", "neighbor \\S+ remote-as (external|internal|auto)",
      "router bgp \\d+ (vrf|view) \\S+", "router isis \\S+ vrf \\S+", "router (ospf6|openfabric|babel|ripng|pim6)( .*)?", "(ip|ipv6) router openfabric \\S+", "ip ospf area \\S+", "ipv6 ospf6 .*", "ospf6? router-id .*",
      "redistribute (ipv4|ipv6) \\S+ level-[12].*", "on-match (next|goto \\d+)", "exit-(vrf|vni|vnc|link-params|srv6)", "link-params", "advertise-all-vni", "(rd|rt|label|nexthop|sid) vpn .*",
      "ip(v6)? nht .*", "evpn mh .*", "log (file|stdout|timestamp|commands) ?.*", "agentx", "zebra .*", "debug (zebra|bgp|ospf6?|isis|pim|rip|bfd|mgmt|static|vrf|nht) ?.*", "line vty", "interface (lo|eth\\d+|swp\\d+\\w*|en[opsx][\\da-f]\\w*|bond\\d+|dum\\w*|br\\d+|[\\w-]+-eth\\S*)(\\.\\d+)?( vrf \\S+)?",
      "ip forwarding", "ipv6 forwarding", "no ip(v6)? forwarding", "locator \\S+", "static-sids", "behavior usid", "access-list [A-Za-z]\\S* (seq|permit|deny) .*", "mpls enable", "bfd", "detect-multiplier \\d+",
      "pbr-map \\S+ seq \\d+", "nexthop-group \\S+", "isis passive", "rpki") + ")\\s*");
  private static final LineForm SAYS = LineForm.of("\\s*(frr (version|defaults) .*|!.*\\b(FRRouting|vtysh|zebra\\.conf|bgpd\\.conf)\\b.*)");
  /// What this system does not take: masks, and the words of others that look alike.
  private static final LineForm FOREIGN = LineForm.of("\\s*(no )?(" + String.join("|",
      ".*[{;]", "set / .*", "version \\d+\\.\\d.*", "! ?(Command: show |device: |RANCID).*", "!! .*IOS XR.*", "!Command: .*", ".*RP/\\d+/.*", "feature \\S+", "vdc .*", "vrf (context|member|definition|instance|forwarding) .*", "ip vrf .*",
      "ip address [\\d.]+ [\\d.]+.*", "ipv4 address .*", "aaa .*", "switchport.*", "interface (Ethernet|GigabitEthernet|FastEthernet|TenGigE|TenGigabitEthernet|Management|MgmtEth|mgmt0|Port-[Cc]hannel|Vlan|Bundle-Ether|Serial)\\S* ?.*",
      "ip access-list (standard|extended) .*", "route-policy .*", "end-policy", "end-set", "prefix-set .*", "commit.*", "sysname .*", "undo .*", "transceiver .*", "daemon \\S+", "management (api|ssh).*", "ip routing",
      "spanning-tree .*", "service routing protocols model .*", "peer-filter .*", "router (general|static).*", "neighbor \\S+ (peer group|maximum-routes|maximum-accepted-routes|rib-in|ttl maximum-hops) .*", "is-type level-2", "vlan \\d+.*", "interface (Vxlan|Dps|Tunnel)\\d.*", "/?configure (private|exclusive|global)", "---", "- .*", "<.*", "boot[ -].*", "snmp-server .*", "ntp .*", "username \\S+ (privilege|role|secret|password).*") + ")\\s*");
  /// The files that the daemons read ("Basic Setup", FRR user guide).
  private static final LineForm DAEMON = LineForm.of("(frr|zebra|bgpd|isisd|ospfd|ospf6d|ripd|ripngd|eigrpd|pimd|pim6d|ldpd|staticd|bfdd|vrrpd|pathd|nhrpd|fabricd|babeld|pbrd|mgmtd|vtysh)([._-].*)?\\.conf");
  private static final LineForm TYPED = LineForm.of("\\s*(\\S+[#>] ?)?conf(ig(ure)?)?( t(erminal)?)?\\s*|\\s*\\S+\\(config[\\w-]*\\)#.*");
  private static final LineForm SAVED = LineForm.of("\\s*(frr (version|defaults) .*|Current configuration:)\\s*");

  private FrrDetection() {}

  static int recognises(SourceFile file) {
    return recognition(file).sure();
  }

  static Recognition recognition(SourceFile file) {
    var head = file.lines().stream().limit(LOOKED_AT).filter(line -> line.text().length() <= LONGEST).toList();
    var texts = head.stream().map(SourceLine::text).toList();
    if (texts.stream().filter(text -> !remark(text)).limit(FIRST).noneMatch(text -> ROUTER.matches(text))) {
      return Recognition.of(0);
    }
    var own = texts.stream().filter(text -> OWN.matches(text)).count();
    var named = DAEMON.matches(file.name());
    if (own == 0 && !named) {
      return Recognition.of(0);
    }
    var foreign = texts.stream().filter(text -> FOREIGN.matches(text)).count();
    if (own <= foreign && !(named && foreign == 0)) {
      return Recognition.of(0);
    }
    var statements = FrrStatements.read(file.only(head));
    return !fits(statements) ? Recognition.of(0)
        : Recognition.of(foreign == 0 && texts.stream().anyMatch(text -> SAYS.matches(text)) || own > 0 && named ? 2 : 1, statements, head.size() == file.lines().size());
  }

  /// Whether the table knows most of the first commands.
  private static boolean fits(List<Statement> statements) {
    var commands = statements.stream().filter(statement -> statement.kind() == Kind.COMMAND || statement.kind() == Kind.UNREAD).limit(TRIED).toList();
    return !commands.isEmpty() && Glance.unread(Frr.machine(), commands, commands.size() / UNREAD);
  }

  /// A saved configuration says which defaults it was written with, or is called like a file of a daemon; a session or a script shows that it is typed.
  static Optional<Boolean> wholeConfiguration(SourceFile file) {
    var head = file.lines().stream().limit(LOOKED_AT).map(SourceLine::text).filter(text -> text.length() <= LONGEST).toList();
    if (head.stream().anyMatch(text -> TYPED.matches(text))) {
      return Optional.of(false);
    }
    return head.stream().anyMatch(text -> SAVED.matches(text)) || DAEMON.matches(file.name()) ? Optional.of(true) : Optional.empty();
  }

  private static boolean remark(String text) {
    var words = text.strip();
    return words.isEmpty() || words.startsWith("!") || words.startsWith("#");
  }
}
