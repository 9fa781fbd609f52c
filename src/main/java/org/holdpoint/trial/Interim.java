package org.holdpoint.trial;

import java.util.Optional;
import org.holdpoint.source.Span;

/// A device in the state in which a script leaves it for a while, beside the one that it met.
/// @param at the line since which that is so
/// @param until the line that puts what follows into effect, where one does
/// @param lasting whether somebody waits meanwhile
public record Interim(Trial trial, Span at, Optional<Span> until, boolean lasting) {}
