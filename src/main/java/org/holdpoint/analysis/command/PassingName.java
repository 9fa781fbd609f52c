package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.EnvironmentNames;

/// Names that say that what they stand for was not made to stay: `tmp-7`, `shop_test`, `pr-$NUMBER`.
final class PassingName {

  private static final Set<String> WORDS = Set.of("tmp", "temp", "temporary", "e2e", "sandbox", "scratch", "throwaway", "ephemeral", "disposable", "playground", "smoke");
  /// What is made for tests, unless the next word says that it is what comes of them.
  private static final Set<String> TESTS = Set.of("test", "tests", "testing");
  /// What there is one of for each run: said so with a number beside it, or with something that the text does not tell.
  private static final Set<String> COUNTED = Set.of("ci", "pr", "mr", "preview", "review", "build", "job", "run");
  /// What comes of tests and runs, and is kept when they are over.
  private static final Set<String> KEPT = Set.of("result", "results", "report", "reports", "record", "records", "log", "logs", "evidence", "artifact", "artifacts", "artefact", "artefacts", "history", "archive", "metrics", "state");
  /// Machines that carry out such runs; what they are called stands between that and their number: `ci-runner-9`.
  private static final Set<String> WORKERS = Set.of("runner", "agent", "worker", "executor", "builder");
  /// Variables and expressions, numbers, words.
  private static final Pattern PART = Pattern.compile("\\$\\{\\{[^}]*}}|\\{\\{[^}]*}}|\\$\\{[^}]*}|\\$\\([^)]*\\)|\\$\\w+|(?<![a-z])e2e|[0-9]+|[a-z]+");

  private PassingName() {}

  /// `open`: something in it is not known. A name that is all variable says nothing, whatever the variable is called.
  static boolean is(String name, boolean open) {
    var parts = parts(name.toLowerCase(Locale.ROOT));
    var unsaid = open && parts.stream().noneMatch(PassingName::variable);
    var known = parts.stream().anyMatch(part -> !variable(part));
    if (!known || parts.stream().flatMap(part -> words(part).stream()).anyMatch(EnvironmentNames::production)) {
      return false;
    }
    for (var at = 0; at < parts.size(); at++) {
      var part = parts.get(at);
      var next = at + 1 < parts.size() ? parts.get(at + 1) : "";
      if (words(part).stream().anyMatch(WORDS::contains) || words(part).stream().anyMatch(TESTS::contains) && !KEPT.contains(next)
          || variable(part) && words(part).stream().anyMatch(COUNTED::contains) && !KEPT.contains(next)
          || COUNTED.contains(part) && !KEPT.contains(next) && (unsaid || number(next) || WORKERS.contains(next) && at + 2 < parts.size() && number(parts.get(at + 2)) || at > 0 && number(parts.get(at - 1)) || at == 0 && parts.stream().anyMatch(PassingName::variable))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> parts(String name) {
    var parts = new ArrayList<String>();
    var found = PART.matcher(name);
    while (found.find()) {
      parts.add(found.group());
    }
    return parts;
  }

  private static boolean variable(String part) {
    return part.startsWith("$") || part.startsWith("{{");
  }

  /// A number, or what the text does not tell.
  private static boolean number(String part) {
    return variable(part) || !part.isEmpty() && Character.isDigit(part.charAt(0));
  }

  /// The words of a variable's name, or the word itself.
  private static List<String> words(String part) {
    return variable(part) ? List.of(part.split("[^a-z0-9]+")) : List.of(part);
  }
}
