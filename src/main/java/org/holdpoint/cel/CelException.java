package org.holdpoint.cel;

import java.util.List;

/// An expression that does not compile, with all its problems.
public final class CelException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient List<CelProblem> problems;

  public CelException(List<CelProblem> problems) {
    super(problems.getFirst().message());
    this.problems = List.copyOf(problems);
  }

  public List<CelProblem> problems() {
    return problems;
  }
}
