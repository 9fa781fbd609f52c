package org.holdpoint.report.checklist;

import java.util.Locale;

/// Who must answer. Never the author of the change.
public enum Role {
  REVIEWER("reviewer"), OPERATOR("operator at the device"), OWNER("owner of the service"), SUPERVISOR("supervisor");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  /// `reviewer`, `operator at the device`, `owner of the service` or `supervisor`.
  public String word() {
    return word;
  }

  /// The same at the start of a line.
  String heading() {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
