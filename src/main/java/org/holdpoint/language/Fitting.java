package org.holdpoint.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Entering;
import org.holdpoint.replay.machine.Glance;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.LineForm;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Which router languages take every line of a short text, by their context tables: a few lines that a colleague sends hold none that only one system has, and yet only one system may take all of them.
public final class Fitting {

  /// A text of more commands says itself what it is, or is none of a router.
  private static final int SHORT = 80;
  /// One command alone may be a word of anything.
  private static final int FEWEST = 2;

  /// Of so many lines one may be refused: those that one mistake leads to a wrong place.
  private static final int SLIPS = 2;

  /// How one of the first lines of a router's text begins, whatever the system; most files have none and need not be held against any table.
  private static final int FIRST = 6;
  private static final LineForm ROUTER = LineForm.of("\\s*(\\S+[#>\\]] ?)?(no |undo |delete |set |edit |/?configure |conf(ig(ure)?)? t(erminal)?|system-view)?(\"?Base\"? )?(router|interface|interfaces|neighbor|address-family|ip|ipv4|ipv6|route-map"
      + "|route-policy|route-filter|policy-options|policy-statement|prefix-list|prefix-set|community-set|as-path-set|vrf|bgp|isis|ospf|ospf3|rip|acl|access-list|peer|group|area|level|protocols|routing-options|routing-instances"
      + "|firewall|filter|service|vprn|ies|port|lag|mpls|ldp|rsvp|vlan|evpn|l2vpn|system|static-route-entry|static-routes|key|bfd|segment-routing|vpn-instance|class-map|policy-map|traffic|snmp-server|aaa|ntp)\\b.*");

  private Fitting() {}

  /// Whether one of the first lines enters the configuration of a router.
  static boolean enters(SourceFile file) {
    return file.lines().stream().map(SourceLine::text).filter(text -> !text.isBlank()).limit(FIRST).anyMatch(Entering::typed);
  }

  /// The languages that take every line of a file that is called like a router's, those of one name once; where none does, those that have every line and refuse few of them where they stand: a
  /// script with a mistake in it. Where there are several, its text leaves open which it is written in.
  static List<RouterLanguage> of(SourceFile file) {
    return Languages.mayBeScript(file) ? among(file) : List.of();
  }

  /// The same, whatever the file is called.
  static List<RouterLanguage> among(SourceFile file) {
    if (file.lines().size() > 2 * SHORT || file.lines().stream().map(SourceLine::text).filter(text -> !text.isBlank()).limit(FIRST).noneMatch(text -> ROUTER.matches(text))) {
      return List.of();
    }
    var refused = Known.ROUTERS.stream().map(language -> refused(language, file)).toList();
    var wholly = refused.contains(OptionalLong.of(0));
    var having = new LinkedHashMap<String, RouterLanguage>();
    for (var at = 0; at < refused.size(); at++) {
      if (wholly ? refused.get(at).equals(OptionalLong.of(0)) : refused.get(at).isPresent()) {
        having.putIfAbsent(Known.ROUTERS.get(at).name(), Known.ROUTERS.get(at));
      }
    }
    return List.copyOf(having.values());
  }

  /// The other languages that take every line of a script which is read in one, where its own text does not say that it is of this one, nor the user or the settings do.
  public static List<String> alike(Document.Script script, Optional<String> asked, Settings settings) {
    var file = script.file();
    var open = asked.isEmpty() && !script.inside() && Languages.device(file, settings).isEmpty() && script.sure().orElseGet(() -> script.language().recognition(file).told().sure()) < RouterLanguage.NO_DOUBT;
    return open ? of(file).stream().map(RouterLanguage::name).filter(name -> !name.equals(script.language().name())).toList() : List.of();
  }

  /// What became of a file of no known language: nothing of it was judged. Where several languages take every line of it, they are named.
  public static FileCoverage unknown(SourceFile file) {
    var taking = of(file).stream().map(RouterLanguage::name).toList();
    return taking.isEmpty() ? FileCoverage.unknown(file) : FileCoverage.unknown(file).because("its lines may be those of " + String.join(", ", taking) + ": --language says which it is, or `network.devices` of the settings");
  }

  /// Whether a language takes every line of a script: look-alikes share whole scripts, and then the device says which of them it is.
  static boolean takes(RouterLanguage language, SourceFile file) {
    var statements = language.statements(file);
    return statements.stream().anyMatch(statement -> statement.kind() == Statement.Kind.COMMAND) && statements.stream().allMatch(statement -> statement.kind() != Statement.Kind.UNREAD)
        && new ContextMachine(language).run(statements).stream().noneMatch(step -> step.effect() instanceof Effect.Unread || step.effect() instanceof Effect.Rejected);
  }

  /// How many lines of a script a language takes.
  static long taken(RouterLanguage language, SourceFile file) {
    return new ContextMachine(language).run(language.statements(file)).stream().filter(step -> !(step.effect() instanceof Effect.Unread || step.effect() instanceof Effect.Rejected)).count();
  }

  /// Whether no line of a text is one that the language does not have at all.
  static boolean knows(RouterLanguage language, SourceFile file) {
    return Glance.unread(new ContextMachine(language), commands(language, file), 0);
  }

  /// How many lines of a short text a language refuses where they stand; nothing where it does not have them all, where none of them leads into a block, or where it refuses too many.
  private static OptionalLong refused(RouterLanguage language, SourceFile file) {
    var commands = commands(language, file);
    var machine = new ContextMachine(language);
    if (commands.size() < FEWEST || commands.size() > SHORT || !Glance.unread(machine, commands, 0)) {
      return OptionalLong.empty();
    }
    var steps = machine.run(commands);
    var refused = steps.stream().filter(step -> step.effect() instanceof Effect.Rejected).count();
    return refused * SLIPS <= commands.size() && steps.stream().anyMatch(step -> step.landsIn().depth() > 1) ? OptionalLong.of(refused) : OptionalLong.empty();
  }

  private static List<Statement> commands(RouterLanguage language, SourceFile file) {
    return language.statements(file).stream().filter(statement -> statement.kind() == Kind.COMMAND || statement.kind() == Kind.UNREAD || statement.kind() == Kind.UNBALANCED).toList();
  }

  /// Whether a file is called like JSON or YAML, and begins as that does.
  static boolean structured(SourceFile file) {
    var beginning = switch (Languages.ending(file.path())) {
      case "json" -> "[\\[{]\\s*([\"{\\[].*)?";
      case "yaml", "yml" -> "---(\\s.*)?|%YAML.*|-\\s.*|[\\w./-]+\\s*:(\\s.*)?";
      case String _ -> "";
    };
    return !beginning.isEmpty() && file.lines().stream().map(line -> line.text().strip()).filter(text -> !text.isEmpty() && !text.startsWith("#")).findFirst().filter(text -> text.matches(beginning)).isPresent();
  }
}
