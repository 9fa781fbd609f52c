package org.holdpoint.analysis.program;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ProgramFact.RoutineDeletesMore;
import org.holdpoint.fact.ProgramFact.RoutineDeletion;

/// Deletions of routines that lost a part of their condition. The same one is the first, second, … of its routine from its table.
public final class Deletions {

  private Deletions() {}

  /// `was` and `now` are the facts of one document.
  public static List<Fact> of(List<Fact> was, List<Fact> now) {
    var before = deletions(was).toList();
    return before.isEmpty() ? List.of() : deletions(now).flatMap(one -> before.stream().filter(old -> old.key().equals(one.key())).flatMap(old -> wider(old, one))).toList();
  }

  private static Stream<RoutineDeletion> deletions(List<Fact> facts) {
    return facts.stream().filter(RoutineDeletion.class::isInstance).map(RoutineDeletion.class::cast);
  }

  private static Stream<Fact> wider(RoutineDeletion was, RoutineDeletion now) {
    var gone = was.demands().stream().filter(one -> !now.demands().contains(one)).toList();
    var less = now.every() ? !was.every() : !gone.isEmpty() && !now.demands().isEmpty() && was.demands().containsAll(now.demands());
    return less ? Stream.of(new RoutineDeletesMore(new Key(now.key().subject(), "routine-deletes-more", now.key().path()), now.at(), now.within(), now.routine(), now.table(), gone, now.every(),
        now.most().isEmpty() ? was.most() : "", was.at())) : Stream.empty();
  }
}
