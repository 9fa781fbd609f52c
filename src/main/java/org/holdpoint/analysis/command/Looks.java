package org.holdpoint.analysis.command;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
    return outcome(call) || Sweeps.unknown(call, _ -> false) && said(call) || programs.apply(call).filter(program -> program.tests(call.words()) || program.keeps(call.words()) || trial(program, Call.of(program, call.words()))).isPresent();
  }

  /// Whether it says by its outcome whether something is as it should be: what looks or tests, and what only reads and whose output is then compared (`compared`).
  boolean judges(Invocation call, boolean compared) {
    return !passedOver(call) && (outcome(call) || Sweeps.unknown(call, _ -> false) && said(call) || programs.apply(call).filter(program -> program.tests(call.words()) || compared && Deed.of(program, call.program().known().orElse(""), call.words()).filter(deed -> !deed.verb().effect().equals("read")).isEmpty()).isPresent());
  }

  /// Whether it takes a copy of something before it is touched: by its program, by the place that it goes to, or by what it is told.
  boolean copy(Invocation call) {
    var program = call.program().known().orElse("");
    if (CopyPrograms.takes(program).isPresent() || programs.apply(call).filter(one -> one.keeps(call.words())).isPresent()) {
      return true;
    }
    if (CopyPrograms.mirrors(program) || program.equals("mv") || program.equals("cp")) {
      return call.words().stream().map(Call::text).map(text -> text.toLowerCase(Locale.ROOT)).anyMatch(text -> Copies.COPY.stream().anyMatch(text::contains));
    }
    return Sweeps.unknown(call, _ -> false) && Act.of(call).isEmpty() && (says(call, Names::copies) || call.outputs().stream().map(Call::text).anyMatch(text -> Copies.COPY.stream().anyMatch(text::contains)));
  }

  /// Whether a program that no table knows is told to look: `ringctl verify`, `zonediff`, `netpush --plan`.
  private static boolean said(Invocation call) {
    return says(call, Names::verifies) || call.words().stream().map(Call::text).anyMatch(text -> text.startsWith("--") && Names.TRIALS.contains(text.substring(2).split("=")[0]));
  }

  /// Whether a program that no table knows waits for somebody's word: `janitor confirm`.
  static boolean approval(Invocation call) {
    return Sweeps.unknown(call, _ -> false) && says(call, Names::approves);
  }

  private static boolean says(Invocation call, Predicate<String> word) {
    return word.test(call.program().known().orElse("")) || call.words().stream().map(Call::text).filter(text -> !text.startsWith("-")).limit(2).anyMatch(word);
  }

  private static boolean trial(Program program, Call call) {
    return call.options().stream().anyMatch(option -> program.sorted("trial", option.name(), "") && !option.value().equals("false") && !option.value().equals("none"));
  }

  private boolean outcome(Invocation call) {
    return call.program().known().filter(Names::looks).isPresent() || programs.apply(call).filter(program -> checks(program, call)).isPresent();
  }

  private static boolean checks(Program program, Invocation call) {
    if (program.checks().isEmpty()) {
      return false;
    }
    var read = Call.of(program, call.words());
    return Words.taken(program, program.checks(), read.words()).isPresent() && Deed.of(program, "", call.words()).isEmpty()
        && read.options().stream().noneMatch(option -> program.sorted("acts", option.name(), option.value()) && !option.value().equals(NOWHERE));
  }
}
