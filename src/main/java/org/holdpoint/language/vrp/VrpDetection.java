package org.holdpoint.language.vrp;

import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.RouterLanguage.Recognition;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Glance;
import org.holdpoint.source.LineForm;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Whether a file is Huawei VRP, from its content: lines that only this system writes or takes, beside those of others, then the context table.
final class VrpDetection {

  private static final int LOOKED_AT = 300;
  private static final int LONGEST = 1024;
  private static final int TRIED = 60;
  /// One line of another system may stand in a text of this one, beside so many that only this one has: it is a mistake, and worth a finding.
  private static final int OUTWEIGHS = 4;

  /// A prompt with the mark of two-phase releases, and something typed; no log or INI file has one.
  private static final LineForm PROMPT = LineForm.of("\\s*[\\[<][~*][A-Za-z0-9_-][\\w./+-]*[\\]>]\\s*\\S.*");
  /// What is typed there and answered by lines that say nothing of what system wrote them.
  private static final LineForm PRINTING = LineForm.of("\\s*[\\[<][^\\]>]*[\\]>]\\s*(dis(p|play)?|ping|trace(rt)?|monitor|more|dir)\\b.*");
  /// A prompt of older releases: it counts only where the table knows what was typed.
  private static final LineForm PLAIN_PROMPT = LineForm.of("\\s*(\\[[A-Za-z0-9_][\\w./+-]*\\]|<[A-Za-z0-9_][\\w./+-]*>)\\s*[a-z].*");
  private static final LineForm SAVED = LineForm.of("\\s*!Software Version V\\d+R\\d+.*|\\s*!Last configuration was (updated|saved) at .*");

  /// What this system takes and the others here do not.
  private static final LineForm OWN = LineForm.of("\\s*(undo )?(" + String.join("|", List.of("sysname \\S+", "system-view( immediately)?", "network-entity [\\da-fA-F.]+", "cost-style (wide|narrow)\\S*",
      "ip ip-prefix \\S+ (index|permit|deny) .*", "ip ipv6-prefix .*", "ip as-path-filter .*", "ip community-filter .*", "route-policy \\S+ (permit|deny) node \\d+", "if-match \\S.*",
      "ip route-static .*", "ipv6 route-static .*", "import-route (direct|static|bgp|unr|isis|ospf|rip|limit)\\b.*", "peer \\S+ (as-number|enable|group|connect-interface|route-policy|ip-prefix|route-limit|password) ?.*",
      "ipv4-family (unicast|vpnv4|vpn-instance \\S+).*", "ipv6-family (unicast|vpnv6|vpn-instance \\S+).*", "l2vpn-family evpn", "ip vpn-instance \\S+", "ip binding vpn-instance \\S+", "isis (\\d+|enable \\d+|cost \\d+)",
      "isis \\d+ vpn-instance \\S+", "ospf \\d+( router-id .*| vpn-instance .*)?", "mpls lsr-id [\\d.]+", "vpn-target \\S+.*", "route-distinguisher \\S+", "interface (Eth-Trunk|LoopBack|Vlanif|Vbdif|NULL)\\d.*",
      "display (current|saved)-configuration.*", "segment-routing ipv6", "bridge-domain \\d+", "vsi \\S+ ?.*", "tunnel-policy \\S+", "tunnel select-seq .*", "acl (number )?\\d{4}.*", "rule \\d+ (permit|deny) .*",
      "evpn vpn-instance .*", "shutdown", "mpls (l2vpn|te|ldp)", "bgp \\d+", "isis enable.*", "ospf enable .*")) + ")\\s*");
  /// Of those, what is shared with others and counts only beside something that is not: `undo` alone, short blocks.
  private static final LineForm SHARED = LineForm.of("\\s*(shutdown|mpls (l2vpn|te|ldp)|bgp \\d+|interface NULL\\d.*|vsi .*|route-distinguisher .*|rule \\d+ .*)\\s*");

