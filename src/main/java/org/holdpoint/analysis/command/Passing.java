package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Wildcards;

/// What is there for a while only: named so (`tmp-7`, `shop_test`, `pr-$NUMBER`), in a place that is, or on a machine that is thrown away after the job.
final class Passing {

  /// The caller that stands for a machine which a pipeline gets for one job.
  private static final String FOR_ONE_JOB = "machine for one job";
  private static final Set<String> FILES = Set.of("-f", "--file", "--filename", "--env-file");

  private static final Set<String> OVER = Set.of("status.phase=Succeeded", "status.phase=Failed", "status.successful=1");

  private Passing() {}

  static boolean of(Invocation of, Program program, Call call, Targets targets, List<String> scope) {
    return !targets.none() && targets.given().stream().allMatch(Passing::named) || scope.stream().anyMatch(one -> PassingName.is(one.substring(one.indexOf('=') + 1), false) || program.passing().stream().anyMatch(place -> Wildcards.fits(place, one)))
        || targets.syntax().equals("fields") && targets.given().stream().flatMap(word -> word.values().stream()).anyMatch(Passing::over)
        || call.options().stream().filter(option -> FILES.contains(option.name())).anyMatch(option -> PassingName.is(option.value(), false)) || thrownAway(of, program, scope);
  }

  /// Whether a selector of fields takes only what has come to its end (Kubernetes documentation, "Pod Lifecycle": the phases Succeeded and Failed; jobs have `status.successful`).
  private static boolean over(String selector) {
    return Stream.of(selector.split(",")).anyMatch(term -> OVER.contains(term.replace("==", "=")));
  }

  /// Whether it works on the machine that it runs on, and a job of a pipeline has that for itself.
  private static boolean thrownAway(Invocation of, Program program, List<String> scope) {
    return program.is("local") && of.through().contains(FOR_ONE_JOB) && of.host() instanceof Value.Absent<String> && scope.stream().noneMatch(one -> one.startsWith("host=") || one.startsWith("context="));
  }

  private static boolean named(Argument word) {
    return word.values().isEmpty() ? PassingName.is(word.written(), true) : word.values().stream().allMatch(value -> PassingName.is(value, false));
  }
}
