package org.holdpoint.language.icalendar;

import org.holdpoint.source.Span;

/// Why a time is doubtful: the word for it, and what it means.
record Doubt(String part, String word, String meaning, String text, Span at) {}
