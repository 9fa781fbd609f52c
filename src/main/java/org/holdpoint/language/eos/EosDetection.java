package org.holdpoint.language.eos;

import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.RouterLanguage.Recognition;
import org.holdpoint.replay.line.Saved;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.machine.Glance;
import org.holdpoint.source.LineForm;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Whether a file is Arista EOS, from its content: most of its commands are those of other systems as well, so that it needs lines that only this one writes or takes.
final class EosDetection {

  /// The lines that are looked at, and how many of the first commands must hold one of a router.
  private static final int LOOKED_AT = 400;
  private static final int FIRST = 20;
  private static final int LONGEST = 1024;
  /// Commands that are held against the table.
  private static final int TRIED = 60;
  /// At most one command in so many may be unknown to the table.
  private static final int UNREAD = 3;
  /// One line of another system may stand in a text of this one, beside so many that only this one has: it is a mistake, and worth a finding.
  private static final int OUTWEIGHS = 2;

  /// How a command of a router's configuration begins.
  private static final LineForm ROUTER = LineForm.of("(?i)\\s*(\\S+[#>] ?)?((no |default )?(" + String.join("|",
      "conf(igure)? (t(erminal)?|session)\\b", "hostname \\S", "int(erface)? [a-z]", "router [a-z]", "ip(v6)? [a-z]", "route-map \\S", "neighbor \\S+ [a-z]",
      "address-family [a-z]",
      "vrf (instance|definition) \\S", "service [a-z]", "aaa [a-z]", "username \\S", "enable [a-z]", "snmp-server [a-z]", "logging [a-z]", "ntp [a-z]", "vlan \\S",
      "spanning-tree [a-z]", "daemon \\S",
      "management [a-z]", "mlag [a-z]", "transceiver [a-z]", "switchport [a-z]", "policy-map [a-z]", "class-map [a-z]", "event-handler \\S", "peer-filter \\S",
      "traffic-policies", "agent \\S",
      "queue-monitor [a-z]", "hardware [a-z]", "platform [a-z]", "qos [a-z]", "sflow [a-z]", "mac [a-z]", "monitor [a-z]", "boot [a-z]", "mpls [a-z]", "ptp [a-z]",
      "dhcp [a-z]", "errdisable [a-z]",
      "banner [a-z]", "dot1x\\b", "lacp [a-z]", "lldp [a-z]", "stun\\b", "link tracking", "load-interval [a-z]", "flow tracking", "patch panel", "radius-server [a-z]",
      "tacacs-server [a-z]",
      "application traffic", "prompt \\S", "alias \\S", "dns [a-z]", "maintenance\\b", "redundancy\\b", "sync-e\\b", "system [a-z]", "terminal [a-z]", "poe\\b",
      "tap aggregation", "match-list [a-z]",
      "redistribute [a-z]", "arp \\S", "track \\S", "address locking", "port-channel [a-z]", "load-balance [a-z]", "group (bgp|interface)", "cvx\\b", "clock [a-z]",
      "vmtracer [a-z]", "priority-flow-control\\b") + ")).*");

