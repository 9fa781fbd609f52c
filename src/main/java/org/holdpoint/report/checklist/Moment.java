package org.holdpoint.report.checklist;

import java.util.Locale;

/// When a question is asked.
public enum Moment {
  BEFORE("before"), DURING("during"), AFTER("after"), FAILURE("if it fails");

  private final String word;

  Moment(String word) {
    this.word = word;
  }

  /// `before`, `during`, `after` or `if it fails`.
  public String word() {
    return word;
  }

  /// The same as one word of small letters, for ids.
  String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The same as a heading.
  String heading() {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
