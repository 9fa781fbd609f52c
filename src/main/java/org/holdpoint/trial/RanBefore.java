package org.holdpoint.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.RejectedLine;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;

/// Lines of a script that took effect in its text before the change, and that the device rejects in the new one: the change took away the header that led to their block.
final class RanBefore {

  private RanBefore() {}

  /// The facts of a replay; a rejected line of which no block is known says in which it ran before.
  static List<ContextFact> told(Replay now, Optional<Replay> old) {
    if (old.isEmpty() || now.facts().stream().noneMatch(RejectedLine.class::isInstance)) {
      return now.facts();
    }
    var places = places(old.get().steps());
    return now.facts().stream().map(fact -> fact instanceof RejectedLine line && line.homes().isEmpty() ? line.of(places.getOrDefault(line.command(), new TreeSet<>())) : fact).toList();
  }

  /// Where each line took effect, by its words.
  private static Map<String, TreeSet<String>> places(List<Step> steps) {
    var places = new HashMap<String, TreeSet<String>>();
    for (var step : steps) {
      if (step.effect() instanceof Effect.Set || step.effect() instanceof Effect.Delete || step.effect() instanceof Effect.Enter) {
        places.computeIfAbsent(step.statement().text(), _ -> new TreeSet<>()).add(step.at().place());
      }
    }
    return places;
  }
}
