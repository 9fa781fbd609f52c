package org.holdpoint.language.nxos;

import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.RouterLanguage.Recognition;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.machine.Glance;
import org.holdpoint.source.LineForm;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Whether a file is Cisco NX-OS, from its content: many of its commands are those of IOS, EOS and FRR as well, so that it needs lines that only this system writes or takes.
final class NxosDetection {

  /// The lines that are looked at, and how many of the first commands must hold one of a router.
  private static final int LOOKED_AT = 300;
  private static final int FIRST = 20;
  private static final int LONGEST = 1024;
  /// Commands that are held against the table.
  private static final int TRIED = 60;
  /// At most one command in so many may be unknown to the table.
  private static final int UNREAD = 3;
  /// A feature that is switched on speaks for so many lines that only this system has.
  private static final int NAMED = 3;
  /// One line of another system may stand in a text of this one, beside so many that only this one has.
  private static final int OUTWEIGHS = 4;

  /// How a command of a configuration begins.
  private static final LineForm ROUTER = any("(\\S+(\\(\\S+\\))?[#>] ?)?(no |default )?(" + String.join("|",
      "conf(ig(ure)?)? (t(erminal)?|dual-stage|candidate)\\b", "(host|switch)name \\S", "int(erface)? ?[a-z]", "router [a-z]", "ip(v6)? [a-z]", "route-map \\S", "neighbor \\S+", "address-family [a-z]", "vrf \\S",
      "feature(-set)? [a-z]", "install feature-set", "vdc \\S", "version \\d", "boot [a-z]", "vlan \\d", "(aaa|snmp-server|ntp|logging|spanning-tree|switchport|username|role|line|banner|clock|crypto|rmon) [a-z]",
      "(class-map|policy-map|track|key chain|object-group|mac|system|license|nv|evpn|fabric|fex|flow|cli|lacp|control-plane|tacacs-server|template|monitor|errdisable|ssh|service|copp|hardware)\\b", "checkpoint") + ").*|!Command: .*");

  /// What only this system writes or takes (Cisco Nexus 9000 Series NX-OS configuration guides; the lines above a configuration that is shown).
  private static final LineForm OWN = any("(\\S+(\\(\\S+\\))?# ?)?(no )?(" + String.join("|",
      "feature [a-z][\\w+-]*( [a-z]+)?", "(install |allow )?feature-set \\S+", "vdc \\S+ id \\d+", "vdc combined-hostname", "vrf (context|member) \\S+", "boot (nxos|kickstart|poap) .*", "boot system bootflash:.*", "switchname \\S+",
      "nv overlay evpn", "interface breakout .*", "copp profile .*", "role name \\S+", "system (default switchport|jumbomtu|qos|vlan|interface|nve|routing|mode) ?.*", "(template|inherit) peer(-session|-policy)? \\S+.*",
      "spanning-tree port type .*", "(class-map|policy-map|class|service-policy) type (network-qos|queuing|control-plane) .*", "hsrp (version )?\\d+.*", "fabric (forwarding|database) .*", "redistribute direct( route-map \\S+)?",
      "limit-resource .*", "username \\S+ password \\d .* role \\S+.*", "snmp-server user .* localizedkey.*", "rmon event .*", "conf(ig(ure)?)? (dual-stage|candidate).*", "checkpoint \\S+", "rollback running-config .*",
      "ip router (ospf|eigrp|rip) \\S+.*", "hardware (profile|access-list) .*", "license grace-period", "vn-segment \\d+", "ip (pim|dns|domain-name|name-server) .* (use-vrf|bidir|source-interface) .*", "vpc (domain|peer-link|\\d+).*", "tacacs-server directed-request",
      "fex (\\d+|associate .*)", "xml server validate .*", "userpassphrase .*", "match exception .*", "interface mgmt\\d", "boot nxos\\b.*", "fex associate \\d+", "track \\d+ ip sla .*") + ")");
  private static final LineForm FEATURE = any("(\\S+(\\(\\S+\\))?# ?)?(no )?feature [a-z][\\w+-]*( [a-z]+)?");
  /// The same, where EOS or FRR may write it as well.
  private static final LineForm SHARED = any("(\\S+(\\(\\S+\\))?# ?)?(no )?(interface ethernet ?\\d+/\\d+\\S*( ?- ?\\d+)?|ip access-list [a-z]\\S*|router (bgp \\S+|ospf [a-z]\\S*|ospfv3 \\S+|eigrp \\S+|rip \\S+)|ip address [\\d.]+/\\d+.*|address-family ipv[46] unicast|ip (as-path|community-list) .* seq \\d+ .*"
      + "|ip dns source-interface .*|ip sla \\d+|flow (exporter|record|monitor) \\S+|ip prefix-list \\S+ .*|route-map \\S+ (permit|deny) \\d+|interface \\S+)");
  private static final LineForm SAYS = any("!Command: show (running|startup)-config.*|!RANCID-CONTENT-TYPE: cisco-nx.*|version \\d+\\.\\d+\\(\\d+\\).*|!Running configuration last done at: .*|vdc \\S+ id \\d+|boot nxos .*");
  /// What this system does not write or take.
  private static final LineForm FOREIGN = LineForm.of("\\s*(\\S+[#>] ?)?(no )?(" + String.join("|",
      ".*[{;]\\s*", "set / .*", "set (interfaces|protocols|system|policy-options|routing-options) .*", "! ?device: .*", "! Command: .*", "!! .*IOS XR.*", ".*RP/\\d+/.*", "!RANCID-CONTENT-TYPE: (?!cisco-nx).*", "frr (version|defaults) .*", "#!.*",
      "vrf (definition|instance|forwarding) .*", "ip vrf .*", "ip address [\\d.]+ [\\d.]+( secondary)?", "ipv4 (address|access-list) .*", "route-policy .*", "end-(policy|set)", "(prefix|community|as-path)-set .*", "sysname .*", "undo .*", "transceiver .*", "daemon \\S+", "management (api|ssh|telnet|console).*",
      "ip routing( vrf .*)?", "spanning-tree mode mstp", "service (routing protocols|timestamps|integrated-vtysh-config) ?.*", "version 1\\d\\.\\d+", "aaa new-model", "line (con|aux|vty) \\d.*", "ip cef", "ip (http|https) server",
      "interface (GigabitEthernet|FastEthernet|TenGigE|TenGigabitEthernet|HundredGigE|Management|MgmtEth|Bundle-Ether|Serial|eth|swp)\\d.*", "interface Ethernet\\d+", "interface Port-Channel\\d+", "interface (Vxlan|Dps)\\d+",
      "ip access-list (standard|extended) \\S+", "access-list \\d+ .*", "neighbor \\S+ (activate|route-map|peer-group|peer group|send-community|next-hop-self|update-source|ebgp-multihop|soft-reconfiguration|maximum-routes|maximum-prefix|password|description|shutdown|prefix-list) ?.*",
      "(network|redistribute) \\S+ area .*", "router eigrp \\d+ .*", "crypto (isakmp|ipsec|map|pki) .*", "agentx", "log (file|syslog|stdout) ?.*", "bgp (log-neighbor-changes|router-id|ebgp-requires-policy) ?.*", "mlag .*", "peer-filter .*", "ip virtual-router .*",
      "exit-address-family", "<.*", "- .*", "---", "security-level \\d+", "nameif .*", "ASA Version .*", "exit all", "echo \".*", "redistribute connected.*", "queue-monitor .*", "ip domain lookup", "switchport mode trunk group .*") + ")\\s*");
  private static final LineForm SAVED = any("!Command: show (running|startup)-config.*|!Running configuration last done at: .*|version \\d+\\.\\d+\\(\\d+\\).*|!RANCID-CONTENT-TYPE: cisco-nx.*");
  private static final LineForm TYPED = any("(\\S+[#>] ?)?conf(ig(ure)?)?( (t(erminal)?|dual-stage|candidate).*)?|\\S+\\(config[\\w-]*\\)#.*");

