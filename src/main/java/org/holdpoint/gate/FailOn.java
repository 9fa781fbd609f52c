package org.holdpoint.gate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.holdpoint.finding.Severity;

/// The least severity that holds a change, itself included.
public enum FailOn {
  ERROR, WARNING, NOTE, NEVER;

  /// `error`, `warning`, `note` or `never`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether a finding of this severity holds the change.
  public boolean holds(Severity severity) {
    return switch (this) {
      case ERROR -> severity.atLeast(Severity.ERROR);
      case WARNING -> severity.atLeast(Severity.WARNING);
      case NOTE -> severity.atLeast(Severity.NOTE);
      case NEVER -> false;
    };
  }

  /// The threshold that a word names.
  public static Optional<FailOn> of(String word) {
    return Arrays.stream(values()).filter(threshold -> threshold.word().equals(word)).findFirst();
  }
}
