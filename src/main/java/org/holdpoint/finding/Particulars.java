package org.holdpoint.finding;

import java.util.List;
import java.util.Optional;
import org.holdpoint.source.Span;

/// What a reviewer needs besides: what the finding is about (`device pe-bs07`; empty for what is judged as a whole), where the same thing stood before the change, and how devices show it, one for a language that the
/// rule knows. `gone` is the place in the base of something that is gone and is told where it stood.
public record Particulars(String subject, Optional<Span> was, List<Verification> verify, Optional<Span> gone) {

  public Particulars {
    verify = List.copyOf(verify);
  }

  /// Of a finding that nothing more is known of.
  public static Particulars none() {
    return new Particulars("", Optional.empty(), List.of(), Optional.empty());
  }

  /// The same of something that stood at `place` before the change.
  Particulars stood(Span place) {
    return new Particulars(subject, was.or(() -> Optional.of(place)), verify, Optional.of(place));
  }
}
