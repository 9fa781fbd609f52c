package org.holdpoint.report.checklist;

/// A rule that ran, and how many changes of facts it was asked about; of a rule that was asked about none, silence says nothing.
public record Tried(String rule, long changes) {

  /// The family of its category, which its id begins with.
  String family() {
    return rule.contains("/") ? rule.substring(0, rule.indexOf('/')) : rule;
  }
}
