package org.holdpoint.trial;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.Blackout;
import org.holdpoint.fact.LinkFact.IgpLinks;
import org.holdpoint.fact.LinkFact.OpenLink;
import org.holdpoint.fact.LinkFact.OpenTrunks;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;

/// A script that closes every way out of its device before it opens another: whoever typed it over one of them types no further.
final class Blackouts {

  private static final Set<String> OFF = Set.of("shutdown", "disable");

  private Blackouts() {}

  /// The ways of one kind: what they are called, and which are open.
  private record Ways(Key key, String called, List<String> open) {

    static Optional<Ways> of(Fact fact) {
      return switch (fact) {
        case IgpLinks links -> Optional.of(new Ways(links.key(), "links of " + links.protocol(), links.links().stream().map(OpenLink::name).toList()));
        case OpenTrunks trunks -> Optional.of(new Ways(trunks.key(), "trunks", trunks.open()));
        default -> Optional.empty();
      };
    }
  }

  /// Of a script whose lines take effect one by one. `was` and `now` are the facts before it and after it.
  static List<Fact> of(Script script, Replay replay, List<Fact> was, List<Fact> now) {
    var steps = replay.steps();
    var closing = IntStream.range(0, steps.size()).filter(index -> closes(steps.get(index))).toArray();
    if (closing.length < 2 || IntStream.range(closing[0], steps.size()).noneMatch(index -> opens(steps.get(index)))) {
      return List.of();
    }
    var opening = IntStream.range(closing[0], steps.size()).filter(index -> opens(steps.get(index))).findFirst().orElseThrow();
    var last = IntStream.of(closing).filter(index -> index < opening).max().orElse(closing[0]);
    var meanwhile = Devices.facts(script.language(), script.subject(), replay.after(script.language(), last + 1), true);
    var at = steps.get(last).statement().at();
    return ways(was).filter(way -> way.open().size() > 1 && open(meanwhile, way.key()).filter(List::isEmpty).isPresent() && open(now, way.key()).filter(open -> !open.isEmpty()).isPresent())
        .<Fact>map(way -> new Blackout(Key.of(script.subject(), "blackout", way.called()), at, at, way.called(), way.open(), steps.get(opening).statement().at())).toList();
  }

  private static Stream<Ways> ways(List<Fact> facts) {
    return facts.stream().flatMap(fact -> Ways.of(fact).stream());
  }

  private static Optional<List<String>> open(List<Fact> facts, Key key) {
    return ways(facts).filter(way -> way.key().equals(key)).map(Ways::open).findFirst();
  }

  private static boolean closes(Step step) {
    return step.effect() instanceof Effect.Set(_, var words) && words.size() == 1 && OFF.contains(words.getFirst());
  }

  private static boolean opens(Step step) {
    return step.effect() instanceof Effect.Delete(_, var words) && OFF.contains(words.getFirst());
  }
}
