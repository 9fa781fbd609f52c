package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;
import org.holdpoint.source.Side;

/// What is a doubt alone is none beside what is certain. A limit that is raised, a watch that is left out, a pause that is cut may be somebody's tuning; in a file in which another line gives up a
/// guard for good it is not: what would have caught the fault goes with it. No change is held by this that was not held before.
final class Beside {

  /// What gives something up.
  private static final Set<String> FAMILIES = Set.of("guardrail", "rollout", "redundancy", "operation", "process", "access", "timing", "dns", "artifact", "routing");

  private Beside() {}

  /// The findings of `matches`, in their order, each with the severity of its rule beside an error of the file where there is one, on another line or about something else.
  static List<Finding> weighed(List<Match> matches, List<Finding> findings) {
    if (matches.stream().allMatch(match -> match.rule().beside() == match.rule().severity())) {
      return findings;
    }
    var errors = errors(matches, findings);
    var weighed = new ArrayList<Finding>(findings.size());
    for (var index = 0; index < findings.size(); index++) {
      var finding = findings.get(index);
      var rule = matches.get(index).rule();
      var other = rule.beside() == rule.severity() ? Optional.<Finding>empty() : other(finding, errors.getOrDefault(finding.at().file(), List.of()));
      weighed.add(other.map(error -> finding.weighing(rule.beside()).saying(finding.message() + "; line " + error.at().line() + " gives up more")).orElse(finding));
    }
    return weighed;
  }

  /// The first error on another line, or about something else.
  private static Optional<Finding> other(Finding finding, List<Finding> errors) {
    return errors.stream().filter(error -> error.at().line() != finding.at().line() || !error.category().equals(finding.category())).findFirst();
  }

  /// The errors that the change brings, by file.
  private static Map<String, List<Finding>> errors(List<Match> matches, List<Finding> findings) {
    var errors = new HashMap<String, List<Finding>>();
    for (var index = 0; index < findings.size(); index++) {
      var finding = findings.get(index);
      if (finding.severity() == Severity.ERROR && finding.at().side() == Side.HEAD && !finding.change().equals("unchanged") && FAMILIES.contains(matches.get(index).rule().family())) {
        errors.computeIfAbsent(finding.at().file(), _ -> new ArrayList<>()).add(finding);
      }
    }
    return errors;
  }
}
