package org.holdpoint.replay.apply;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.MisplacedLine;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.source.Span;

/// What is left of the facts of a script that stops at its first error: the lines after it never run, so nothing follows from them.
public final class Stopping {

  private Stopping() {}

  /// The facts as far as the steps that run bear them out; the line that is rejected is the last of them.
  public static List<ContextFact> taken(List<ContextFact> facts, List<Step> taken) {
    var last = taken.isEmpty() ? 0 : taken.getLast().statement().line();
    return facts.stream().flatMap(fact -> upTo(fact, last).stream()).toList();
  }

  private static Optional<ContextFact> upTo(ContextFact fact, int last) {
    return switch (fact) {
      case MisplacedLine line when line.at().line() <= last -> Optional.of(line.upTo(last));
      case ContextFact other -> Optional.of(other).filter(one -> runs(one.at(), last));
    };
  }

  private static boolean runs(Span at, int last) {
    return at.line() <= last;
  }
}
