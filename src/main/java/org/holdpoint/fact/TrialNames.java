package org.holdpoint.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of environments that have no users.
public final class TrialNames {

  private static final Set<String> TRIAL = Set.of("test", "tests", "testing", "staging", "stage", "stg", "dev", "development", "sandbox", "qa", "uat", "ci", "preview", "localhost", "lab", "local");
  private static final Pattern JOINT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private TrialNames() {}

  /// Whether a word is such a name, in any case.
  public static boolean is(String word) {
    return TRIAL.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether one of the words of a path is.
  public static boolean in(String path) {
    return Arrays.stream(JOINT.split(path)).anyMatch(TrialNames::is);
  }
}
