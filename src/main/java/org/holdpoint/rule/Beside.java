package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;
import org.holdpoint.source.Side;

/// What is a doubt alone is none beside what is certain. A limit that is raised, a watch that is left out, a pause that is cut may be somebody's tuning; in a change in which another line gives up a
/// guard for good it is not: what would have caught the fault goes with it. No change is held by this that was not held before.
final class Beside {

  /// What gives something up.
  private static final Set<String> FAMILIES = Set.of("guardrail", "rollout", "redundancy", "operation", "process", "access", "timing", "dns", "artifact", "routing");

  private Beside() {}

  /// The findings of `matches`, in their order, each with the severity of its rule beside an error of the change where there is one, on another line or about something else; an error of its own file is named first.
  static List<Finding> weighed(List<Match> matches, List<Finding> findings) {
    if (matches.stream().allMatch(match -> match.rule().beside() == match.rule().severity())) {
      return findings;
    }
    var errors = errors(matches, findings);
    var weighed = new ArrayList<Finding>(findings.size());
    for (var index = 0; index < findings.size(); index++) {
      var finding = findings.get(index);
      var rule = matches.get(index).rule();
      var other = rule.beside() == rule.severity() ? Optional.<Finding>empty() : other(finding, errors);
      weighed.add(other.map(error -> finding.weighing(rule.beside()).saying(finding.message() + "; " + place(finding, error) + " gives up more")).orElse(finding));
    }
    return weighed;
  }

  /// The first error on another line, or about something else: of the same file, else of another one.
  private static Optional<Finding> other(Finding finding, Map<String, List<Finding>> errors) {
    return errors.getOrDefault(finding.at().file(), List.of()).stream().filter(error -> error.at().line() != finding.at().line() || !error.category().equals(finding.category())).findFirst()
        .or(() -> errors.values().stream().map(List::getFirst).filter(error -> !same(finding, error)).findFirst());
  }

  private static boolean same(Finding finding, Finding error) {
    return error.at().file().equals(finding.at().file());
  }

  private static String place(Finding finding, Finding error) {
    return same(finding, error) ? "line " + error.at().line() : error.at().file() + ":" + error.at().line();
  }

  /// The errors that the change brings, by file, in their order.
  private static Map<String, List<Finding>> errors(List<Match> matches, List<Finding> findings) {
    return IntStream.range(0, findings.size()).filter(index -> findings.get(index).severity() == Severity.ERROR && findings.get(index).at().side() == Side.HEAD
        && !findings.get(index).change().equals("unchanged") && FAMILIES.contains(matches.get(index).rule().family())).mapToObj(findings::get)
        .collect(Collectors.groupingBy(error -> error.at().file(), LinkedHashMap::new, Collectors.toList()));
  }
}
