package org.holdpoint.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What teams call their environments, in any case.
public final class EnvironmentNames {

  private static final Set<String> PRODUCTION = Set.of("prod", "production", "prd", "live");
  private static final Set<String> TRIAL = Set.of("test", "tests", "testing", "staging", "stage", "stg", "dev", "development", "sandbox", "qa", "uat", "ci", "preview", "localhost", "lab", "local");
  /// Names of trials among the stages of a rollout; elsewhere they mean other things too.
  private static final Set<String> TRIAL_STAGE = Set.of("dev", "develop", "development", "test", "testing", "staging", "stg", "preprod", "pre-prod", "ppe", "pre", "preproduction", "sandbox", "lab", "qa", "uat", "ci", "local", "integration",
      "nonprod", "simulation");
  /// One name for those that mean one environment.
  private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("prod", "production"), Map.entry("production", "production"), Map.entry("prd", "production"), Map.entry("live", "production"), Map.entry("staging", "staging"),
      Map.entry("stage", "staging"), Map.entry("stg", "staging"), Map.entry("preprod", "staging"), Map.entry("dev", "development"), Map.entry("development", "development"), Map.entry("qa", "test"), Map.entry("uat", "test"),
      Map.entry("testing", "test"), Map.entry("sandbox", "sandbox"));
  private static final Pattern JOINT = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Machines from which work is done on others.
  private static final Set<String> WORKING = Set.of("localhost", "local", "ci");
  /// One group of an inventory, of which none of the words is production or all ("Patterns: targeting hosts and groups", Ansible).
  private static final Pattern GROUP = Pattern.compile("(?i)(?!.*(?:prod|live|prd|all))[a-z0-9]+(?:[_-][a-z0-9]+)*");

  private EnvironmentNames() {}

  /// Whether a word is the name of an environment that has users.
  public static boolean production(String word) {
    return PRODUCTION.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a word is the name of an environment without users.
  public static boolean trial(String word) {
    return TRIAL.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether one of the words of a path is. `ci` in the name of a file is what reads it (`.gitlab-ci.yml`), no place; as a folder it is one.
  public static boolean trialIn(String path) {
    var folders = path.lastIndexOf('/') + 1;
    return Arrays.stream(JOINT.split(path.substring(0, folders))).anyMatch(EnvironmentNames::trial)
        || Arrays.stream(JOINT.split(path.substring(folders))).anyMatch(word -> trial(word) && !word.equalsIgnoreCase("ci"));
  }

  /// Whether a group of machines is one of a trial environment alone: `lab`, `edge-staging`.
  public static boolean trialGroup(String name) {
    return GROUP.matcher(name).matches() && Arrays.stream(JOINT.split(name)).flatMap(word -> Arrays.stream(word.split("_"))).anyMatch(word -> trial(word) && !WORKING.contains(word.toLowerCase(Locale.ROOT)));
  }

  /// Whether a stage of a rollout that is called so has no users.
  public static boolean trialStage(String word) {
    return TRIAL_STAGE.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a word is the name of any environment.
  public static boolean any(String word) {
    return production(word) || trial(word) || trialStage(word);
  }

  /// `production`, `staging`, `development`, `test` or `sandbox`, where a word surely means one of these.
  public static Optional<String> kind(String word) {
    return Optional.ofNullable(KINDS.get(word.toLowerCase(Locale.ROOT)));
  }
}
