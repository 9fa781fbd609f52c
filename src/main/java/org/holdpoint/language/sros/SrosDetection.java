package org.holdpoint.language.sros;

import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.replay.Effect;
import org.holdpoint.replay.Statement;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Whether a file is SR OS classic CLI, from its content.
final class SrosDetection {

  private static final int LOOKED_AT = 400;
  private static final int TRIED = 60;
  /// The header of a saved configuration: `# TiMOS-B-16.0.R5 …`.
  private static final Pattern SAVED = Pattern.compile("\\s*#.*TiMOS-.*|\\s*# Generated .* UTC.*|\\s*echo \"[A-Za-z0-9 ]+ Configuration\"\\s*");
  private static final Pattern PROMPT = Pattern.compile("\\s*\\*?[A-D]:[^\\s\"#$>]+(>[^\\s\"#$]+)?[#$].*");
  private static final Pattern START = Pattern.compile("\\s*([/\\\\]?configure(\\s+[a-z].*)?|exit all)\\s*(#.*)?");
  /// MD-CLI, IOS and Junos start alike; these lines are not classic CLI.
  private static final Pattern FOREIGN = Pattern.compile("\\s*(configure\\s+(terminal|exclusive|private|global).*|conf(ig)?\\s+t\\b.*|.*\\{\\s*|.*;\\s*|[/]?(edit-config|delete) .*)");

  private SrosDetection() {}

  static int recognises(SourceFile file) {
    var started = false;
    for (var line : file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size()))) {
      if (line.text().length() > 1024) {
        continue;
      }
      if (SAVED.matcher(line.text()).matches() || PROMPT.matcher(line.text()).matches()) {
        return 2;
      }
      if (FOREIGN.matcher(line.text()).matches()) {
        return 0;
      }
      started |= START.matcher(line.text()).matches();
    }
    return started && fits(file) ? 1 : 0;
  }

  static Optional<Boolean> wholeConfiguration(SourceFile file) {
    var head = file.lines().stream().limit(LOOKED_AT).filter(line -> line.text().length() <= 1024).map(SourceLine::text).toList();
    if (head.stream().anyMatch(text -> PROMPT.matcher(text).matches())) {
      return Optional.of(false);
    }
    return head.stream().anyMatch(text -> SAVED.matcher(text).matches()) ? Optional.of(true) : Optional.empty();
  }

  /// Whether most of the first commands are taken, and some open a context or land in one: another vendor's script has other words.
  private static boolean fits(SourceFile file) {
    var commands = SrosStatements.read(file).stream().filter(statement -> statement.kind() == Statement.Kind.COMMAND).limit(TRIED).toList();
    var steps = Sros.machine().run(commands);
    var known = steps.stream().filter(step -> !(step.effect() instanceof Effect.Unread)).count();
    var entered = steps.stream().filter(step -> step.landsIn().depth() > step.at().depth()).count();
    return entered >= 1 && known * 2 >= steps.size();
  }
}
