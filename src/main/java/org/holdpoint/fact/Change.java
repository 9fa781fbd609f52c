package org.holdpoint.fact;

import java.util.Optional;

/// One fact before and after. Both absent never happens; with no base, `was` is absent.
public record Change<F extends Fact>(Optional<F> was, Optional<F> now) {

  public Change {
    if (was.isEmpty() && now.isEmpty()) {
      throw new IllegalArgumentException("a change has a was or a now");
    }
  }

  /// The fact that is there: now, else was.
  public F any() {
    return now.or(() -> was).orElseThrow();
  }
}
