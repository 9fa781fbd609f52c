package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.holdpoint.analysis.command.Steps.Step;
import org.holdpoint.fact.CommandFact.StopCondition;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.StepFact.StopDropped;

/// Questions at which a text stopped before it did something, and that it asks no more.
final class StopsDropped {

  private StopsDropped() {}

  /// A question in the place of another is the same one in other words, and so is one that several are joined to.
  static List<Fact> of(Steps was, Steps now) {
    var told = new HashSet<Key>();
    var found = new ArrayList<Fact>();
    for (var kept : now.kept(was)) {
      var old = kept.was();
      var step = kept.now();
      var missing = missing(was, old, now, step);
      // What stands in a branch now is done where its question says so.
      var branched = old.call().surely() && !step.call().surely();
      if (!missing.isEmpty() && !branched && !(old.asked() && !old.unknown()) && !now.looksAnew(was, step) && missing.stream().map(StopCondition::key).noneMatch(told::contains)) {
        missing.forEach(stop -> told.add(stop.key()));
        var first = missing.getFirst();
        found.add(new StopDropped(Key.of(step.call().key().subject(), "stop-dropped", first.key().path().getLast()), now.gap(was, first.at(), step), step.within(), step.command(), step.effect(), step.unknown(), first.asked(), missing.size() - 1, first.at()));
      }
    }
    return found;
  }

  private static List<StopCondition> missing(Steps was, Step old, Steps now, Step step) {
    var asked = was.stops().stream().filter(stop -> was.ahead(stop.at(), old)).toList();
    var asks = now.stops().stream().filter(stop -> now.ahead(stop.at(), step)).toList();
    if (asked.size() <= asks.size()) {
      return List.of();
    }
    var about = asks.stream().flatMap(stop -> about(stop).stream()).collect(Collectors.toSet());
    return asked.stream().filter(stop -> !about.containsAll(about(stop))).limit(asked.size() - asks.size()).toList();
  }

  private static List<String> about(StopCondition stop) {
    return List.of(stop.key().path().getLast().split(" "));
  }
}
