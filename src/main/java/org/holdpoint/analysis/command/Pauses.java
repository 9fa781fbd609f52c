package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.StepFact.PauseCut;
import org.holdpoint.fact.Value;

/// Pauses before steps and between the rounds of loops that are gone, or a tenth of what they were.
final class Pauses {

  private static final String SLEEP = "sleep";
  /// (seconds) A shorter one only waits for a program to start.
  private static final long LEAST = 60;
  private static final long FAR = 10;

  private Pauses() {}

  static List<Fact> of(Steps was, Steps now) {
    var found = new ArrayList<Fact>();
    looped(was, now).or(() -> Rounds.unwaited(was.calls(), now.calls())).ifPresent(found::add);
    return found.isEmpty() ? inOrder(was, now).<Fact>map(fact -> fact).stream().toList() : found;
  }

  /// A loop that goes round as before, and no longer waits. What the table knows is judged by its operation.
  private static Optional<PauseCut> looped(Steps was, Steps now) {
    return now.kept(was).stream().filter(kept -> kept.now().unknown() && !(kept.now().call().repeated() instanceof Value.Absent<Long>))
        .filter(kept -> kept.was().call().pause() instanceof Value.Known<Long>(var seconds, _) && cut(seconds, pause(kept.now().call())) && now.calls().stream().filter(Pauses::sleeps).allMatch(sleep -> cut(seconds, seconds(sleep))))
        .map(kept -> new PauseCut(Key.of(kept.now().call().key().subject(), "pause-cut", kept.now().command()), kept.now().call().pause() instanceof Value.Known<Long>(_, var at) ? at : kept.now().at(), kept.now().within(), kept.now().command(), pause(kept.was().call()),
            pause(kept.now().call()), true, kept.was().call().pause() instanceof Value.Known<Long>(_, var at) ? at : kept.was().at())).findFirst();
  }

  private static long pause(Invocation call) {
    return call.pause() instanceof Value.Known<Long>(var seconds, _) ? seconds : 0;
  }

  private static boolean cut(long was, long now) {
    return was >= LEAST && now >= 0 && now * FAR <= was;
  }

  /// The longest pause before a step, outside loops.
  private static Optional<PauseCut> inOrder(Steps was, Steps now) {
    var longest = sleeps(was).reduce((one, other) -> seconds(other) > seconds(one) ? other : one).filter(sleep -> seconds(sleep) >= LEAST);
    var still = sleeps(now).reduce((one, other) -> seconds(other) > seconds(one) ? other : one);
    return longest.filter(sleep -> cut(seconds(sleep), still.map(Pauses::seconds).orElse(0L)) && sleeps(now).allMatch(one -> seconds(one) >= 0)).flatMap(sleep -> now.steps().stream()
        .filter(step -> was.steps().stream().anyMatch(old -> was.ahead(sleep.at(), old) && (old.id().equals(step.id()) || old.call().program().known().equals(step.call().program().known())))).findFirst()
        .map(step -> new PauseCut(Key.of(step.call().key().subject(), "pause-cut", step.command()), still.filter(one -> now.ahead(one.at(), step)).map(Invocation::at).orElseGet(() -> now.gap(was, sleep.at(), step)), step.within(), step.command(), seconds(sleep),
            still.map(Pauses::seconds).orElse(0L), false, sleep.at())));
  }

  private static Stream<Invocation> sleeps(Steps text) {
    return text.calls().stream().filter(call -> sleeps(call) && call.repeated() instanceof Value.Absent<Long>);
  }

  static boolean sleeps(Invocation call) {
    return call.program().known().filter(SLEEP::equals).isPresent() && call.words().size() == 1;
  }

  /// How long a call of `sleep` waits (sleep(1): a number, and a letter for its unit); -1 where that is not known.
  static long seconds(Invocation sleep) {
    var text = Call.text(sleep.words().getFirst());
    var unit = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    var digits = "smhd".indexOf(unit) < 0 ? text : text.substring(0, text.length() - 1);
    return Names.number(digits) ? Long.parseLong(digits) * (unit == 'm' ? 60 : unit == 'h' ? 3600 : unit == 'd' ? 86_400 : 1) : -1;
  }
}
