package org.holdpoint.replay;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.UncommittedEdit;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Span;

/// Languages whose whole configuration waits for a commit: which changes of a script take effect. Those that no line of it commits are judged as if a person committed them (the
/// device asks at the end of the session); those that it gives up are not.
final class Staging {

  private Staging() {}

  /// The steps without the changes that the script gives up before it commits them.
  static List<Step> taken(CliLanguage language, List<Step> steps) {
    var taken = new ArrayList<Step>(steps.size());
    var committed = 0;
    for (var step : steps) {
      if (step.effect() instanceof Effect.Commit(var phase) && phase != Effect.Phase.ABORT) {
        committed = taken.size();
      } else if (step.effect() instanceof Effect.Commit || givesUp(language, step)) {
        taken.subList(committed, taken.size()).clear();
      } else {
        taken.add(step);
      }
    }
    return List.copyOf(taken);
  }

  /// Whether the line leaves the configuration and gives up what waits.
  private static boolean givesUp(CliLanguage language, Step step) {
    return step.effect() instanceof Effect.Leave && language.phase(step.at().context().path(), step.statement().texts()).filter(phase -> phase == Effect.Phase.ABORT).isPresent();
  }

  /// The changes after the last commit, where the script enters the configuration or commits by lines of its own: one that does neither is delivered by what does.
  static List<ContextFact> uncommitted(CliLanguage language, Subject subject, List<Step> steps) {
    var waiting = new ArrayList<Step>();
    var refused = new ArrayList<Span>();
    var typed = false;
    for (var step : steps) {
      switch (step.effect()) {
        case Effect.Commit _ -> {
          typed = true;
          waiting.clear();
          refused.clear();
        }
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
        case Effect.Leave _ when givesUp(language, step) -> waiting.clear();
        case Effect.Exec _ -> typed |= language.edits(step.statement().texts());
        case Effect.Leave _, Effect.Unread _, Effect.Nothing _ -> { }
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
