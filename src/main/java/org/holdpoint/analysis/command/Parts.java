package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.command.Steps.Step;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.StepFact.PartsJoined;
import org.holdpoint.fact.Value;

/// What was done part by part, with a pause or a look between, and is done by one call now: `for wave in canary east west; do fleetctl restart "$wave"; sleep 900; done`.
final class Parts {

  private static final String SLEEP = "sleep";

  private Parts() {}

  static List<Fact> of(Steps was, Steps now) {
    var looks = new Looks(call -> call.program().known().flatMap(Commands::program));
    var before = was.steps().stream().filter(Parts::counts).collect(Collectors.groupingBy(Step::id));
    return now.steps().stream().filter(Parts::counts).collect(Collectors.groupingBy(Step::id)).values().stream().filter(ones -> ones.size() == 1).map(List::getFirst)
        .filter(one -> before.containsKey(one.id()) && (together(before.get(one.id()), one) || one.call().repeated() instanceof Value.Absent<Long> && one.call().apart() instanceof Value.Absent<Long>) && parted(was, before.get(one.id()), one, looks))
        .<Fact>map(one -> new PartsJoined(Key.of(one.call().key().subject(), "parts-joined", one.command()), one.at(), one.within(), one.command(), Call.written(one.call()), together(before.get(one.id()), one), before.get(one.id()).getFirst().at())).toList();
  }

  /// What no table counts: programs that none knows, and what brings a change.
  private static boolean counts(Step step) {
    return step.unknown() || step.effect().equals("change");
  }

  /// Whether the rounds of a loop run at the same time now, and ran one after the other.
  private static boolean together(List<Step> parts, Step one) {
    return !(one.call().apart() instanceof Value.Absent<Long>) && parts.size() == 1 && parts.getFirst().call().apart() instanceof Value.Absent<Long>;
  }

  private static boolean parted(Steps was, List<Step> parts, Step one, Looks looks) {
    var first = parts.getFirst();
    var last = parts.getLast();
    if (parts.size() == 1) {
      // A loop whose words differ from round to round.
      return !(first.call().repeated() instanceof Value.Absent<Long>) && first.call().words().stream().anyMatch(word -> word.values().size() > 1 || !word.open().isEmpty())
          && (!(first.call().pause() instanceof Value.Absent<Long>) || between(was, looks).anyMatch(call -> call.at().compareTo(first.within()) >= 0 && !(call.repeated() instanceof Value.Absent<Long>)))
          && (together(parts, one) || one.call().words().stream().allMatch(word -> word.open().isEmpty()));
    }
    // What is left is the last and largest part, not the first; a call that newly leaves open which part it is for may be made for each.
    return open(first).containsAll(open(one)) && !Call.written(one.call()).equals(Call.written(first.call())) && !Call.written(first.call()).equals(Call.written(last.call()))
        && (between(was, looks).anyMatch(call -> !was.ahead(call.at(), first) && was.ahead(call.at(), last)) || was.stops().stream().anyMatch(stop -> !was.ahead(stop.at(), first) && was.ahead(stop.at(), last)));
  }

  /// The names in its words that nobody gave a value.
  private static Set<String> open(Step step) {
    return step.call().words().stream().flatMap(word -> word.open().stream()).collect(Collectors.toSet());
  }

  private static Stream<Invocation> between(Steps was, Looks looks) {
    return was.calls().stream().filter(call -> call.program().known().filter(SLEEP::equals).isPresent() || looks.ahead(call));
  }
}
