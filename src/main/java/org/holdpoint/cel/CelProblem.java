package org.holdpoint.cel;

/// An expression that does not compile: `line` and `column` count from 1 (code points) inside the expression, `length` is how many code points the
/// caret line marks. `message` says what is wrong and what is allowed here.
public record CelProblem(String message, int line, int column, int length) {}
