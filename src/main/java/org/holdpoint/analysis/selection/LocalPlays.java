package org.holdpoint.analysis.selection;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.LimitPassedOver;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Plays that a limit does not hold back. Source: the real `ansible` (facts/observed/ansible-patterns.json, ap-115): where no inventory lists `localhost`, a play for it runs on the machine itself, whatever the limit.
final class LocalPlays {

  private static final Set<String> GRAVE = Set.of("restart", "remove", "destroy");

  private LocalPlays() {}

  /// Those of the calls of one text.
  static List<Fact> of(Stream<Operation> stated, Listed listed, Playbooks plays) {
    return listed.empty() ? List.of() : stated.filter(call -> Playbooks.calls(call) && call.limited() && !call.trial()).flatMap(call -> plays.called(call).filter(play -> GRAVE.contains(play.effect()) && local(play, call, listed)).limit(1)
        .<Fact>map(play -> new LimitPassedOver(Key.of(call.key().subject(), "limit-passed-over", call.key().path().toArray(String[]::new)), call.at(), call.within(), call.command(),
            call.limit().known().orElse("what the limit says"), play.targets().known().orElse(""), play.effect(), play.at()))).toList();
  }

  /// Whether a play is for the machine itself, and no inventory that may be meant lists that.
  private static boolean local(Operation play, Operation call, Listed listed) {
    var terms = play.targets().known().map(AnsiblePatterns::terms).orElse(List.of());
    return !terms.isEmpty() && terms.stream().allMatch(AnsiblePatterns::local) && listed.candidates(call.at().file()).stream().allMatch(one -> terms.stream().allMatch(term -> one.census().host(term).isEmpty()));
  }
}