  /// What only this system writes or takes (Arista EOS user manual).
  private static final LineForm OWN = LineForm.of("\\s*(\\S+\\(config[\\w.:/-]*\\)# ?)?(no |default )?(" + String.join("|",
      "transceiver qsfp .*", "service routing (protocols model|configuration bgp) .*", "vrf instance \\S+", "ip routing vrf \\S+", "daemon \\S+",
      "management (api|ssh|console|telnet|security|accounts|defaults|cvx|tech-support)( .*)?",
      "interface (Management\\d+.*|Vxlan\\d+|Port-Channel\\d+(\\.\\d+)?|Dps1|Et\\d+(/\\d+)*)", "neighbor \\S+ peer group( \\S+)?", "neighbor interface \\S+ peer-group .*",
      "neighbor \\S+ (maximum-routes|maximum-accepted-routes|ttl maximum-hops|rib-in|export-localpref|idle-restart-timer|next-hop-peer|link-bandwidth|auto-local-addr|missing-policy|rcf (in|out)) ?.*",
      "bgp missing-policy .*", "address-family (evpn|vpn-ipv4|vpn-ipv6|flow-spec \\S+|rt-membership|path-selection)", "vlan-aware-bundle \\S+", "peer-filter \\S+",
      "mlag configuration", "mlag( \\d+)",
      "domain-id \\S+", "peer-link \\S+", "reload-delay (mlag|non-mlag) .*", "ip virtual-router .*", "ip address virtual .*",
      "vxlan (vlan|vrf|source-interface|udp-port|flood|virtual-router) .*", "isis enable \\S+",
      "spanning-tree mode mstp", "switchport trunk group .*", "trunk group .*", "event-handler \\S+", "aaa root.*",
      "username \\S+ .*(secret sha512 .*|ssh-key .*)",
      "ip prefix-list \\S+", "redistribute (attached-host|dynamic|bgp leaked) ?.*", "redistribute .* (rcf \\S+|include leaked).*",
      "router (general|path-selection|adaptive-virtual-topology|traffic-engineering|segment-security|internet-exit|service-insertion|bfd)",
      "traffic-policies", "route-target (import|export) (evpn|vpn-ipv4|vpn-ipv6) .*", "rd evpn domain .*", "set-overload-bit on-startup (\\d+|wait-for-bgp.*)",
      "router-id ipv4 \\S+", "ip name-server vrf \\S+ .*",
      "platform (sand|trident|sfe|tfa) .*", "agent \\S+ environment .*", "boot system flash(:/?| )\\S+\\.swi", "conf(igure)? session.*", "commit timer .*",
      "application traffic recognition", "flow tracking .*", "sub-route-map \\S+", 
      "exec /usr/(bin|sbin)/TerminAttr .*", "ip community-list regexp .*", "ip extcommunity-list regexp .*", "stun", "tap aggregation", "link tracking group .*",
      "priority-flow-control .*",
      "policy-map type (pbr|quality-of-service|copp|pdp) .*", "class-map type (pbr|qos|copp) .*", "ip igmp snooping vlan \\d+ querier.*",
      "dhcp (server|relay)( vrf .*)?", "address locking", "ip security", "patch panel",  "ipv6 access-list standard \\S+", "maximum-paths \\d+ ecmp \\d+",
      "match-list input .*",
      "ntp local-interface .*", "snmp-server local-interface .*", "update wait-(for-convergence|install.*)", "monitor (connectivity|telemetry.*)",
      "mac security", "sync-e", "interface (defaults|profile \\S+)", "dynamic prefix-list \\S+", "cvx",
      "group (bgp|interface) \\S+") + ")\\s*");
  /// What it shares with one or two others.
  private static final LineForm SHARED = LineForm.of("\\s*(no |default )?(" + String.join("|",
      "router isis \\S+", "channel-group \\d+ mode .*", "errdisable recovery (cause|interval) .*", "monitor session \\S+ .*", "mac address-table .*", "mac access-list \\S+", "dot1x",
      "redundancy", "poe", "prompt .*", "alias \\S+ .*", "seq \\d+ (permit|deny) \\S+.*", "sflow (run|source|destination|vrf|sample|hardware|interface) ?.*",
      "load-interval default \\d+", "area \\S+ (not-so-stubby|nssa).*", "vlan internal (order|allocation) .*",
      "hardware (tcam|speed-group|counter feature|access-list) ?.*", "ip address [\\d.]+/\\d+( secondary)?", "(ip|ipv6) access-list \\S+",
      "network [\\d.]+/\\d+ area \\S+", "lacp (system-priority|port-id) .*", "lldp (tlv|management-address) .*", "qos (map|profile|rewrite) .*", "maintenance",
      "ptp (mode|domain|monitor|source|message-type|forward-unicast|ttl|clock-identity).*", "logging vrf .*", "snmp-server vrf .*", "queue-monitor .*",
      "interface Ethernet\\d+(/\\d+)*(\\.\\d+)?", "aaa (authorization|accounting) (exec|commands|serial-console).*", "switchport trunk .*", "no switchport", "username \\S+ .*role \\S+.*") + ")\\s*");
  /// The columns that a device puts before the lines of a block ("show running-config").
  private static final LineForm INDENTED = LineForm.of(" {3}[a-z].*");
  /// What a device, or a tool beside it, writes above a configuration.
  private static final LineForm SAYS = LineForm.of("! device: .*EOS.*|! boot system flash:.*\\.swi.*|! Command: show (running|startup)-config.*|!RANCID-CONTENT-TYPE: arista\\s*");
  /// What this system does not take, and its look-alikes do.
  private static final LineForm FOREIGN = LineForm.of("\\s*(no )?(" + String.join("|",
      ".*[{;]\\s*", "set / .*", ".*RP/\\d+/.*", "Current configuration.*",
      "interface (GigabitEthernet|FastEthernet|TenGigabitEthernet|TenGigE|HundredGigE|MgmtEth|mgmt0|port-channel\\d|Bundle-Ether|Serial|nve|eth\\d|swp\\d|lo\\b).*",
      "frr (version|defaults) .*",
      "ipv4 address (\\S+/\\d+|\\S+ \\S+).*", "route-policy .*", "end-policy", "end-set", "prefix-set .*", "undo .*", "ip vrf .*", "ip cef", "aaa new-model", "line (con|vty|aux) .*",
      "crypto .*", "service (timestamps|password-encryption).*", "ip address [\\d.]+ 255\\..*",
      "neighbor \\S+ (maximum-prefix|capability|ttl-security|interface) .*", "nv overlay.*", "inherit (peer|peer-session|peer-policy) .*", "template peer .*",
      "role name .*", "switchname .*", "spanning-tree port type .*", "evpn mh .*", "nameif .*", "ip router isis .*",
      "(redistribute .* )?level-[12]-only", "is-type level-[12]-only", "exit-vrf", "log (file|syslog|timestamp).*", "agentx", "iface .*", "---", "- .*", "<.*", "#!.*") + ")\\s*");
  /// What only another system writes.
  private static final LineForm WRITTEN = LineForm.of("version \\d+.*|!Command: .*|!Time: .*|!Running configuration last done.*|!! .*IOS XR.*|!RANCID-CONTENT-TYPE: (?!arista).*|Building configuration.*|Current configuration.*|feature(-set)? \\S+.*|vdc .*|vrf (context|member) .*|frr (version|defaults) .*|boot (nxos|kickstart) .*|sysname .*");
  private static final LineForm TYPED = LineForm.of("(?i)\\s*(\\S+[#>] ?)?conf(ig(ure)?)?( (t(erminal)?|session.*))?\\s*|\\s*\\S+\\(config[\\w.:/-]*\\)#.*");

