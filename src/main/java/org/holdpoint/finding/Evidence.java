package org.holdpoint.finding;

import org.holdpoint.source.Span;

/// A place that speaks for a finding, and what it shows.
public record Evidence(Span at, String message) {}
