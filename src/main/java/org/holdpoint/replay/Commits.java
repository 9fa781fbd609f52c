package org.holdpoint.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.BareCommit;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;

/// Lines that put waiting changes into effect for good, at once.
final class Commits {

  private Commits() {}

  /// Those of a script that has not had the same changes in effect on trial before.
  static List<ContextFact> bare(CliLanguage language, Subject subject, List<Step> steps) {
    var found = new ArrayList<ContextFact>();
    var waiting = 0;
    var checked = false;
    var tried = false;
    for (var step : steps) {
      var command = step.effect() instanceof Effect.Commit || step.statement().kind() == Statement.Kind.COMMAND && !step.applies();
      var release = command ? language.releases(step.statement().texts()) : Optional.<CliLanguage.Release>empty();
      if (step.effect() instanceof Effect.Commit(var phase) && phase == Effect.Phase.ABORT) {
        waiting = 0;
      } else if (step.applies() && !command) {
        waiting++;
        tried = false;
      } else if (release.isPresent()) {
        switch (release.get()) {
          case CHECK -> checked = true;
          case CONFIRMED -> tried = true;
          case FINAL -> {
            if (waiting > 0 && !tried) {
              var at = step.statement().at();
              found.add(new BareCommit(Key.of(subject, "bare-commit", step.statement().text()), at, at, step.statement().text(), waiting, checked));
            }
            waiting = 0;
            checked = false;
            tried = false;
          }
        }
      }
    }
    return List.copyOf(found);
  }
}
