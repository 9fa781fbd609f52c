package org.holdpoint.gate;

import org.holdpoint.finding.Severity;

/// The threshold of `--fail-on`, inclusive.
public enum FailOn {
  ERROR, WARNING, NOTE, NEVER;

  /// Whether a finding of this severity holds the change.
  public boolean holds(Severity severity) {
    return switch (this) {
      case ERROR -> severity.atLeast(Severity.ERROR);
      case WARNING -> severity.atLeast(Severity.WARNING);
      case NOTE -> true;
      case NEVER -> false;
    };
  }
}
