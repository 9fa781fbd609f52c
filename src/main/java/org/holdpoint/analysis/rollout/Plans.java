package org.holdpoint.analysis.rollout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RolloutFact.FallbackCopy;
import org.holdpoint.fact.RolloutFact.Rollout;
import org.holdpoint.fact.RolloutFact.RolloutPlan;
import org.holdpoint.fact.RolloutFact.Stage;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Value;

/// Rollouts → which stage reaches everything, what is tried before it, and when the copy to go back to is renewed.
public final class Plans {

  private static final double MINUTE = 60;

  private Plans() {}

  /// What follows for each rollout among the facts of one document.
  public static List<Fact> of(List<Fact> facts) {
    var rollouts = facts.stream().filter(Rollout.class::isInstance).map(Rollout.class::cast).toList();
    if (rollouts.isEmpty()) {
      return List.of();
    }
    var settings = facts.stream().filter(Setting.class::isInstance).map(Setting.class::cast).toList();
    var effect = settings.stream().filter(setting -> setting.meaning().equals("effect-time")).flatMap(setting -> minutes(setting).stream()).findFirst();
    var plans = new ArrayList<Fact>(rollouts.stream().map(rollout -> plan(rollout, effect)).toList());
    settings.stream().filter(setting -> setting.meaning().equals("last-known-good-source")).forEach(setting -> rollouts.stream().flatMap(rollout -> copy(setting, rollout).stream()).findFirst().ifPresent(plans::add));
    return List.copyOf(plans);
  }

  private static RolloutPlan plan(Rollout rollout, Optional<Value<Long>> effect) {
    var stages = rollout.stages();
    var placed = stages.stream().anyMatch(stage -> !stage.targets().isEmpty() || stage.percent().known().isPresent());
    var full = IntStream.range(0, stages.size()).filter(index -> Reach.of(stages.get(index), placed) == Reach.EVERYTHING).findFirst();
    var before = stages.subList(0, full.orElse(stages.size()));
    var shares = before.stream().filter(stage -> Reach.of(stage, placed) == Reach.PART).toList();
    var parts = apart(shares);
    var paused = (int) parts.stream().filter(Plans::watched).count();
    var watched = rollout.abortIf().known().isPresent() ? parts.size() : paused;
    var key = new Key(rollout.key().subject(), "rollout-plan", rollout.key().path());
    Value<String> reached = full.isPresent() ? new Value.Known<>(stages.get(full.getAsInt()).name(), stages.get(full.getAsInt()).at()) : new Value.Absent<>();
    Value<String> last = stages.isEmpty() ? new Value.Absent<>() : new Value.Known<>(stages.getLast().name(), stages.getLast().at());
    Value<Long> soak = full.isPresent() ? stages.get(full.getAsInt()).soakMinutes() : new Value.Absent<>();
    return new RolloutPlan(key, rollout.at(), rollout.within(), rollout.name(), rollout.form(), stages.size() - shares.size() + parts.size(), parts.size(), last, reached, soak, watched, paused, shortest(stages), effect.orElseGet(Value.Absent::new));
  }

  /// Without those that reach no more than the one before them: 1 % at night, and the same 1 % in the morning.
  private static List<Stage> apart(List<Stage> parts) {
    return IntStream.range(0, parts.size()).filter(index -> index == parts.size() - 1 || parts.get(index).percent().known().isEmpty()
        || !parts.get(index).percent().known().equals(parts.get(index + 1).percent().known()) || !parts.get(index).targets().equals(parts.get(index + 1).targets())).mapToObj(parts::get).toList();
  }

  private static boolean watched(Stage stage) {
    return stage.soakMinutes().known().filter(minutes -> minutes > 0).isPresent() || stage.abortIf().known().isPresent();
  }

  private static Value<Long> shortest(List<Stage> stages) {
    return stages.stream().limit(Math.max(0, stages.size() - 1)).map(Stage::soakMinutes).filter(soak -> soak.known().isPresent()).min(Comparator.comparing(soak -> soak.known().orElseThrow()))
        .orElseGet(Value.Absent::new);
  }

  private static Optional<Value<Long>> minutes(Setting setting) {
    return setting.unit().equals("seconds") && setting.strength().known().isPresent()
        ? Optional.of(setting.strength().map(seconds -> (long) Math.ceil(seconds / MINUTE))) : Optional.empty();
  }

  /// A copy that is renewed after a stage of this rollout.
  private static Optional<Fact> copy(Setting setting, Rollout rollout) {
    var said = setting.value().known().orElse("").strip();
    var stages = rollout.stages();
    return IntStream.range(0, stages.size()).filter(index -> stages.get(index).name().equalsIgnoreCase(said)).boxed().findFirst()
        .map(index -> new FallbackCopy(new Key(setting.key().subject(), "fallback-copy", setting.key().path()), setting.at(), setting.within(), setting.name(), said, stages.size() - 1 - index));
  }
}
