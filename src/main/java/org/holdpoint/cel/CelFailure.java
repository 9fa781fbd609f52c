package org.holdpoint.cel;

/// An evaluation error: division by zero, a field that is not set, an index past the end, too many steps. `offset` is where in the expression, in code points
/// from 0. As in the CEL specification, `false && error` is false and `true || error` is true.
public record CelFailure(String message, int offset) {}
