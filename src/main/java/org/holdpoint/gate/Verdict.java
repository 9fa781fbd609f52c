package org.holdpoint.gate;

import java.util.Locale;

/// What the gate says of a change.
public enum Verdict {
  PASS, REVIEW, HOLD;

  /// `pass`, `review` or `hold`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
