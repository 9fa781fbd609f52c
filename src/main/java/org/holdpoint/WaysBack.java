package org.holdpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.CommandFact.TargetSelection;
import org.holdpoint.fact.Pairing;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Document.State;
import org.holdpoint.replay.Undo;
import org.holdpoint.report.checklist.Slip;
import org.holdpoint.report.checklist.Tried;
import org.holdpoint.report.checklist.Uncounted;
import org.holdpoint.report.checklist.WayBack;
import org.holdpoint.rule.Rulebook;
import org.holdpoint.rule.Survey;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.trial.Trial;
import org.holdpoint.trial.Trials;

/// What a reviewer needs of what was judged: how each file is taken back, what each rule was asked about, what is one slip away from too much, and what says no number.
final class WaysBack {

  private static final Set<String> TAKES = Set.of("restart", "drain", "remove", "destroy");
  /// Where the words name no single targets, as `operation` says it.
  private static final Set<String> UNNAMED = Set.of("selector", "pattern", "output", "open");
  /// Of these nobody counts.
  private static final String FILES = "files";

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

  /// Commands that the change brings, that take whatever a selector fits, and that do not say how many; by file. What is typed into a device is about that device.
  static List<Uncounted> uncounted(List<Trial> trials) {
    return trials.stream().filter(trial -> trial.document() instanceof Declaration).flatMap(trial -> {
      var counted = trial.now().stream().filter(TargetSelection.class::isInstance).map(TargetSelection.class::cast).filter(one -> !one.together()).toList();
      var fresh = Pairing.pair(trial.was(), trial.now()).stream().flatMap(change -> change.now().stream().filter(Operation.class::isInstance).map(Operation.class::cast).filter(WaysBack::uncounted)
          .filter(now -> change.was().filter(was -> was instanceof Operation before && before.text().equals(now.text()) && uncounted(before)).isEmpty()))
          .map(now -> new Uncounted.Command(now.at(), now.text(), counted.stream().filter(one -> one.key().path().equals(now.key().path())).map(TargetSelection::line).findFirst().orElse(""))).toList();
      return fresh.isEmpty() ? Stream.<Uncounted>empty() : Stream.of(new Uncounted(about(trial.document()), fresh));
    }).toList();
  }

  private static boolean uncounted(Operation one) {
    return TAKES.contains(one.effect()) && !one.object().equals(FILES) && !one.trial() && !one.passing() && !(one.expected() instanceof Value.Known<Long>) && (one.all() || UNNAMED.contains(one.reach()));
  }

  /// What each rule was asked about, over all that was judged.
  static List<Tried> tried(List<Trial> trials, Rulebook rulebook, boolean compared) {
    var asked = new LinkedHashMap<String, Long>();
    rulebook.rules().forEach(rule -> asked.put(rule.id(), 0L));
    trials.forEach(trial -> Survey.of(rulebook, Pairing.pair(trial.was(), trial.now()), compared).forEach((rule, count) -> asked.merge(rule, count, Long::sum)));
    return asked.entrySet().stream().map(one -> new Tried(one.getKey(), one.getValue())).toList();
  }
}
