package org.holdpoint.finding;

import org.holdpoint.source.Span;

/// A rule that met an unknown value: no finding, a question for the reviewer.
public record Undecided(String rule, Span at, String because, String ask) {}
