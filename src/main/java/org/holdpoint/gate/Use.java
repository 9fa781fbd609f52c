package org.holdpoint.gate;

import org.holdpoint.source.Span;

/// A permission about which something must be said. `kind` is `suppression` or `waiver`; `standing` is `expired`, `unused` or `malformed`; `problem` says what is
/// wrong with a malformed one, `until` the last day of an expired one.
public record Use(String kind, Span at, String rule, String standing, String owner, String until, String problem) {}
