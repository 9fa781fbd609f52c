package org.holdpoint.report.checklist;

import org.holdpoint.source.Span;

/// A selector that one slip of the finger turns into one that takes a subsystem below its floor, where the tool asks or holds back: no finding, and still a line to be read twice before it is sent.
/// @param about what it is about: `script drain.sh`
/// @param targets the selector as it is written
/// @param near what the slip makes of it
public record Slip(Span at, String about, String targets, String near) {}
