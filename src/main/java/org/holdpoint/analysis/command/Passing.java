package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.Value;

/// What is there for a while only: named so (`tmp-7`, `shop_test`, `pr-$NUMBER`), in a place that is, or on a machine that is thrown away after the job.
final class Passing {

  /// The caller that stands for a machine which a pipeline gets for one job.
  private static final String FOR_ONE_JOB = "machine for one job";
  private static final Set<String> WORDS = Set.of("tmp", "temp", "temporary", "test", "tests", "testing", "e2e", "sandbox", "scratch", "throwaway", "ephemeral", "disposable", "playground", "smoke");
  /// What there is one of for each run: said so with a number, or with something that the text does not tell.
  private static final Set<String> COUNTED = Set.of("ci", "pr", "mr", "preview", "review", "build", "job", "run");
  private static final Set<String> LASTING = Set.of("prod", "production", "prd", "live");
  private static final Set<String> FILES = Set.of("-f", "--file", "--filename", "--env-file");

  private Passing() {}

  static boolean of(Invocation of, Program program, Call call, Targets targets, List<String> scope) {
    return !targets.none() && targets.given().stream().allMatch(Passing::named) || scope.stream().anyMatch(one -> named(one.substring(one.indexOf('=') + 1), false))
        || call.options().stream().filter(option -> FILES.contains(option.name())).anyMatch(option -> named(option.value(), false)) || thrownAway(of, program, scope);
  }

  /// Whether it works on the machine that it runs on, and a job of a pipeline has that for itself.
  private static boolean thrownAway(Invocation of, Program program, List<String> scope) {
    return program.is("local") && of.through().contains(FOR_ONE_JOB) && of.host() instanceof Value.Absent<String> && scope.stream().noneMatch(one -> one.startsWith("host=") || one.startsWith("context="));
  }

  private static boolean named(Argument word) {
    return word.values().isEmpty() ? named(word.written(), true) : word.values().stream().allMatch(value -> named(value, false));
  }

  /// `open`: something in it is not known. A name that is all variable says nothing, whatever the variable is called.
  private static boolean named(String name, boolean open) {
    var plain = name.toLowerCase(Locale.ROOT);
    var words = words(plain).toList();
    var more = open || plain.indexOf('$') >= 0 || plain.chars().anyMatch(Character::isDigit);
    return words.stream().noneMatch(LASTING::contains) && words(known(plain)).anyMatch(word -> !word.isEmpty()) && words.stream().anyMatch(word -> WORDS.contains(word) || more && COUNTED.contains(word));
  }

  private static Stream<String> words(String name) {
    return Stream.of(name.split("[^a-z0-9]+|(?<=[a-z])(?=[0-9])"));
  }

  /// What stands in a word beside its variables and expressions.
  private static String known(String word) {
    return word.replaceAll("\\$\\{\\{[^}]*}}|\\{\\{[^}]*}}|\\$\\{[^}]*}|\\$\\([^)]*\\)|\\$\\w+", " ");
  }
}
