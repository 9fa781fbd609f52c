package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.LookDropped;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Looks that a text took before something was stopped, taken away or restarted, and takes no more, only afterwards, or without minding what they find.
final class LooksDropped {

  private static final Set<String> GRAVE = Set.of("remove", "destroy", "drain", "restart");
  private static final String PIPED = "|";
  /// (operations, calls) So many are compared; a longer text is made by a program.
  private static final int MOST = 500;

  private final Looks looks;
  private final List<Invocation> was;
  private final List<Invocation> now;
  private final Map<String, Invocation> still;

  private LooksDropped(Looks looks, List<Invocation> was, List<Invocation> now) {
    this.looks = looks;
    this.was = was.stream().filter(this::taken).limit(MOST).toList();
    this.now = now.stream().filter(this::taken).limit(MOST).toList();
    this.still = now.stream().filter(Looks::passedOver).collect(Collectors.toMap(Call::written, call -> call, (first, _) -> first));
  }

  /// `before` are the operations of `was`, `facts` what follows from `now`, operations among it under the keys of those before.
  static List<Fact> of(List<Invocation> was, List<Invocation> now, List<Operation> before, List<Fact> facts) {
    var read = new LooksDropped(new Looks(call -> call.program().known().flatMap(Commands::program)), was, now);
    return read.was.isEmpty() || before.isEmpty() ? List.of() : read.dropped(before, facts.stream().filter(Operation.class::isInstance).map(Operation.class::cast).toList());
  }

  /// A look whose failure counts. What is piped on is looked at by what comes behind.
  private boolean taken(Invocation call) {
    return call.surely() && !Looks.passedOver(call) && !call.through().contains(PIPED) && looks.ahead(call);
  }

  private List<Fact> dropped(List<Operation> before, List<Operation> after) {
    var stood = before.stream().collect(Collectors.toMap(Operation::key, Function.identity(), (one, _) -> one));
    var told = new HashSet<String>();
    var found = new ArrayList<Fact>();
    for (var one : after.subList(0, Math.min(MOST, after.size()))) {
      var old = stood.get(one.key());
      if (old != null && grave(one) && !said(old, one)) {
        missing(old, one).filter(look -> told.add(Call.written(look))).ifPresent(look -> found.add(fact(one, look)));
      }
    }
    return found;
  }

  private static boolean grave(Operation one) {
    return GRAVE.contains(one.effect()) && !one.trial() && !one.asked() && !one.passing();
  }

  /// Whether the two say by themselves that a guard is gone, or that nothing looks afterwards.
  private static boolean said(Operation old, Operation one) {
    return old.trial() || old.verified() && !one.verified() || !one.guardNames().containsAll(old.guardNames());
  }

  /// The last look before an operation that is no longer taken there. Another look in its place is the same one in other words.
  private Optional<Invocation> missing(Operation old, Operation one) {
    var took = ahead(was, old);
    var takes = ahead(now, one);
    var same = takes.stream().map(Call::written).collect(Collectors.toSet());
    return took.size() <= takes.size() ? Optional.empty() : took.stream().filter(look -> !same.contains(Call.written(look))).reduce((_, last) -> last);
  }

  private static List<Invocation> ahead(List<Invocation> calls, Operation one) {
    return calls.stream().filter(call -> call.at().file().equals(one.at().file()) && call.at().compareTo(one.at()) < 0).toList();
  }

  private Fact fact(Operation one, Invocation look) {
    var words = Call.written(look);
    var passed = Optional.ofNullable(still.get(words));
    var later = now.stream().anyMatch(call -> Call.written(call).equals(words));
    return new LookDropped(Key.of(one.key().subject(), "look-dropped", words), passed.map(Invocation::at).orElse(one.at()), passed.map(Invocation::within).orElse(one.within()), one.command(), words,
        passed.isPresent() ? "passed over" : later ? "later" : "gone", look.at());
  }
}
