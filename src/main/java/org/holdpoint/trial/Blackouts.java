package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /// Each is replayed; a script with more of them restarts its links one by one.
  private static final int MOST = 8;

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
    var risked = ways(was).filter(way -> way.open().size() > 1 && open(now, way.key()).filter(open -> !open.isEmpty()).isPresent()).toList();
    return risked.isEmpty() ? List.of() : turns(replay.steps()).limit(MOST).map(turn -> at(turn, script, replay, risked)).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }

  /// Where a script goes over from closing to opening.
  /// @param last the line that closed last
  /// @param next the line that opens next
  private record Turn(int last, int next) {}

  /// Those behind two closing lines at least: one alone closes one way.
  private static Stream<Turn> turns(List<Step> steps) {
    var turns = new ArrayList<Turn>();
    var closed = 0;
    var last = -1;
    for (var index = 0; index < steps.size(); index++) {
      if (closes(steps.get(index))) {
        closed++;
        last = index;
      } else if (last >= 0 && opens(steps.get(index))) {
        if (closed > 1) {
          turns.add(new Turn(last, index));
        }
        last = -1;
      }
    }
    return turns.stream();
  }

  private static List<Fact> at(Turn turn, Script script, Replay replay, List<Ways> risked) {
    var meanwhile = Devices.facts(script.language(), script.subject(), replay.after(script.language(), turn.last() + 1), true);
    var at = replay.steps().get(turn.last()).statement().at();
    return risked.stream().filter(way -> open(meanwhile, way.key()).filter(List::isEmpty).isPresent())
        .<Fact>map(way -> new Blackout(Key.of(script.subject(), "blackout", way.called()), at, at, way.called(), way.open(), replay.steps().get(turn.next()).statement().at())).toList();
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
