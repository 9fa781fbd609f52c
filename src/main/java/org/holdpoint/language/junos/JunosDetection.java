package org.holdpoint.language.junos;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.holdpoint.source.LineForm;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Whether a file is Junos, from its content: the top of the hierarchy ("[edit] hierarchy level", Junos OS CLI reference) after a verb or before a brace, and what the device prints.
final class JunosDetection {

  private static final int LOOKED_AT = 400;
  private static final int LONGEST = 1024;
  /// A line of another system may be a slip in so many of this one.
  private static final int SLIPS = 4;
  /// A device has statements below more tops than these; who sets a name and an interface has not.
  private static final int MUCH = 3;

  private static final String TOP = "(system|interfaces|protocols|routing-options|policy-options|firewall|routing-instances|chassis|snmp|class-of-service|security|forwarding-options|applications"
      + "|access|accounting-options|event-options|dynamic-profiles|vlans|bridge-domains|switch-options|ethernet-switching-options|virtual-chassis|multi-chassis|poe|groups|logical-systems|tenants)";
  /// What only this system writes: its header, the version it was saved by, a prompt under a banner.
  private static final LineForm SAVED = LineForm.of("\\s*(## Last (commit|changed): .*|(set )?version \"?\\d\\d\\.\\d[A-Z].*|[#!] ?RANCID-CONTENT-TYPE: juniper.*)");
  private static final LineForm PROMPT = LineForm.of("\\s*[A-Za-z0-9_.-]+@[A-Za-z0-9_.:-]+[>#] ?((set|delete|edit|deactivate|activate|top|up|exit|commit|show|configure|load|rollback|run|annotate)\\b.*)?");
  private static final LineForm BANNER = LineForm.of("\\s*\\[edit( .*)?\\]\\s*");
  private static final LineForm LINE = LineForm.of("\\s*(\\S+# )?(top )?(set|delete|edit|deactivate|activate|insert|rename|copy|annotate|wildcard (range )?(set|delete|activate|deactivate)) (" + TOP + "|apply-groups)\\b.*");
  private static final LineForm BRACE = LineForm.of("((inactive|protect|replace|delete): )?" + TOP + "\\s*\\{.*");
  private static final LineForm ENTERED = LineForm.of("\\s*(\\S+> ?)?(configure( (exclusive|private|dynamic|batch))?|edit)\\s*");
  private static final LineForm ENDED = LineForm.of(".*;[\\s}]*(##.*|#.*|/\\*.*)?");
  /// Systems with the same verbs or braces: VyOS, PAN-OS, FortiOS, MD-CLI and SR Linux, and lines that no statement of this one is.
  private static final LineForm FOREIGN = LineForm.of("\\s*(set (service |vpn |nat |high-availability |interfaces (ethernet|loopback|bonding|dummy|wireguard|openvpn|bridge) |deviceconfig |network |rulebase |shared |mgt-config )"
      + ".*|config \\S+.*|next|configure (terminal|global)|conf(ig)? t(erminal)?|network-instance .*|exit all|/configure.*|enter candidate.*|hostname .*|router (bgp|isis|ospf) .*|(ethernet|loopback) \\S+ \\{"
      + "|apiVersion: .*|kind: .*)");

  private JunosDetection() {}

  static int recognises(SourceFile file) {
    var own = 0;
    var braces = 0;
    var ended = 0;
    var foreign = 0;
    var saved = false;
    var banner = false;
    for (var line : file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size()))) {
      var text = line.text();
      if (text.length() > LONGEST || text.isBlank()) {
        continue;
      }
      saved |= SAVED.matches(text);
      banner |= BANNER.matches(text);
      own += LINE.matches(text) || banner && PROMPT.matches(text) ? 1 : 0;
      braces += BRACE.matches(text) ? 1 : 0;
      ended += ENDED.matches(text) ? 1 : 0;
      foreign += FOREIGN.matches(text) ? 1 : 0;
    }
    if (JunosPatch.whole(file)) {
      return 2;
    }
    var most = own + (ended > 0 ? braces : 0);
    if (foreign > 0 && most < SLIPS * foreign) {
      return 0;
    }
    return saved && (most > 0 || ended > 0) || banner && own > 0 ? 2 : most > 0 ? own > 0 || ended > 0 ? 2 : 1 : 0;
  }

  /// Lines that are typed are a script, braces from the margin on a whole configuration, and so are `set` lines that name the device's release.
  static Optional<Boolean> wholeConfiguration(SourceFile file) {
    var head = file.lines().stream().limit(LOOKED_AT).filter(line -> line.text().length() <= LONGEST).map(SourceLine::text).toList();
    if (head.stream().anyMatch(text -> ENTERED.matches(text) || BANNER.matches(text) || PROMPT.matches(text) && text.length() > 0 && text.indexOf('@') > 0)) {
      return Optional.of(false);
    }
    return head.stream().anyMatch(text -> SAVED.matches(text) || BRACE.matches(text)) || displayed(head) ? Optional.of(true) : Optional.empty();
  }

  /// Whether a text is what `show configuration | display set` prints, without its first line: nothing but what is set, the name of the device, and much beside.
  private static boolean displayed(List<String> head) {
    var named = false;
    var tops = new HashSet<String>();
    for (var line : head) {
      var text = line.strip();
      var words = text.split(" ", 3);
      if (!text.isEmpty() && !text.startsWith("#") && (words.length < 3 || !words[0].equals("set") && !words[0].equals("deactivate"))) {
        return false;
      }
      named |= text.startsWith("set system host-name ");
      if (words.length > 1 && words[0].equals("set")) {
        tops.add(words[1]);
      }
    }
    return named && tops.size() > MUCH;
  }
}
