package org.holdpoint.language.program;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ProgramFact.ProgramMode;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.SourceFile;

/// Whether a program or script acts when it is called without more, or only tells what it would do: by the switch that it has for the other one. Sources: Python argparse (`store_true`), click (`is_flag`), PowerShell
/// about_Functions_Advanced_Parameters (`[switch]`), Go package flag (`Bool`), POSIX `case` over the arguments.
final class Modes {

  private static final Set<String> ACTS = Set.of("apply", "execute", "commit", "really", "for-real", "do-it", "live", "no-dry-run", "run-for-real");
  private static final Set<String> TELLS = Set.of("dry-run", "dryrun", "check-only", "noop", "no-op", "simulate", "preview", "print-only", "whatif");
  private static final Pattern PYTHON = Pattern.compile("^\\s*(?:\\w+\\.add_argument|@\\w+\\.option)\\((?:[\"']-\\w[\"'],\\s*)?[\"']--([a-z][a-z-]{2,20})[\"'].*(?:store_true|is_flag=True).*");
  private static final Pattern POWERSHELL = Pattern.compile("^\\s*(?:\\[Parameter[^\\]]*]\\s*)?\\[switch]\\s*\\$([A-Za-z]{3,20})\\s*,?\\s*(?:#.*)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern GO = Pattern.compile("^.*\\bflag\\.Bool\\(\"([a-z][a-z-]{2,20})\",\\s*false\\b.*");
  private static final Pattern SHELL = Pattern.compile("^\\s*(?:-\\w\\s*\\|\\s*)?--([a-z][a-z-]{2,20})(?:\\s*\\|\\s*-\\w)?\\)\\s.*");
  private static final Map<String, Pattern> SWITCHES = Map.of("py", PYTHON, "ps1", POWERSHELL, "psm1", POWERSHELL, "go", GO, "sh", SHELL, "bash", SHELL);
  private static final Pattern HUMPS = Pattern.compile("([a-z])([A-Z])");

  private Modes() {}

  /// Nothing where it has both switches, or none.
  static Stream<Fact> in(SourceFile file) {
    var form = Optional.ofNullable(SWITCHES.get(file.ending()));
    if (form.isEmpty()) {
      return Stream.of();
    }
    var found = CodeLine.of(file).flatMap(line -> mode(line, form.get()).stream()).toList();
    return found.stream().map(ProgramMode::acts).distinct().count() == 1 ? Stream.of(found.getFirst()) : Stream.of();
  }

  private static Optional<ProgramMode> mode(CodeLine line, Pattern form) {
    var said = form.matcher(line.text());
    var name = said.matches() ? HUMPS.matcher(said.group(1)).replaceAll("$1-$2").toLowerCase(Locale.ROOT) : "";
    return ACTS.contains(name) || TELLS.contains(name) ? Optional.of(new ProgramMode(Key.of(new Subject("file", line.file().key()), "program-mode", ""), line.at(), line.at(), name, TELLS.contains(name))) : Optional.empty();
  }
}
