package org.holdpoint.analysis.command;

import java.util.List;
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
    if (asked.isEmpty()) {
      return List.of();
    }
    var asks = stops(now).toList();
    var stood = before.stream().filter(one -> !one.asked()).collect(Collectors.toMap(Operation::key, one -> one, (one, _) -> one));
    return facts.stream().filter(Operation.class::isInstance).map(Operation.class::cast).filter(one -> GRAVE.contains(one.effect()) && !one.trial() && stood.containsKey(one.key())).findFirst().stream()
        .<Fact>flatMap(one -> missing(ahead(asked, stood.get(one.key())), ahead(asks, one)).map(stop -> new StopDropped(Key.of(one.key().subject(), "stop-dropped", stop.key().path().getLast()), one.at(), one.within(), one.command(), stop.asked(), stop.at()))).toList();
  }

  private static Stream<StopCondition> missing(List<StopCondition> asked, List<StopCondition> asks) {
    var keys = asks.stream().map(StopCondition::key).collect(Collectors.toSet());
    return asked.stream().filter(stop -> !keys.contains(stop.key())).limit(Math.max(0, asked.size() - asks.size()));
  }

  /// Those that stand in front of an operation.
  private static List<StopCondition> ahead(List<StopCondition> stops, Operation one) {
    return stops.stream().filter(stop -> stop.at().file().equals(one.at().file()) && stop.at().compareTo(one.at()) < 0).toList();
  }

  private static Stream<StopCondition> stops(List<Fact> facts) {
    return facts.stream().filter(StopCondition.class::isInstance).map(StopCondition.class::cast).filter(StopCondition::surely);
  }
}