  private EosDetection() {}

  static int recognises(SourceFile file) {
    return recognition(file).sure();
  }

  static Recognition recognition(SourceFile file) {
    var head = head(file);
    var texts = head.stream().map(SourceLine::text).toList();
    if (texts.stream().filter(text -> !remark(text)).limit(FIRST).noneMatch(text -> ROUTER.matches(text)) || texts.stream().anyMatch(text -> WRITTEN.matches(text))) {
      return Recognition.of(0);
    }
    if (texts.stream().anyMatch(text -> SAYS.matches(text))) {
      return Recognition.of(RouterLanguage.NO_DOUBT);
    }
    if (texts.stream().noneMatch(text -> OWN.matches(text)) && !shared(texts)) {
      return Recognition.of(0);
    }
    var statements = EosStatements.read(file.only(head));
    var commands = statements.stream().filter(statement -> statement.kind() == Kind.COMMAND || statement.kind() == Kind.UNREAD).toList();
    var typed = commands.stream().map(statement -> file.text(statement.line())).toList();
    var own = typed.stream().filter(text -> OWN.matches(text)).count();
    var foreign = typed.stream().filter(text -> FOREIGN.matches(text)).count();
    if (own <= foreign * OUTWEIGHS && (own > 0 || foreign > 0 || !shared(typed)) || !fits(commands)) {
      return Recognition.of(0);
    }
    return Recognition.of(own > 1 && foreign == 0 ? RouterLanguage.NO_DOUBT : 1, statements, head.size() == file.lines().size());
  }

  /// Whether lines that two or three systems take stand there as this one prints them.
  private static boolean shared(List<String> texts) {
    return texts.stream().anyMatch(text -> SHARED.matches(text)) && texts.stream().anyMatch(text -> INDENTED.matches(text));
  }

  private static List<SourceLine> head(SourceFile file) {
    return file.lines().stream().limit(LOOKED_AT).filter(line -> line.text().length() <= LONGEST).toList();
  }

  /// Whether the table knows most of the first commands.
  private static boolean fits(List<Statement> commands) {
    var tried = commands.stream().limit(TRIED).toList();
    return !tried.isEmpty() && Glance.unread(Eos.machine(), tried, tried.size() / UNREAD);
  }

  /// A device, or a tool beside it, says what it saved; a session or a script shows that it is typed.
  static Optional<Boolean> wholeConfiguration(SourceFile file) {
    var texts = head(file).stream().map(SourceLine::text).toList();
    if (texts.stream().anyMatch(text -> TYPED.matches(text))) {
      return Optional.of(false);
    }
    return texts.stream().anyMatch(text -> SAYS.matches(text)) || Saved.separated(file) ? Optional.of(true) : Optional.empty();
  }

  private static boolean remark(String text) {
    var words = text.strip();
    return words.isEmpty() || words.startsWith("!");
  }
}
