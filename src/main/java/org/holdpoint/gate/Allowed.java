package org.holdpoint.gate;

import java.util.Optional;
import org.holdpoint.finding.Finding;
import org.holdpoint.source.Span;

/// A finding that does not count, and who allows it. `kind` is `suppression`, `waiver` or `baseline`; `at` is where the permission stands, `until` the last day
/// on which it holds. A baseline has no owner, reason or day.
public record Allowed(Finding finding, String kind, Optional<Span> at, String owner, String until, String because) {}
