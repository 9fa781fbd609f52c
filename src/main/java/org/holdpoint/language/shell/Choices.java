package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Ways that part: `if`, `case`, and commands joined by `&&` and `||`. All of them are taken; what is done on one of them only is marked so.
final class Choices {

  private final Runner runner;

  Choices(Runner runner) {
    this.runner = runner;
  }

  Outcome chain(Node.Chain chain, State state, Around whole) {
    var around = passesOver(chain.links().getLast()) ? whole.through("|| true") : whole;
    var outcome = runner.run(chain.first(), state, around).apart();
    var before = chain.first();
    var inner = around;
    for (var link : chain.links()) {
      inner = link.and() ? inner.maybe(!Conditions.asks(before) || Conditions.started(before)) : around.maybe(false);
      if (Functions.ends(link.node(), state) || Functions.fails(link.node(), state)) {
        runner.found().stop(before, around);
      }
      if (link.and()) {
        runner.found().held(before, link.node(), around);
      }
      var next = runner.run(link.node(), link.and() ? outcome.ok() : outcome.failed(), inner).apart();
      outcome = link.and() ? new Outcome(next.ok(), State.join(next.failed(), outcome.failed())) : new Outcome(State.join(outcome.ok(), next.ok()), next.failed());
      inner = link.and() ? inner : Functions.ends(link.node(), state) ? around : around.maybe(false);
      before = link.node();
    }
    return outcome;
  }

  /// `|| true`: whatever fails before it, it goes on.
  private static boolean passesOver(Node.Link last) {
    return !last.and() && last.node() instanceof Node.Simple simple && simple.words().size() == 1 && simple.words().getFirst().literal().filter(word -> word.equals("true") || word.equals(":")).isPresent();
  }

  Outcome choice(Node.If choice, State state, Around around) {
    var left = Outcome.of(state);
    var ends = new ArrayList<Outcome>();
    var going = new ArrayList<>(choice.branches().stream().map(Node.Branch::run).toList());
    choice.otherwise().ifPresent(going::add);
    for (var branch : choice.branches()) {
      var asked = runner.run(branch.asked(), left.either(), around).apart();
      if (Functions.ends(branch.run(), state)) {
        runner.found().stop(branch.asked(), around);
      }
      runner.found().held(branch.asked(), branch.run(), around);
      ends.add(runner.run(branch.run(), asked.ok(), around.maybe(Conditions.started(branch.asked()) || alone(branch.run(), going, choice.otherwise().isPresent(), state))));
      left = Outcome.of(asked.failed());
    }
    choice.otherwise().filter(other -> Functions.ends(other, state)).ifPresent(_ -> runner.found().stop(choice.branches().getLast().asked(), around));
    var last = left.either();
    ends.add(choice.otherwise().map(node -> runner.run(node, last, around.maybe(alone(node, going, true, state)))).orElse(new Outcome(last, last.ended())));
    return Runner.joined(ends);
  }

  /// Whether a branch is the only one that does not end the script.
  private static boolean alone(Node branch, List<Node> branches, boolean all, State state) {
    return all && branches.stream().allMatch(other -> other == branch || Functions.ends(other, state));
  }

  Outcome choice(Node.Case choice, State state, Around around) {
    var conditions = new Conditions(state, around, runner);
    var bodies = choice.clauses().stream().map(clause -> clause.body().orElse(new Node.Sequence(List.of(), choice.from(), choice.from()))).toList();
    var any = choice.clauses().stream().anyMatch(clause -> clause.patterns().stream().anyMatch(pattern -> pattern.literal().filter("*"::equals).isPresent()));
    runner.found().stop(around.unsaid() ? Set.of() : Stops.about(choice, node -> Functions.ends(node, state)), choice.from(), choice.subject().to(), around);
    var ends = new ArrayList<Outcome>();
    for (var at = 0; at < bodies.size(); at++) {
      var own = conditions.chosen(choice, at, state.copy());
      ends.add(runner.run(bodies.get(at), own, around.maybe(alone(bodies.get(at), bodies, any, state))));
    }
    if (!any) {
      ends.add(Outcome.of(conditions.chosen(choice, -1, state.copy())));
    }
    return ends.isEmpty() ? Outcome.of(state) : Runner.joined(ends);
  }
}
