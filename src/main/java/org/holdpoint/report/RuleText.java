package org.holdpoint.report;

import java.util.List;
import org.holdpoint.finding.Severity;
import org.holdpoint.rule.Rule;

/// What a rule says of itself, whatever it was found in: for the help that a report carries beside its findings. Expressions stand as they are written in the rule.
public record RuleText(String id, String title, String category, Severity severity, String why, String repair, String ask, List<String> incidents, List<String> sources) {

  public RuleText {
    incidents = List.copyOf(incidents);
    sources = List.copyOf(sources);
  }

  /// The words of a rule.
  public static RuleText of(Rule rule) {
    return new RuleText(rule.id(), rule.title(), rule.category(), rule.severity(), rule.why().source(), rule.repair().source(), rule.ask().source(), rule.incidents(), rule.sources());
  }

  /// The family of its category, which its id begins with.
  String family() {
    return id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
  }
}
