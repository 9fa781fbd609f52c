package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Calls that put back what others took away: a ruleset that is loaded anew, a node that takes pods again.
final class Returns {

  /// Words by which what was taken away by its name is made anew from a file.
  private static final Set<String> MAKES = Set.of("apply", "create", "replace");

  private final List<Invocation> calls;
  private final List<Invocation> sure;
  /// The programs that do so in a loop.
  private final Map<Span, Set<String>> loops;

  Returns(List<Invocation> calls, Function<Invocation, Optional<Program>> program) {
    this.calls = calls;
    var back = calls.stream().filter(call -> program.apply(call).filter(one -> one.putsBack(call.words())).isPresent()).toList();
    this.sure = back.stream().filter(Invocation::surely).toList();
    this.loops = back.stream().filter(call -> !(call.repeated() instanceof Value.Absent<Long>)).collect(Collectors.groupingBy(Invocation::within, Collectors.mapping(call -> call.program().known().orElse(""), Collectors.toSet())));
  }

  /// Whether a call of the same program behind it makes things of a sort anew: a node that takes pods again puts back no budget.
  boolean madeAnew(Invocation of) {
    return calls.stream().anyMatch(call -> call.surely() && call.at().compareTo(of.at()) > 0 && call.at().file().equals(of.at().file()) && call.program().known().equals(of.program().known()) && call.words().stream().map(Call::text).anyMatch(MAKES::contains));
  }

  /// Whether a call of the same program behind it puts back, on the same machine, what it takes away.
  boolean behind(Invocation of) {
    return sure.stream().anyMatch(call -> call.at().compareTo(of.at()) > 0 && call.at().file().equals(of.at().file()) && call.host().known().equals(of.host().known()) && call.program().known().equals(of.program().known()));
  }

  /// Whether the same program puts something back in each round of the loop around it.
  boolean everyRound(Invocation of) {
    return loops.getOrDefault(of.within(), Set.of()).contains(of.program().known().orElse(""));
  }
}
