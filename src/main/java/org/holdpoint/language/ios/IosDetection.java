package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.line.Saved;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.machine.Glance;
import org.holdpoint.source.LineForm;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Whether a file is Cisco IOS or IOS-XE, from its content. Files of all kinds are asked: most are answered by the first words of their first lines; the statements of a
/// file are read only when one of those is a router's, and the context table is asked last.
final class IosDetection {

  /// The lines that are looked at, and how many of the first commands must hold one of a router.
  private static final int LOOKED_AT = 300;
  private static final int FIRST = 20;
  private static final int LONGEST = 1024;
  /// Commands that are held against the table.
  private static final int TRIED = 60;
  /// One line of another system may stand in a text of this one, beside so many that only this one has: it is a mistake, and worth a finding.
  private static final int OUTWEIGHS = 4;
  /// More than one command in so many that the table does not know are too many, with lines that only this system has and without: another vendor has other words.
  private static final int UNREAD_BESIDE_OWN = 2;
  private static final int UNREAD = 4;

  /// How a command of a router's configuration begins. Other systems share most of these.
  private static final LineForm ROUTER = LineForm.of("(?i)\\s*(\\S+[#>] ?)?((no |default )?(" + String.join("|",
      "conf(igure)? t(erminal)?\\b", "hostname \\S", "int(erface)? ?[a-z-]+ ?\\d", "router [a-z]", "ip(v6)? [a-z]", "route-map \\S", "neighbor \\S+ [a-z]", "address-family [a-z]",
      "redistribute [a-z]", "vrf [a-z]", "(mac )?access-list [\\da-z]", "object-group [a-z]", "line (con|vty|aux|tty)", "banner [a-z]", "version \\d", "service [a-z]", "aaa [a-z]",
      "username \\S", "enable [a-z]", "privilege [a-z]", "crypto [a-z]", "key chain", "(snmp-server|redundancy|archive|switchport|call-home)\\b", "logging [a-z\\d]", "ntp [a-z]",
      "class-map [a-z]", "policy-map \\S", "vlan \\d", "spanning-tree [a-z]", "standby \\d", "track [a-z\\d]", "mpls [a-z]", "bfd-template", "control-plane", "zone ", "event manager",
      "telephony-service", "dial-peer", "voice[a-z-]* ", "dspfarm", "vpdn", "l2tp", "tacacs", "radius") + ")|sh(ow)? (run|start)|Building configuration|Current configuration|Using \\d+ ).*");

  /// What only this system writes or takes.
  private static final LineForm OWN = LineForm.of("(?i)\\s*(\\S+\\(conf[\\w-]*\\)# ?)?(no )?(" + String.join("|",
      "version 1\\d\\.\\d+", "service timestamps (debug|log) .*", "boot-start-marker", "!RANCID-CONTENT-TYPE: cisco", "Current configuration ?: \\d+ bytes", "Using \\d+ out of \\d+ bytes.*",
      "! Last configuration change at .*", "aaa new-model", "line (con|aux) 0.*", "line vty \\d+ \\d+", "ip cef", "ip http server", "ip domain[ -]lookup",
      "ip address [\\d.]+ [\\d.]+( secondary)?", "ip route (vrf \\S+ )?[\\d.]+ [\\d.]+ \\S+.*", "network [\\d.]+ [\\d.]+ area \\S+", "network [\\d.]+ mask [\\d.]+.*",
      "ip access-list (standard|extended) \\S+", "access-list \\d+ .*", "ip vrf \\S+", "vrf definition \\S+", "(ip )?vrf forwarding .*", "router eigrp \\S+", "redistribute maximum-prefix .*",
      "interface (FastEthernet ?\\d.*|(Ten|Two)?GigabitEthernet ?\\d+(/\\d+){0,2}(\\.\\d+)?|Serial ?\\d.*)", "crypto (isakmp|ipsec|map|keyring|pki) .*") + ")\\s*");

  /// What a device prints above or into a configuration that it saves; the version stands there too.
  private static final LineForm SAVED = LineForm.of("\\s*(! Last configuration change at .*|version 1\\d\\.\\d+\\s*|boot-start-marker\\s*)");
  /// A line that enters the configuration, or a prompt inside it: typed, not saved.
  private static final LineForm TYPED = LineForm.of("(?i)\\s*(\\S+[#>] ?)?conf(ig(ure)?)?( t(erminal)?)?\\s*|\\s*\\S+\\(conf[\\w-]*\\)#.*");

