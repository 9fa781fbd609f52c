package org.holdpoint.analysis.command;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Names that say that what they stand for was not made to stay: `tmp-7`, `shop_test`, `pr-$NUMBER`.
final class PassingName {

  private static final Set<String> WORDS = Set.of("tmp", "temp", "temporary", "test", "tests", "testing", "e2e", "sandbox", "scratch", "throwaway", "ephemeral", "disposable", "playground", "smoke");
  /// What there is one of for each run: said so with a number, or with something that the text does not tell.
  private static final Set<String> COUNTED = Set.of("ci", "pr", "mr", "preview", "review", "build", "job", "run");
  private static final Set<String> LASTING = Set.of("prod", "production", "prd", "live");

  private PassingName() {}

  /// `open`: something in it is not known. A name that is all variable says nothing, whatever the variable is called.
  static boolean is(String name, boolean open) {
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
