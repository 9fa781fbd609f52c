package org.holdpoint.finding;

import java.util.Optional;

/// Puts `insert` before `line`, or, with `endLine` (exclusive), in the place of the lines from `line`. `insert` is lines without the last line end;
/// an empty `insert` with `endLine` takes the lines out.
public record Edit(int line, Optional<Integer> endLine, String insert) {}
