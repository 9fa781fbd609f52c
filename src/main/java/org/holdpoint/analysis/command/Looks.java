package org.holdpoint.analysis.command;

import java.util.Optional;
import java.util.function.Function;
import org.holdpoint.fact.CommandFact.Invocation;

/// Calls that only look: at an outcome, at what a configuration would do, at what a command would do.
/// @param programs what the table says of the program of a call
record Looks(Function<Invocation, Optional<Program>> programs) {

  /// How a call is marked whose failure is passed over.
  private static final String PASSED_OVER = "|| true";
  private static final String NOWHERE = "/dev/null";

  static boolean passedOver(Invocation call) {
    return call.through().contains(PASSED_OVER);
  }

  /// Whether a call looks at an outcome, and its failure counts.
  boolean at(Invocation call) {
    return !passedOver(call) && outcome(call);
  }

  /// Whether it makes sure of something before anything is done: of an outcome, of a configuration, of what would be done, of a copy.
  boolean ahead(Invocation call) {
    return outcome(call) || programs.apply(call).filter(program -> program.tests(Call.of(program, call.words())) || program.keeps(Call.of(program, call.words())) || trial(program, Call.of(program, call.words()))).isPresent();
  }

  private static boolean trial(Program program, Call call) {
    return call.options().stream().anyMatch(option -> program.sorted("trial", option.name(), "") && !option.value().equals("false") && !option.value().equals("none"));
  }

  private boolean outcome(Invocation call) {
    return call.program().known().filter(Names::looks).isPresent() || programs.apply(call).filter(program -> checks(program, call)).isPresent();
  }

  private static boolean checks(Program program, Invocation call) {
    var read = Call.of(program, call.words());
    return !program.checks().isEmpty() && Words.taken(program, program.checks(), read.words()).isPresent() && Deed.of(program, "", call.words()).isEmpty()
        && read.options().stream().noneMatch(option -> program.sorted("acts", option.name(), option.value()) && !option.value().equals(NOWHERE));
  }
}
