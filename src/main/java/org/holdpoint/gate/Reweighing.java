package org.holdpoint.gate;

import java.util.List;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;
import org.holdpoint.settings.Settings;

/// Findings with the severities that a team gives them.
public final class Reweighing {

  private Reweighing() {}

  /// The severity of the settings, else that of the rule; a family that only advises gives warnings at most until its day.
  public static List<Finding> apply(List<Finding> findings, Terms terms) {
    return findings.stream().map(finding -> finding.weighing(severity(finding, terms.settings(), terms))).toList();
  }

  private static Severity severity(Finding finding, Settings settings, Terms terms) {
    var set = settings.tuning().severity().stream().filter(one -> one.rule().equals(finding.rule())).findFirst()
        .map(one -> Severity.valueOf(one.severity().toUpperCase(java.util.Locale.ROOT))).orElse(finding.severity());
    var advised = settings.tuning().advise().stream().anyMatch(one -> finding.rule().startsWith(one.family() + "/") && !one.until().isBefore(terms.today()));
    return advised && set == Severity.ERROR ? Severity.WARNING : set;
  }
}
