package org.holdpoint.settings;

import org.holdpoint.source.Span;

/// A text of the settings file that later needs its place: a file that may be missing, a country whose holidays may be unknown.
public record Written(String text, Span at) {}
