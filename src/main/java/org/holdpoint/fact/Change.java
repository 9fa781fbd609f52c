package org.holdpoint.fact;

import java.util.Optional;
import org.holdpoint.source.Span;

/// One fact before and after. Both absent never happens; with no base, `was` is absent. `takenBy` is the line of a script that takes away the block in which the fact stood, or an entry of the lists that it rests on;
/// `block` is the block in which a fact stood that is gone, where that is now; `taken` is all that lines of the script take away.
public record Change<F extends Fact>(Optional<F> was, Optional<F> now, Optional<Span> takenBy, Optional<Span> block, Taken taken) {

  public Change {
    if (was.isEmpty() && now.isEmpty()) {
      throw new IllegalArgumentException("a change has a was or a now");
    }
  }

  /// A change that no line of a script is known for.
  public Change(Optional<F> was, Optional<F> now) {
    this(was, now, Optional.empty(), Optional.empty(), Taken.none());
  }

  /// The fact that is there: now, else was.
  public F any() {
    return now.or(() -> was).orElseThrow();
  }
}
