package org.holdpoint.replay.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.BareCommit;
import org.holdpoint.fact.ContextFact.TrialCommit;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Arrangement;
import org.holdpoint.replay.machine.CliLanguage;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Steering;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.tree.ConfigNode;

/// Lines that put waiting changes into effect for good, at once.
public final class Commits {

  private static final Set<String> OFF = Set.of("shutdown", "disable");

  private Commits() {}

  /// Those of a script that has not had the same changes in effect on trial before. `before` is the configuration that it meets.
  public static List<ContextFact> bare(CliLanguage language, Subject subject, List<Step> steps, ConfigNode before) {
    if (!finished(language, steps)) {
      return List.of();
    }
    var found = new ArrayList<ContextFact>();
    var waiting = Waiting.NONE;
    var checked = false;
    var tried = false;
    var loading = Optional.<Step>empty();
    for (var step : steps) {
      loading = loads(language, step) ? Optional.of(step) : loading;
      var release = release(language, step);
      if (release.isEmpty() && Staging.phase(language, step).filter(Effect.Phase.ABORT::equals).isPresent()) {
        waiting = Waiting.NONE;
      } else if (release.isEmpty() && step.applies()) {
        waiting = waiting.and(step, cutsOff(language, step, before));
        tried = false;
      } else if (release.isPresent()) {
        switch (release.get()) {
          case CHECK -> checked = true;
          case CONFIRMED -> tried = true;
          case REVOKED -> {
            waiting = Waiting.NONE;
            tried = false;
          }
          case FINAL -> {
            loading.filter(_ -> language.replaces(step.statement().texts())).ifPresent(load -> found.add(replacement(subject, step, load)));
            if (waiting.lines() > 0 && !tried) {
              found.add(waiting.committed(subject, step, checked));
            }
            waiting = Waiting.NONE;
            checked = false;
            tried = false;
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /// The lines that nothing has put into effect: how many there are, and how many of these may cut off whoever types, steer traffic, and are of lists.
  private record Waiting(int lines, int reaching, int steering, int lists) {

    static final Waiting NONE = new Waiting(0, 0, 0, 0);

    Waiting and(Step step, boolean cutting) {
      return new Waiting(lines + 1, reaching + (cutting ? 1 : 0), steering + (Steering.of(step) ? 1 : 0), lists + (Steering.lists(step) ? 1 : 0));
    }

    BareCommit committed(Subject subject, Step step, boolean checked) {
      var at = step.statement().at();
      return new BareCommit(Key.of(subject, "bare-commit", step.statement().text()), at, at, step.statement().text(), lines, reaching, steering, lists, checked);
    }
  }

  /// The first of a script that is put into effect on trial.
  public static List<ContextFact> tried(CliLanguage language, Subject subject, List<Step> steps) {
    return steps.stream().filter(step -> release(language, step).filter(CliLanguage.Release.CONFIRMED::equals).isPresent()).limit(1).map(Step::statement)
        .<ContextFact>map(line -> new TrialCommit(Key.of(subject, "trial-commit"), line.at(), line.at(), line.text())).toList();
  }

  private static boolean loads(CliLanguage language, Step step) {
    return step.effect() instanceof Effect.Exec && step.statement().kind() == Statement.Kind.COMMAND && language.loads(step.statement().texts());
  }

  private static ContextFact replacement(Subject subject, Step commit, Step load) {
    var at = commit.statement().at();
    return new ContextFact.LoadedReplacement(Key.of(subject, "loaded-replacement", commit.statement().text()), at, at, commit.statement().text(), load.statement().text(), load.statement().at());
  }

  /// Whether some line puts changes into effect for good.
  private static boolean finished(CliLanguage language, List<Step> steps) {
    for (var step : steps) {
      if (release(language, step).filter(CliLanguage.Release.FINAL::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// What the line does with the changes that wait.
  static Optional<CliLanguage.Release> release(CliLanguage language, Step step) {
    return switch (step.effect()) {
      case Effect.Commit _, Effect.Exec _, Effect.Leave _ -> step.statement().kind() == Statement.Kind.COMMAND ? language.releases(step.statement().texts()) : Optional.empty();
      case Effect.Set _, Effect.Delete _, Effect.Insert _, Effect.Enter _, Effect.Rejected _, Effect.Unread _, Effect.Nothing _ -> Optional.empty();
    };
  }

  /// Whether a change may cut off those who reach the device. What is set in a block that was not there before, or that was switched off, cuts off nobody, where it is known what was there.
  private static boolean cutsOff(CliLanguage language, Step step, ConfigNode before) {
    var context = step.landsIn().context().path();
    return switch (step.effect()) {
      case Effect.Set(_, var words) -> (before.children().isEmpty() || ran(before, step.landsIn().path())) && language.cutsOff(context + ">" + String.join(" ", words), false);
      // What is switched on again cuts off nobody.
      case Effect.Delete(_, var words) -> !OFF.contains(words.getFirst()) && language.cutsOff(context + ">" + String.join(" ", words), true);
      case Effect.Insert(var manner, _, _, var words) -> language.cutsOff(context + ">" + String.join(" ", words), manner == Arrangement.Manner.INACTIVE || manner == Arrangement.Manner.MATCHING);
      // A line that comes back at once has made the level (`set … address 192.0.2.1/24`).
      case Effect.Enter(var headers) -> step.after() == step.at() && (before.children().isEmpty() || ran(before, step.landsIn().outer(1).path()))
          && language.cutsOff(step.landsIn().outer(1).context().path() + ">" + headers.getLast(), false);
      case Effect.Leave _, Effect.Commit _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> false;
    };
  }

  /// Whether the block stood there, and neither it nor one around it was switched off.
  private static boolean ran(ConfigNode before, List<String> path) {
    var node = Optional.of(before);
    for (var key : path) {
      node = node.flatMap(outer -> outer.child(key)).filter(block -> OFF.stream().noneMatch(off -> block.child(off).filter(line -> !line.negated()).isPresent()));
    }
    return node.isPresent();
  }
}
