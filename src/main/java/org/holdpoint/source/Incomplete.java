package org.holdpoint.source;

/// Something that could not be judged: binary, over a budget, or its reader failed. The verdict is hold, the exit code 3.
public record Incomplete(Span at, String because) {}
