package org.holdpoint.replay.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.UncommittedEdit;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.CliLanguage;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.source.Span;

/// Edits that take effect as a whole, and never do.
public final class Edits {

  private final CliLanguage language;
  private final Subject subject;
  private Optional<Step> begun = Optional.empty();
  private final List<Span> refused = new ArrayList<>();
  private int lines;

  private Edits(CliLanguage language, Subject subject) {
    this.language = language;
    this.subject = subject;
  }

  /// The edit that is still open at the end of the steps, if one is and lines wait for it.
  public static List<ContextFact> uncommitted(CliLanguage language, Subject subject, List<Step> steps) {
    var edits = new Edits(language, subject);
    steps.forEach(edits::take);
    return edits.begun.filter(_ -> edits.lines > 0).<ContextFact>map(edits::fact).stream().toList();
  }

  private void take(Step step) {
    switch (step.effect()) {
      case Effect.Commit(var phase) -> {
        begun = phase == Effect.Phase.BEGIN ? Optional.of(step) : Optional.empty();
        lines = 0;
        refused.clear();
      }
      case Effect.Enter _ when begins(language, step) -> {
        begun = Optional.of(step);
        lines = 0;
        refused.clear();
      }
      case Effect.Set _, Effect.Delete _, Effect.Enter _ -> lines += begun.isPresent() && language.edited(step.landsIn().context().path()) ? 1 : 0;
      case Effect.Rejected _ -> begun.filter(edit -> commits(edit, step)).ifPresent(_ -> refused.add(step.statement().at()));
      case Effect.Insert _, Effect.Leave _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> { }
    }
  }

  /// Whether a line that enters the configuration begins an edit of all of it.
  private static boolean begins(CliLanguage language, Step step) {
    return language.phase(step.at().context().path(), step.statement().texts()).filter(phase -> phase == Effect.Phase.BEGIN).isPresent();
  }

  /// The steps without the lines of edits that are given up, and with all taken away where an edit starts from nothing.
  public static List<Step> taken(CliLanguage language, List<Step> steps) {
    if (steps.stream().noneMatch(step -> step.effect() instanceof Effect.Commit || step.effect() instanceof Effect.Enter && begins(language, step))) {
      return steps;
    }
    var taken = new ArrayList<Step>(steps.size());
    var begun = -1;
    for (var step : steps) {
      taken.add(step);
      if (step.effect() instanceof Effect.Commit(var phase)) {
        if (phase == Effect.Phase.ABORT && begun >= 0) {
          taken.subList(begun, taken.size()).removeIf(waiting -> waiting.applies() && language.edited(waiting.landsIn().context().path()));
        }
        begun = phase == Effect.Phase.BEGIN ? taken.size() : -1;
      } else if (step.effect() instanceof Effect.Enter && begins(language, step)) {
        begun = taken.size();
      } else if (begun >= 0 && step.at().depth() > 0 && language.clears(step.statement().texts())) {
        taken.add(Staging.cleared(step));
      }
    }
    return List.copyOf(taken);
  }

  private boolean commits(Step edit, Step step) {
    return language.phase(edit.landsIn().context().path(), step.statement().texts()).filter(phase -> phase == Effect.Phase.COMMIT).isPresent();
  }

  private UncommittedEdit fact(Step edit) {
    var at = edit.statement().at();
    return new UncommittedEdit(Key.of(subject, "uncommitted-edit", edit.landsIn().place()), at, edit.landsIn().opener().map(Statement::at).orElse(at),
        edit.landsIn().place(), "commit", lines, List.copyOf(refused));
  }
}
