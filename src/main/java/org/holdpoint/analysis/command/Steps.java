package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.CommandFact.StopCondition;
import org.holdpoint.fact.Fact;
import org.holdpoint.source.Span;

/// The calls of one text in their order, and which of them act.
final class Steps {

  /// (calls) So many are compared; a longer text is made by a program.
  private static final int MOST = 2_000;
  /// (lines) What is gone is shown with what it stood before, where that is as near as this.
  private static final int NEAR = 12;
  private static final Set<String> GRAVE = Set.of("remove", "destroy", "drain", "restart");

  /// What a text does at one place: by the table, or by the words of a program that no table knows.
  /// @param id tells it from others on both sides
  record Step(List<String> id, String command, String effect, Span at, Span within, Invocation call, boolean asked, boolean unknown) {}

  private final List<Fact> own;
  private final List<Invocation> calls;
  private final Map<Span, Integer> places = new HashMap<>();
  private final Map<List<String>, Step> steps = new HashMap<>();

  /// `operations` are those of the table, on both sides under the same keys.
  Steps(List<Fact> facts, List<Operation> operations, Predicate<String> known) {
    this.own = facts.size() > MOST ? facts.subList(0, MOST) : facts;
    this.calls = own.stream().filter(Invocation.class::isInstance).map(Invocation.class::cast).toList();
    var byPlace = new HashMap<Span, Invocation>();
    for (var at = 0; at < own.size(); at++) {
      places.putIfAbsent(own.get(at).at(), at);
      if (own.get(at) instanceof Invocation call) {
        byPlace.putIfAbsent(call.at(), call);
      }
    }
    operations.stream().filter(one -> GRAVE.contains(one.effect()) && !one.trial() && !one.passing() && byPlace.containsKey(one.at()))
        .forEach(one -> steps.putIfAbsent(one.key().path(), new Step(one.key().path(), one.command(), one.effect(), one.at(), one.within(), byPlace.get(one.at()), one.asked(), false)));
    Act.of(calls, known).stream().filter(act -> !act.trial()).forEach(act -> steps.putIfAbsent(List.of(act.name()), new Step(List.of(act.name()), act.name(), act.effect(), act.call().at(), act.call().within(), act.call(), act.call().asked(), true)));
  }

  /// Those that stood before the change and still stand, the gravest first, then in their order.
  List<Step> kept(Steps was) {
    return steps.values().stream().filter(step -> was.steps.containsKey(step.id())).sorted((one, other) -> one.effect().equals(other.effect()) || grave(one) == grave(other) ? Integer.compare(place(one.at()), place(other.at())) : grave(one) ? -1 : 1).toList();
  }

  Optional<Step> step(List<String> id) {
    return Optional.ofNullable(steps.get(id));
  }

  static boolean grave(Step step) {
    return step.effect().equals("remove") || step.effect().equals("destroy");
  }

  List<StopCondition> stops() {
    return own.stream().filter(StopCondition.class::isInstance).map(StopCondition.class::cast).filter(StopCondition::surely).toList();
  }

  List<Invocation> calls() {
    return calls;
  }

  /// Whether something comes before a step when the text runs.
  boolean ahead(Span at, Step step) {
    return at.file().equals(step.at().file()) && place(at) < place(step.at());
  }

  private int place(Span at) {
    return places.getOrDefault(at, Integer.MAX_VALUE);
  }

  /// Where something is missing that stood at `gone` in `was`: from the last call before it that is still there, up to the step that it stood before.
  Span gap(Steps was, Span gone, Step step) {
    var still = calls.stream().filter(call -> ahead(call.at(), step)).collect(Collectors.toMap(Call::written, Invocation::at, (_, last) -> last));
    var last = was.calls.stream().filter(call -> was.place(call.at()) < was.place(gone)).map(call -> still.get(Call.written(call))).filter(at -> at != null).reduce((_, one) -> one);
    var from = last.orElseGet(() -> new Span(step.at().file(), step.at().side(), Math.max(1, Math.min(gone.line() - 1, step.at().line())), 1, step.at().line(), step.at().column()));
    return from.compareTo(step.at()) < 0 && step.at().endLine() - from.line() <= NEAR ? from.to(step.at()) : step.at();
  }

  /// Whether something is called before a step that was not called before it, and that by its name may look at the same in a file of its own: `require_idle "$pool"`, `. lib/guards.sh`.
  boolean looksAnew(Steps was, Step step) {
    var before = new HashSet<String>();
    was.calls.forEach(call -> before.add(Call.written(call)));
    return calls.stream().filter(call -> ahead(call.at(), step)).anyMatch(call -> !before.contains(Call.written(call)) && Names.asks(call.program().known().orElse("")));
  }
}