  /// What other systems write: Cisco, Arista, FRR, Nokia, Junos, H3C and HP Comware (which takes nearly all of these commands), scripts and data.
  private static final LineForm FOREIGN = LineForm.of("(?i)\\s*(" + String.join("|", List.of("no \\S.*", "conf(igure)?( (terminal|exclusive|private))?", "configure t", "exit( all)?", "end", "hostname \\S+", "router [a-z].*",
      "neighbor \\S+ [a-z].*", "route-map .*", "ip address [\\d.]+/\\d+", "!", "version \\d+\\.\\d+.*", "version \\d+\\.\\d+\\.\\d+, .*", "port link-mode .*", "irf .*", ".*TiMOS-.*", "echo \".*", ".*[{};]",
      "(set|delete) (interfaces|protocols|routing-options|policy-options|system)\\b.*", "---", "- .*", "\\S+:( .*)?", "#!/.*", "<\\?xml.*", "end-(policy|set)", "prefix-set .*")) + ")\\s*");

  private VrpDetection() {}

  static int recognises(SourceFile file) {
    return recognition(file).sure();
  }

  static Recognition recognition(SourceFile file) {
    var own = 0;
    var shared = 0;
    var foreign = 0;
    var plain = 0;
    var saved = false;
    var prompted = false;
    var printing = false;
    for (var line : head(file)) {
      var text = line.text();
      saved |= SAVED.matches(text);
      if (PROMPT.matches(text)) {
        prompted = true;
        printing = PRINTING.matches(text);
      } else if (printing) {
        continue;
      }
      plain += PLAIN_PROMPT.matches(text) ? 1 : 0;
      if (OWN.matches(text)) {
        own += SHARED.matches(text) ? 0 : 1;
        shared++;
      } else if (FOREIGN.matches(text)) {
        foreign++;
      }
    }
    if (prompted && foreign * OUTWEIGHS <= Math.max(OUTWEIGHS, own + shared)) {
      return fitting(file, 1, 2);
    }
    if (saved && foreign * OUTWEIGHS <= own + shared) {
      return Recognition.of(2);
    }
    if (own > 0 && foreign * OUTWEIGHS <= own + shared) {
      return fitting(file, 0.5, own > 1 ? 2 : 1);
    }
    return foreign == 0 && plain > 0 ? fitting(file, 0, 1) : Recognition.of(0);
  }

  /// So `sure`, where the table does not know more of the first commands than this part of them.
  private static Recognition fitting(SourceFile file, double unknown, int sure) {
    var first = file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size()));
    var statements = VrpStatements.read(file.only(first));
    var commands = statements.stream().filter(statement -> statement.kind() == Statement.Kind.COMMAND || statement.kind() == Statement.Kind.UNREAD).limit(TRIED).toList();
    return !commands.isEmpty() && Glance.unread(Vrp.machine(), commands, (int) (unknown * commands.size())) ? Recognition.of(sure, statements, first.size() == file.lines().size()) : Recognition.of(0);
  }

  /// A saved configuration ends with `return`, names its device, and separates its blocks; a prompt or `system-view` shows that a text is typed.
  /// A `commit` in a printed block is one of its lines (`bfd`, "commit (BFD session view)").
  static Optional<Boolean> wholeConfiguration(SourceFile file) {
    var head = head(file);
    var separators = head.stream().filter(line -> line.text().strip().equals("#")).count();
    var named = head.stream().anyMatch(line -> line.text().strip().startsWith("sysname "));
    var printed = separators > 1 && named;
    if (head.stream().map(SourceLine::text).anyMatch(text -> PROMPT.matches(text) || text.strip().equals("system-view") || text.strip().equals("commit") && !(printed && text.startsWith(" ")))) {
      return Optional.of(false);
    }
    return head.stream().anyMatch(line -> SAVED.matches(line.text())) || printed ? Optional.of(true) : Optional.empty();
  }

  private static List<SourceLine> head(SourceFile file) {
    return file.lines().stream().limit(LOOKED_AT).filter(line -> line.text().length() <= LONGEST).toList();
  }
}
