package org.holdpoint.trial;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.analysis.window.Windows;
import org.holdpoint.fact.Fact;

/// What follows from the facts of one document and those of the others of its side: calendars and requests are read together, and so are artefacts and what makes them.
final class Following {

  private Following() {}

  /// The trials, each with what follows from it on both sides. `around` are the facts of documents that the change does not touch, and `declared` what the settings say.
  static List<Trial> of(List<Trial> trials, List<Fact> around, List<Fact> declared, Instant judgedAt) {
    var was = Stream.of(trials.stream().flatMap(trial -> trial.was().stream()), around.stream(), declared.stream()).flatMap(facts -> facts).toList();
    var now = Stream.of(trials.stream().flatMap(trial -> trial.now().stream()), around.stream(), declared.stream()).flatMap(facts -> facts).toList();
    var windowsWere = new Windows(was, judgedAt);
    var windowsNow = new Windows(now, judgedAt);
    return trials.stream().map(trial -> trial.following(windowsWere.following(trial.was()), windowsNow.following(trial.now())))
        .map(trial -> trial.following(facts(trial.was(), was, judgedAt), facts(trial.now(), now, judgedAt))).toList();
  }

  /// What follows from the facts of one document (`own`), which are among all those of its side.
  private static List<Fact> facts(List<Fact> own, List<Fact> all, Instant judgedAt) {
    return List.of();
  }
}
