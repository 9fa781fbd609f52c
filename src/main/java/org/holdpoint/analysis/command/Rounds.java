package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.StepFact.PaceRaised;
import org.holdpoint.fact.StepFact.PauseCut;
import org.holdpoint.fact.Value;

/// Loops over machines whose body is another one now, so that no call of it is known again: whether a round still waits for the one before it.
final class Rounds {

  private static final Set<String> CARRIERS = Set.of("scp", "rsync", "sftp");
  private static final String OVER = " in ";
  /// (seconds) A shorter wait is for a program to start.
  private static final long LEAST = 60;
  private static final long FAR = 10;

  private Rounds() {}

  /// A loop in which every call that reaches another machine ran after the one before, and now all of them run in the background.
  static Optional<Fact> apart(List<Invocation> was, List<Invocation> now) {
    return reaching(now).filter(call -> !(call.apart() instanceof Value.Absent<Long>)).findFirst().filter(call -> reaching(now).filter(one -> same(one, call)).allMatch(one -> !(one.apart() instanceof Value.Absent<Long>)))
        .flatMap(call -> before(was, call).filter(_ -> reaching(was).filter(one -> same(one, call)).allMatch(one -> one.apart() instanceof Value.Absent<Long>))
            .map(old -> new PaceRaised(Key.of(call.key().subject(), "pace-raised", over(call)), call.within(), call.within(), "for " + over(call), "&", "1", "all", true, old.within())));
  }

  /// A loop that waited between its rounds, or between those of a loop around it, in a text that waits nowhere any more.
  static Optional<PauseCut> unwaited(List<Invocation> was, List<Invocation> now) {
    var longest = was.stream().filter(call -> !(call.repeated() instanceof Value.Absent<Long>) && call.host() instanceof Value.Absent<String> && Pauses.sleeps(call)).filter(call -> Pauses.seconds(call) >= LEAST)
        .reduce((one, other) -> Pauses.seconds(other) > Pauses.seconds(one) ? other : one);
    return longest.filter(sleep -> now.stream().filter(Pauses::sleeps).allMatch(one -> Pauses.seconds(one) >= 0 && Pauses.seconds(one) * FAR <= Pauses.seconds(sleep)))
        .flatMap(sleep -> reaching(now).filter(call -> before(was, call).isPresent()).findFirst()
            .map(call -> new PauseCut(Key.of(call.key().subject(), "pause-cut", over(call)), call.within(), call.within(), "for " + over(call), Pauses.seconds(sleep), 0, true, sleep.at())));
  }

  private static Optional<Invocation> before(List<Invocation> was, Invocation call) {
    return reaching(was).filter(one -> same(one, call)).findFirst();
  }

  private static Stream<Invocation> reaching(List<Invocation> calls) {
    return calls.stream().filter(call -> !(call.repeated() instanceof Value.Absent<Long>) && !over(call).isEmpty() && (call.host() instanceof Value.Unknown<String> || call.program().known().filter(CARRIERS::contains).isPresent()));
  }

  private static boolean same(Invocation one, Invocation other) {
    return over(one).equals(over(other));
  }

  /// What the words of the loop are, and what they come from: `h in hosts`.
  private static String over(Invocation call) {
    return call.through().stream().filter(word -> word.contains(OVER)).findFirst().orElse("");
  }
}
