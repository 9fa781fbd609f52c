package org.holdpoint.language.iosxr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.replay.RouterLanguage.Recognition;
import org.holdpoint.replay.line.Saved;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.machine.Glance;
import org.holdpoint.source.LineForm;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Whether a file is Cisco IOS XR, from its content: lines that only this system has, against lines that only others have, then the context table.
final class IosxrDetection {

  /// The lines that are looked at, and the commands that are held against the table.
  private static final int LOOKED_AT = 300;
  private static final int LONGEST = 1024;
  private static final int TRIED = 60;
  /// One line of another system may stand in a text of this one, beside so many that only this one has: it is a mistake, and worth a finding.
  private static final int OUTWEIGHS = 4;
  private static final int UNREAD = 2;
  private static final Set<String> CONFIGURATIONS = Set.of("cfg", "conf", "config");

  /// What only this system writes or takes.
  private static final LineForm OWN = LineForm.of("\\s*(RP/\\d\\S*:\\S+[#>] ?)?(no )?(" + String.join("|",
      "!! IOS XR.*", "!RANCID-CONTENT-TYPE: cisco-xr", "end-(set|policy|policy-map|class-map)", "(prefix|community|as-path|extcommunity|rd|large-community)-set \\S.*", "route-policy [^\\s(]+(\\(.*\\))?", "route-policy \\S+ (in|out)",
      "ipv4 (address|access-group|unnumbered) .*", "ipv4 access-list .*", "maximum-redistributed-prefixes.*", "neighbor-group \\S+", "use (neighbor|session|af)-group \\S+", "router static",
      "interface (preconfigure .*|MgmtEth.*|Bundle-Ether.*|TenGigE.*|HundredGigE.*|[A-Za-z]+\\d+/\\d+/\\d+/\\d+.*)", "commit( (confirmed|replace|label|comment|best-effort|force).*)?", "taskgroup \\S+",
      "segment-routing", "address-family (vpnv4|vpnv6) unicast", "import route-target", "redistribute \\S.* route-policy \\S+.*", "metric-style wide") + ")\\s*");
  /// What others write or take, and this one does not: IOS and its like, FRR, NX-OS, EOS, Junos, SR OS, VRP.
  private static final LineForm OTHERS = LineForm.of("\\s*(" + String.join("|",
      ".*[{;]", "\\S+:", "- .*", "ip (address|route|prefix-list|access-list|vrf|router|cef|forward-protocol|community-list|as-path) .*", "ipv6 (route|prefix-list|unicast-routing)\\b.*", "ipv6 unicast-routing",
      "version \\d+\\.\\d+.*", "service timestamps .*", "exit-address-family", "route-map .*", "frr .*", "feature \\S+.*", "neighbor \\S+ (remote-as|route-map|activate|update-source|description|peer-group|prefix-list)\\b.*",
      "(edit|deactivate|activate|annotate|rename|insert) \\S.*", "(top|up)( .*)?", "configure private", "commit (and-quit|check|synchronize|at ).*", "commit check", "show \\| (compare|display).*",
      "delete (system|interfaces|protocols|policy-options|routing-options|routing-instances|firewall|groups|chassis|security|services|class-of-service|apply-groups) ?.*", "load (merge|override|replace|set|patch) .*",
      "set (interface|type|export|import|neighbor|group|static|area|level|peer-as|term|family|unit|apply-groups|logical-systems|groups|firewall|chassis|routing-instances) .*",
      "sysname .*", "system-view( immediately)?", "undo .*", "return", "quit", "exit all", "configure system .*", "set (system|interfaces|protocols|policy-options|routing-options|security|services|class-of-service|snmp|vlans|event-options|forwarding-options) .*", "route-policy \\S+ (permit|deny) node .*", "vrf (definition|context|instance|forwarding) .*",
      "interface (eth|swp|lo)\\d*", "switchport.*", "line vty.*", "policy-statement .*", "echo \".*", "no switchport", "network \\S+ mask .*", "network \\S+ \\S+ area .*") + ")\\s*");
  /// What a device prints above a configuration that it saves or shows.
  private static final LineForm SAVED = LineForm.of("\\s*(!! IOS XR.*|!RANCID-CONTENT-TYPE: cisco-xr|!! Last configuration change at .*|Building configuration\\.\\.\\..*)");
  /// A line that is typed.
  private static final LineForm TYPED = LineForm.of("\\s*(conf(igure)?( (t(erminal)?|exclusive))?|commit\\b.*|abort|exit|root|RP/\\d\\S*:\\S+\\(conf.*|RP/\\d\\S*:\\S+# ?conf.*)\\s*");

  private IosxrDetection() {}

  static int recognises(SourceFile file) {
    return recognition(file).sure();
  }

  static Recognition recognition(SourceFile file) {
    var own = 0;
    var others = 0;
    for (var line : head(file)) {
      if (OWN.matches(line.text())) {
        own++;
      } else if (OTHERS.matches(line.text())) {
        others++;
      }
    }
    if (own == 0 || own < OUTWEIGHS * others) {
      return Recognition.of(0);
    }
    var first = file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size()));
    var statements = IosxrStatements.read(file.only(first));
    var commands = statements.stream().filter(statement -> statement.kind() == Kind.COMMAND || statement.kind() == Kind.UNREAD).limit(TRIED).toList();
    return Glance.unread(Iosxr.machine(), commands, commands.size() / UNREAD) ? Recognition.of(2, statements, first.size() == file.lines().size()) : Recognition.of(0);
  }

  /// A header says that a whole configuration follows; a typed line that none does.
  static Optional<Boolean> wholeConfiguration(SourceFile file) {
    return typed(file) ? Optional.of(false) : head(file).stream().anyMatch(line -> SAVED.matches(line.text())) || Saved.separated(file) ? Optional.of(true) : Optional.empty();
  }

  /// Whether a file is what a device saves, so that the column of a `!` says what it closes: by its header, or by its name where nothing in it is typed.
  static boolean saved(SourceFile file) {
    return wholeConfiguration(file).orElse(CONFIGURATIONS.contains(file.path().substring(file.path().lastIndexOf('.') + 1)));
  }

  private static boolean typed(SourceFile file) {
    return head(file).stream().anyMatch(line -> TYPED.matches(line.text()));
  }

  private static List<SourceLine> head(SourceFile file) {
    return file.lines().stream().limit(LOOKED_AT).filter(line -> line.readable() && line.text().length() <= LONGEST).toList();
  }
}
