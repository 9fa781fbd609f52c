package org.holdpoint.cel;

/// A field or variable that is not set: `has()` of it is false, any other use is an evaluation error.
public record CelAbsent() {}
