package org.holdpoint.language.sros;

import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.RouterLanguage.Recognition;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Glance;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.source.LineForm;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Whether a file is SR OS classic CLI, from its content.
final class SrosDetection {

  private static final int LOOKED_AT = 400;
  private static final int LONGEST = 1024;
  private static final int TRIED = 60;
  private static final int SLIPS = 4;
  /// The header of a saved configuration: `# TiMOS-B-16.0.R5 …`.
  private static final LineForm SAVED = LineForm.of("\\s*+(#.*TiMOS-.*|# Generated .* UTC.*|echo \"[A-Za-z0-9 ]+ Configuration\"\\s*)");
  /// The header of both CLIs.
  static final LineForm PRINTED = LineForm.of("\\s*+#.*TiMOS-.*");
  private static final LineForm PROMPT = LineForm.of("\\s*+\\*?[A-D]:[^\\s\"#$>]+(>[^\\s\"#$]+)?[#$].*");
  private static final LineForm START = LineForm.of("\\s*+([/\\\\]?configure(\\s+[a-z].*)?|exit all)\\s*(#.*)?");
  /// The name of a device in its block `system` (Basic System Configuration Guide 16.0.R5).
  private static final LineForm NAMED = LineForm.of("name \"[^\"]+\"\\s*");

  /// What only the MD-CLI of the same devices writes: the header of its saved configurations, and the two lines of its prompt (MD-CLI User Guide, "Navigating in the MD-CLI").
  static final LineForm MODEL_DRIVEN = LineForm.of("\\s*+(# Configuration format version .*|[*!]*(\\((ex|gl|pr|ro)\\))?\\[((ex|gl|pr|ro):)?/.*\\]\\s*|\\*?[A-D]:[^\\s@]+@[^\\s#]+#.*"
      + "|/?edit-config (exclusive|global|private|read-only)\\s*)");
  /// MD-CLI, IOS and Junos start alike; these lines are not classic CLI.
  private static final LineForm FOREIGN = LineForm.of("\\s*+(configure\\s+(terminal|exclusive|private|global).*|conf(ig)?\\s+t\\b.*|.*[{};]\\s*|[/]?(edit-config|delete) .*)");

  /// A key of YAML: a script stands in such a file as a text among others.
  private static final LineForm KEY = LineForm.of("\\s*+(- )*+[A-Za-z][\\w-]*:(\\s.*)?");

  private SrosDetection() {}

  static int recognises(SourceFile file) {
    return recognition(file).told().sure();
  }

  /// A line of another system may be a slip in a file that says what it is, but not every fourth.
  static Recognition recognition(SourceFile file) {
    var started = false;
    var saved = false;
    var foreign = 0;
    var keys = 0;
    var lines = 0;
    var head = file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size()));
    // Most files hold none of these.
    var inside = inside(file).isPresent();
    if (!inside && head.stream().map(SourceLine::text).noneMatch(text -> text.length() <= LONGEST && (START.matches(text) || SAVED.matches(text) || PROMPT.matches(text)))) {
      return Recognition.of(0);
    }
    for (var line : head) {
      var text = line.text();
      if (text.length() > LONGEST) {
        continue;
      }
      if (MODEL_DRIVEN.matches(text)) {
        return Recognition.of(0);
      }
      if (foreign == 0 && PROMPT.matches(text)) {
        return Recognition.of(2);
      }
      saved |= SAVED.matches(text);
      started |= START.matches(text);
      foreign += FOREIGN.matches(text) ? 1 : 0;
      keys += KEY.matches(text) ? 1 : 0;
      lines += text.isBlank() ? 0 : 1;
    }
    if (saved) {
      // The same header stands over what the other CLI of these devices prints, in braces or flat.
      return Recognition.of(foreign * SLIPS > lines || MdDetection.flat(head) ? 0 : 2);
    }
    if (foreign > 0 || keys * SLIPS > lines || !started && !inside) {
      return Recognition.of(0);
    }
    return Recognition.later(() -> {
      var statements = SrosStatements.read(file);
      return fits(statements) ? Recognition.of(1, statements, true) : Recognition.of(0);
    });
  }

  /// The first line of what `info` prints in `configure`: the block of the system with the name of the device.
  static Optional<SourceLine> inside(SourceFile file) {
    var first = file.lines().stream().limit(LOOKED_AT).filter(line -> !line.text().isBlank() && !line.text().strip().startsWith("#")).limit(2).toList();
    return first.size() == 2 && first.get(0).text().strip().equals("system") && NAMED.matches(first.get(1).text().strip()) ? Optional.of(first.getFirst()) : Optional.empty();
  }

  static Optional<Boolean> wholeConfiguration(SourceFile file) {
    var head = file.lines().stream().limit(LOOKED_AT).filter(line -> line.text().length() <= LONGEST).map(SourceLine::text).toList();
    if (head.stream().anyMatch(text -> PROMPT.matches(text))) {
      return Optional.of(false);
    }
    return head.stream().anyMatch(text -> SAVED.matches(text)) || named(head) || inside(file).isPresent() ? Optional.of(true) : Optional.empty();
  }

  /// Whether the blocks below `configure` begin with the name of the device, as what `admin display-config` prints does where its header was cut away.
  private static boolean named(List<String> head) {
    var first = head.stream().map(String::strip).filter(text -> !text.isEmpty() && !text.startsWith("#") && !text.startsWith("echo ") && !text.equals("exit all")).limit(3).toList();
    return first.size() == 3 && first.get(0).equals("configure") && first.get(1).equals("system") && first.get(2).startsWith("name ");
  }

  /// Whether most of the first commands are known, and some open a context. Where that is the configuration alone, all must be taken: other systems enter theirs alike.
  private static boolean fits(List<Statement> statements) {
    var commands = statements.stream().filter(statement -> statement.kind() == Statement.Kind.COMMAND).limit(TRIED).toList();
    var machine = Sros.machine();
    if (Glance.strange(machine, commands)) {
      return false;
    }
    var steps = machine.run(commands);
    var known = steps.stream().filter(step -> !(step.effect() instanceof Effect.Unread)).count();
    var entered = steps.stream().anyMatch(step -> step.landsIn().depth() > step.at().depth());
    var deeper = steps.stream().anyMatch(step -> step.landsIn().depth() > 1);
    return entered && (deeper || steps.stream().noneMatch(SrosDetection::refused)) && known * 2 >= steps.size();
  }

  private static boolean refused(Step step) {
    return step.effect() instanceof Effect.Rejected || step.effect() instanceof Effect.Unread;
  }
}
