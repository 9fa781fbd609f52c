package org.holdpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.TargetSelection;
import org.holdpoint.fact.Pairing;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Document.State;
import org.holdpoint.replay.Undo;
import org.holdpoint.report.checklist.Slip;
import org.holdpoint.report.checklist.Tried;
import org.holdpoint.report.checklist.WayBack;
import org.holdpoint.rule.Rulebook;
import org.holdpoint.rule.Survey;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.trial.Trial;
import org.holdpoint.trial.Trials;

/// What a reviewer needs of what was judged: how each file is taken back, what each rule was asked about, and what is one slip away from too much.
final class WaysBack {

  private WaysBack() {}

  /// One for each judged script and configuration, in their order.
  static List<WayBack> of(Trials line, List<Trial> trials) {
    return trials.stream().flatMap(trial -> wayBack(line, trial).stream()).toList();
  }

  private static Optional<WayBack> wayBack(Trials line, Trial trial) {
    var file = trial.document().file();
    return switch (trial.document()) {
      case Script script -> Optional.of(line.replays().undo(script).fold(undo -> inverse(script, undo), failed -> new WayBack.Inverse(file.path(), about(script), List.of(), List.of(failed.because()))));
      case State state -> Optional.of(new WayBack.Reload(file.path(), about(state), file.side() == Side.BASE ? Optional.of(file.path()) : trial.beside().map(SourceFile::path)));
      case Declaration _ -> Optional.empty();
    };
  }

  private static WayBack inverse(Script script, Undo undo) {
    var writing = script.language().writing();
    var lines = undo.lines().isEmpty() ? List.<String>of() : Stream.of(writing.start(), undo.lines(), writing.end()).flatMap(List::stream).toList();
    return new WayBack.Inverse(script.file().path(), about(script), lines, undo.without());
  }

  private static String about(Document document) {
    return document.subject().toString();
  }

  /// Selectors that the change brings, one slip away from too much, where somebody is asked before or the words hold back.
  static List<Slip> slips(List<Trial> trials) {
    return trials.stream().flatMap(trial -> Pairing.pair(trial.was(), trial.now()).stream()).flatMap(change -> change.now().stream().filter(TargetSelection.class::isInstance).map(TargetSelection.class::cast)
        .filter(now -> now.held() && !now.near().isEmpty() && change.was().filter(was -> was instanceof TargetSelection before && before.near().equals(now.near())).isEmpty())
        .map(now -> new Slip(now.at(), now.key().subject().toString(), now.targets(), now.near()))).toList();
  }

  /// What each rule was asked about, over all that was judged.
  static List<Tried> tried(List<Trial> trials, Rulebook rulebook, boolean compared) {
    var asked = new LinkedHashMap<String, Long>();
    rulebook.rules().forEach(rule -> asked.put(rule.id(), 0L));
    trials.forEach(trial -> Survey.of(rulebook, Pairing.pair(trial.was(), trial.now()), compared).forEach((rule, count) -> asked.merge(rule, count, Long::sum)));
    return asked.entrySet().stream().map(one -> new Tried(one.getKey(), one.getValue())).toList();
  }
}
