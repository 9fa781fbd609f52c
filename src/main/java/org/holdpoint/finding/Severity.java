package org.holdpoint.finding;

import java.util.Locale;

/// SARIF 2.1.0 levels, the most serious first.
public enum Severity {
  ERROR, WARNING, NOTE;

  /// `error`, `warning` or `note`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether this is as serious as `other` or more so.
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