  private NxosDetection() {}

  static int recognises(SourceFile file) {
    return recognition(file).sure();
  }

  static Recognition recognition(SourceFile file) {
    var head = file.lines().stream().limit(LOOKED_AT).filter(line -> line.text().length() <= LONGEST).toList();
    var texts = head.stream().map(SourceLine::text).toList();
    if (texts.stream().filter(text -> !remark(text)).limit(FIRST).noneMatch(text -> ROUTER.matches(text))) {
      return Recognition.of(0);
    }
    var written = matching(texts, OWN);
    // Those that switch a feature on are among them.
    var own = written == 0 ? 0 : written + (NAMED - 1) * matching(texts, FEATURE);
    var says = matching(texts, SAYS) > 0;
    if (!says && own == 0) {
      return Recognition.of(0);
    }
    var foreign = matching(texts, FOREIGN);
    if (!says && own <= foreign || foreign > own + matching(texts, SHARED)) {
      return Recognition.of(0);
    }
    var statements = NxosStatements.read(file.only(head));
    return !fits(statements) ? Recognition.of(0) : Recognition.of(says || foreign == 0 || own >= OUTWEIGHS * foreign ? 2 : 1, statements, head.size() == file.lines().size());
  }

  private static long matching(List<String> texts, LineForm form) {
    return texts.stream().filter(text -> form.matches(text)).count();
  }

  /// Whether the table knows most of the first commands.
  private static boolean fits(List<Statement> statements) {
    var commands = statements.stream().filter(statement -> statement.kind() == Kind.COMMAND || statement.kind() == Kind.UNREAD).limit(TRIED).toList();
    return !commands.isEmpty() && Glance.unread(Nxos.machine(), commands, commands.size() / UNREAD);
  }

  /// A configuration that is shown says so above it; a session or a script shows that it is typed.
  static Optional<Boolean> wholeConfiguration(SourceFile file) {
    var head = file.lines().stream().limit(LOOKED_AT).map(SourceLine::text).filter(text -> text.length() <= LONGEST).toList();
    if (head.stream().anyMatch(text -> TYPED.matches(text))) {
      return Optional.of(false);
    }
    return head.stream().anyMatch(text -> SAVED.matches(text)) ? Optional.of(true) : Optional.empty();
  }

  private static boolean remark(String text) {
    var words = text.strip();
    return words.isEmpty() || words.startsWith("!") && !words.startsWith("!Command");
  }

  private static LineForm any(String lines) {
    return LineForm.of("(?i)\\s*(" + lines + ")\\s*");
  }
}