  private IosDetection() {}

  /// How sure it is, and why; the statements of the file where all of them were read.
  record Judgement(int sure, String because, Optional<List<Statement>> statements) {

    Judgement(int sure, String because) {
      this(sure, because, Optional.empty());
    }
  }

  /// What the lines of a file speak for: how many only this system has, how many give a prefix where it takes a mask, and those that only others have.
  private record Lines(int own, int prefixed, List<String> others) {}

  static int recognises(SourceFile file) {
    return judge(file).sure();
  }

  static Judgement judge(SourceFile file) {
    var head = file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size()));
    if (head.stream().filter(line -> !remark(line.text())).limit(FIRST).noneMatch(line -> readable(line) && ROUTER.matches(line.text()))) {
      return new Judgement(0, "none of its first " + FIRST + " lines is a command of a router");
    }
    var whole = head.size() == file.lines().size();
    var statements = IosStatements.read(file.only(head));
    var speaking = statements.stream().filter(statement -> speaks(statement, file)).map(statement -> file.text(statement.line())).toList();
    var written = speaking.stream().filter(OtherSystems::writes).findFirst();
    if (written.isPresent()) {
      return new Judgement(0, "another system writes " + written.get().strip());
    }
    var lines = weighed(speaking);
    if (lines.own() == 0 && OtherSystems.named(file.name())) {
      return new Judgement(0, "named like a file of a routing daemon");
    }
    if (lines.prefixed() > lines.own() || lines.own() < OUTWEIGHS * lines.others().size()) {
      return new Judgement(0, lines.own() + " lines that only this system takes, " + lines.prefixed() + " with the length of a prefix instead of a mask, of others "
          + lines.others().size() + lines.others().stream().findFirst().map(line -> ": " + line).orElse(""));
    }
    var commands = statements.stream().filter(statement -> statement.kind() == Kind.COMMAND || statement.kind() == Kind.UNREAD).limit(TRIED).toList();
    var most = commands.size() / (lines.own() > 0 ? UNREAD_BESIDE_OWN : UNREAD);
    return !commands.isEmpty() && Glance.unread(Ios.machine(), commands, most) ? new Judgement(lines.own() > 0 ? 2 : 1, lines.own() + " lines that only this system takes", Optional.of(statements).filter(_ -> whole))
        : new Judgement(0, "the table does not know " + (most + 1) + " or more of the first " + commands.size() + " commands");
  }

  /// A saved configuration holds what the device prints above it; a session or a script shows that it is typed. A configuration that is printed in a session where nothing
  /// is typed is what the file is about.
  static Optional<Boolean> wholeConfiguration(SourceFile file) {
    var head = file.lines().stream().limit(LOOKED_AT).filter(IosDetection::readable).map(SourceLine::text).toList();
    if (head.stream().anyMatch(text -> TYPED.matches(text))) {
      return Optional.of(false);
    }
    if (head.stream().anyMatch(text -> SAVED.matches(text) || Printed.header(text))) {
      return Optional.of(true);
    }
    return Saved.separated(file) ? Optional.of(true) : Optional.empty();
  }

  private static Lines weighed(List<String> speaking) {
    var own = 0;
    var prefixed = 0;
    var others = new ArrayList<String>();
    for (var text : speaking) {
      if (OWN.matches(text)) {
        own++;
      } else if (OtherSystems.prefixed(text)) {
        prefixed++;
      } else if (OtherSystems.takes(text)) {
        others.add(text.strip());
      }
    }
    return new Lines(own, prefixed, List.copyOf(others));
  }

  /// Whether a line says what system wrote it: a command, a comment, what a device prints above a configuration; not the text of a banner.
  private static boolean speaks(Statement statement, SourceFile file) {
    var text = file.text(statement.line());
    return text.length() <= LONGEST && switch (statement.kind()) {
      case COMMAND, UNREAD, OUTPUT -> true;
      case REMARK -> text.strip().startsWith("!") || Printed.header(text);
      case BLANK, UNBALANCED -> false;
    };
  }

  private static boolean readable(SourceLine line) {
    return line.text().length() <= LONGEST;
  }

  private static boolean remark(String text) {
    var words = text.strip();
    return words.isEmpty() || words.startsWith("!");
  }
}
