package org.holdpoint.replay.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.UncommittedEdit;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Arrangement;
import org.holdpoint.replay.machine.CliLanguage;
import org.holdpoint.replay.machine.CliLanguage.Release;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.source.Span;

/// Languages whose whole configuration waits for a commit: which changes of a script take effect. Those that no line of it commits are judged as if a person committed them (the
/// device asks at the end of the session); those that it gives up are not.
public final class Staging {

  private Staging() {}

  /// The steps without the changes that the script gives up before it commits them.
  public static List<Step> taken(CliLanguage language, List<Step> steps) {
    var taken = new ArrayList<Step>(steps.size());
    var committed = 0;
    var confirmed = 0;
    var loaded = steps.stream().anyMatch(step -> step.effect() instanceof Effect.Exec && language.loads(step.statement().texts()));
    for (var step : steps) {
      var phase = phase(language, step);
      if (Commits.release(language, step).filter(Release.REVOKED::equals).isPresent()) {
        taken.subList(confirmed, taken.size()).clear();
        committed = confirmed;
      } else if (phase.isEmpty()) {
        taken.add(step);
      } else if (phase.get() == Effect.Phase.ABORT) {
        taken.subList(committed, taken.size()).clear();
      } else if (phase.get() == Effect.Phase.COMMIT) {
        if (language.replaces(step.statement().texts()) && step.at().depth() > 0 && !loaded) {
          taken.add(committed, cleared(step));
        }
        committed = taken.size();
        confirmed = Commits.release(language, step).filter(Release.CONFIRMED::equals).isPresent() ? confirmed : committed;
      }
    }
    return List.copyOf(taken);
  }

  /// All that is configured is taken away, before the lines of the script are put in its place.
  static Step cleared(Step step) {
    var top = step.at().outer(step.at().depth() - 1);
    return new Step(step.statement(), top, top, new Effect.Insert(Arrangement.Manner.MATCHING, "*", "*", List.of("*")), top);
  }

  /// What the line does with the changes that wait, whether it stays in the configuration or leaves it.
  static Optional<Effect.Phase> phase(CliLanguage language, Step step) {
    return switch (step.effect()) {
      case Effect.Commit(var phase) -> Optional.of(phase);
      case Effect.Leave _, Effect.Exec _ -> step.statement().kind() == Statement.Kind.COMMAND ? language.phase(step.at().context().path(), step.statement().texts()) : Optional.empty();
      case Effect.Set _, Effect.Delete _, Effect.Insert _, Effect.Enter _, Effect.Rejected _, Effect.Unread _, Effect.Nothing _ -> Optional.empty();
    };
  }

  /// The changes after the last commit, where the script enters the configuration or commits by lines of its own: one that does neither is delivered by what does.
  public static List<ContextFact> uncommitted(CliLanguage language, Subject subject, List<Step> steps) {
    var waiting = new ArrayList<Step>();
    var refused = new ArrayList<Span>();
    var typed = false;
    for (var step : steps) {
      if (phase(language, step).isPresent()) {
        typed = true;
        waiting.clear();
        refused.clear();
        continue;
      }
      switch (step.effect()) {
        case Effect.Enter _ -> {
          typed |= step.landsIn().depth() == 1 && step.statement().verb() == Statement.Verb.PLAIN;
          if (step.landsIn().depth() > 1) {
            waiting.add(step);
          }
        }
        case Effect.Set _, Effect.Delete _, Effect.Insert _ -> waiting.add(step);
        case Effect.Rejected _ -> {
          if (language.phase(step.at().context().path(), step.statement().texts()).filter(phase -> phase == Effect.Phase.COMMIT).isPresent()) {
            refused.add(step.statement().at());
          }
        }
        case Effect.Exec _ -> typed |= language.edits(step.statement().texts());
        case Effect.Commit _, Effect.Leave _, Effect.Unread _, Effect.Nothing _ -> { }
      }
    }
    if (!typed || waiting.isEmpty()) {
      return List.of();
    }
    var first = waiting.getFirst();
    return List.of(new UncommittedEdit(Key.of(subject, "uncommitted-edit", first.landsIn().path().getFirst()), first.statement().at(), first.statement().at(),
        first.landsIn().path().getFirst(), "commit", waiting.size(), List.copyOf(refused)));
  }
}
