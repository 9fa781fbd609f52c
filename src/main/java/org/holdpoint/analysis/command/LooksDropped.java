package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.analysis.command.Steps.Step;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;
import org.holdpoint.fact.StepFact.LookDropped;
import org.holdpoint.fact.StepFact.PartsJoined;

/// Looks that a text took and copies that it made before it did something, and that it takes no more, only afterwards, or without minding what they find.
final class LooksDropped {

  private static final String PIPED = "|";
  private static final String RELOAD = " reload";

  private final Looks looks = new Looks(call -> call.program().known().flatMap(Commands::program));
  private final Steps was;
  private final Steps now;
  private final Map<String, Invocation> still;
  private final List<Invocation> took;
  private final List<Invocation> takes;

  private LooksDropped(Steps was, Steps now) {
    this.was = was;
    this.now = now;
    this.took = was.calls().stream().filter(this::taken).toList();
    this.takes = now.calls().stream().filter(this::taken).toList();
    this.still = now.calls().stream().filter(Looks::passedOver).collect(Collectors.toMap(Call::written, call -> call, (first, _) -> first));
  }

  /// `before` and `after` are the operations of the table on both sides; `joined` is what is done by one call now: a look between its parts went with them.
  static List<Fact> of(Steps was, Steps now, List<Operation> before, List<Operation> after, List<Fact> joined) {
    var told = joined.stream().map(PartsJoined.class::cast).map(PartsJoined::command).toList();
    return was.calls().isEmpty() ? List.of() : new LooksDropped(was, now).dropped(before, after).stream().filter(fact -> !(fact instanceof LookDropped look && look.sort().equals("look") && told.contains(look.command()))).toList();
  }

  /// A look whose failure counts, or a copy. What is piped on is looked at by what comes behind.
  private boolean taken(Invocation call) {
    return call.surely() && !Looks.passedOver(call) && (looks.copy(call) || !call.through().contains(PIPED) && looks.ahead(call));
  }

  private List<Fact> dropped(List<Operation> before, List<Operation> after) {
    var stood = before.stream().collect(Collectors.toMap(one -> one.key().path(), one -> one, (one, _) -> one));
    var stands = after.stream().collect(Collectors.toMap(one -> one.key().path(), one -> one, (one, _) -> one));
    var told = new HashSet<String>();
    var found = new ArrayList<Fact>();
    for (var kept : now.kept(was)) {
      var old = kept.was();
      var step = kept.now();
      if (!step.asked() && !template(old, step) && (step.unknown() || !said(stood.get(step.id()), stands.get(step.id())))) {
        missing(old, step).filter(look -> told.add(Call.written(look))).ifPresent(look -> found.add(fact(step, look)));
      }
    }
    return found;
  }

  /// Whether a step went into a part that jobs take in where they please: a hidden job (GitLab CI/CD YAML reference, "Hide jobs"). What comes before it is said by the jobs.
  private static boolean template(Step old, Step step) {
    var part = step.call().key().path().getFirst();
    return part.startsWith(".") && !old.call().key().path().getFirst().equals(part);
  }

  /// Whether the two say by themselves that a guard is gone, or that nothing looks afterwards.
  private static boolean said(Operation old, Operation one) {
    return (old == null) != (one == null) || old != null && (old.trial() || old.verified() && !one.verified() || !one.guardNames().containsAll(old.guardNames()));
  }

  /// The last of them before a step that is no longer there, a copy before all others. Another in its place is the same one in other words.
  private Optional<Invocation> missing(Step old, Step step) {
    // What a program reads anew is looked at before it does; what comes after it is about how it went.
    var rounds = !step.command().endsWith(RELOAD);
    var before = took.stream().filter(call -> was.ahead(call.at(), old) || rounds && nextRound(call, old)).toList();
    var after = takes.stream().filter(call -> now.ahead(call.at(), step) || rounds && nextRound(call, step)).toList();
    if (before.size() <= after.size() || now.looksAnew(was, step)) {
      return Optional.empty();
    }
    var same = after.stream().map(Call::written).collect(Collectors.toSet());
    var gone = before.stream().filter(look -> !same.contains(Call.written(look))).toList();
    var copies = before.stream().filter(looks::copy).count() > after.stream().filter(looks::copy).count();
    // A loop may do what several calls did.
    var stood = before.stream().map(Call::written).collect(Collectors.toSet());
    var looped = after.stream().anyMatch(call -> !(call.repeated() instanceof Value.Absent<Long>) && !stood.contains(Call.written(call)));
    return looped ? Optional.empty() : gone.stream().filter(look -> copies && looks.copy(look)).findFirst().or(() -> gone.stream().filter(look -> !looks.copy(look)).reduce((_, last) -> last));
  }

  /// Whether a look behind a step, in the loop around both, comes before the step of the next round.
  private static boolean nextRound(Invocation look, Step step) {
    return !(look.repeated() instanceof Value.Absent<Long>) && step.call().apart() instanceof Value.Absent<Long> && look.within().equals(step.within());
  }

  private Fact fact(Step step, Invocation look) {
    var words = Call.written(look);
    var passed = Optional.ofNullable(still.get(words));
    var later = now.calls().stream().anyMatch(call -> Call.written(call).equals(words));
    return new LookDropped(Key.of(step.call().key().subject(), "look-dropped", words), passed.map(Invocation::at).orElseGet(() -> now.gap(was, look.at(), step)), passed.map(Invocation::within).orElse(step.within()), step.command(), step.effect(), step.unknown(), words,
        looks.copy(look) ? "copy" : Looks.approval(look) ? "question" : "look", passed.isPresent() ? "passed over" : later ? "later" : "gone", look.at());
  }
}
