package org.holdpoint.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ContextFact.RemovedBlock;
import org.holdpoint.source.Span;

/// Facts of both sides → changes, matched by key. Facts that share a key are matched in order.
public final class Pairing {

  private Pairing() {}

  /// One change for each key and occurrence, in the order of `now`, then what is only in `was`.
  public static List<Change<Fact>> pair(List<Fact> was, List<Fact> now) {
    if (was.isEmpty()) {
      return now.stream().map(fact -> new Change<Fact>(Optional.empty(), Optional.of(fact))).toList();
    }
    var before = new LinkedHashMap<Numbered, Fact>();
    number(was).forEach(before::putIfAbsent);
    var changes = new ArrayList<Change<Fact>>();
    number(now).forEach((key, fact) -> changes.add(new Change<>(Optional.ofNullable(before.remove(key)), Optional.of(fact))));
    var taken = now.stream().filter(RemovedBlock.class::isInstance).map(RemovedBlock.class::cast).toList();
    before.values().forEach(fact -> changes.add(new Change<>(Optional.of(fact), Optional.empty(), taken.stream().filter(block -> holds(block.stood(), fact.at())).map(Fact::at).findFirst())));
    return List.copyOf(changes);
  }

  private static boolean holds(Span stood, Span at) {
    return stood.file().equals(at.file()) && stood.side() == at.side() && stood.line() <= at.line() && at.endLine() <= stood.endLine();
  }

  private record Numbered(Key key, int occurrence) {}

  private static LinkedHashMap<Numbered, Fact> number(List<Fact> facts) {
    var seen = new LinkedHashMap<Key, Integer>();
    var numbered = new LinkedHashMap<Numbered, Fact>();
    for (var fact : facts) {
      numbered.put(new Numbered(fact.key(), seen.merge(fact.key(), 1, Integer::sum)), fact);
    }
    return numbered;
  }
}
