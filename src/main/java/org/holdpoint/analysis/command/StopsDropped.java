package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.CommandFact.StopCondition;
import org.holdpoint.fact.CommandFact.StopDropped;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Questions at which a script stopped before it took something away, and that it asks no more.
final class StopsDropped {

  private static final Set<String> GRAVE = Set.of("remove", "destroy", "drain");

  private StopsDropped() {}

  /// `before` are the operations of `was`, `facts` what follows from `now`, operations among it under the keys of those before. A question in the place of another is the same one in other words.
  static List<Fact> of(List<Fact> was, List<Fact> now, List<Operation> before, List<Fact> facts) {
    var asked = stops(was).toList();
    var asks = stops(now).map(StopCondition::key).collect(Collectors.toSet());
    if (asked.isEmpty() || asks.size() >= asked.size()) {
      return List.of();
    }
    var still = facts.stream().filter(Operation.class::isInstance).map(Operation.class::cast).filter(one -> GRAVE.contains(one.effect()) && !one.trial()).toList();
    var stood = before.stream().collect(Collectors.toMap(Operation::key, one -> one, (one, _) -> one));
    return asked.stream().filter(stop -> !asks.contains(stop.key())).limit((long) asked.size() - asks.size()).<Fact>flatMap(stop -> still.stream().filter(one -> behind(stop, one, stood)).limit(1)
        .map(one -> new StopDropped(Key.of(one.key().subject(), "stop-dropped", stop.key().path().getLast()), one.at(), one.within(), one.command(), stop.asked(), stop.at()))).toList();
  }

  private static Stream<StopCondition> stops(List<Fact> facts) {
    return facts.stream().filter(StopCondition.class::isInstance).map(StopCondition.class::cast).filter(StopCondition::surely);
  }

  /// Whether an operation was there behind the question, and nobody was asked before it.
  private static boolean behind(StopCondition stop, Operation now, Map<Key, Operation> stood) {
    var was = stood.get(now.key());
    return was != null && !was.asked() && was.at().file().equals(stop.at().file()) && was.at().compareTo(stop.at()) > 0;
  }
}
