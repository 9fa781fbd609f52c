package org.holdpoint.analysis.rollout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.EnvironmentNames;
import org.holdpoint.fact.RolloutFact.Stage;

/// How far a stage reaches: an environment without users, a part of production, or all of it.
enum Reach {
  TEST, PART, EVERYTHING;

  private static final Pattern JOINT = Pattern.compile("[^\\p{L}\\p{N}%*]+");
  private static final Set<String> ALL = Set.of("all", "global", "globally", "everyone", "everybody", "everything", "everywhere", "fleet", "worldwide", "*", "100%", "entire", "whole", "full", "general", "ga", "public", "world", "earth");
  /// A word that takes the `all` beside it back: all of a part.
  private static final Set<String> SOME = Set.of("canary", "canaries", "early", "internal", "staff", "employees", "dogfood", "pilot", "beta", "some", "half", "first", "wave", "ring");
  private static final double WHOLE = 100;

  /// How far a stage reaches. Where others of its rollout say what they reach (`placed`), one that does not is a step of another kind: a build, a question.
  static Reach of(Stage stage, boolean placed) {
    var percent = stage.percent().known();
    if (percent.isPresent()) {
      return percent.get() >= WHOLE ? EVERYTHING : percent.get() > 0 ? PART : TEST;
    }
    var targets = words(stage.targets());
    var name = words(List.of(stage.name()));
    // `all`, with the names of all that there is.
    var whole = targets.isEmpty() ? everything(name) : name.size() == 1 && ALL.contains(name.getFirst());
    if (whole || stage.targets().stream().anyMatch(target -> everything(words(List.of(target))))) {
      return EVERYTHING;
    }
    if (placed && targets.isEmpty() && name.stream().noneMatch(Reach::some)) {
      return TEST;
    }
    var canary = name.stream().anyMatch(Reach::some) || targets.stream().anyMatch(SOME::contains);
    return !canary && (name.stream().anyMatch(EnvironmentNames::trialStage) || targets.stream().anyMatch(EnvironmentNames::trialStage)) ? TEST : PART;
  }

  /// `canary`, `ring0`.
  private static boolean some(String word) {
    return SOME.contains(word.replaceAll("\\d+$", ""));
  }

  /// Whether a target is all there is: `all-edge`, but not `all-edge-1pct` or `all canaries`.
  private static boolean everything(List<String> words) {
    return words.stream().anyMatch(ALL::contains) && words.stream().noneMatch(word -> SOME.contains(word) || EnvironmentNames.trialStage(word) || !word.equals("100%") && word.chars().anyMatch(Character::isDigit));
  }

  private static List<String> words(List<String> texts) {
    return texts.stream().flatMap(text -> Arrays.stream(JOINT.split(text.toLowerCase(Locale.ROOT)))).filter(word -> !word.isEmpty()).toList();
  }
}
