package org.holdpoint.rule;

import java.util.List;
import java.util.stream.Collectors;

/// Rule files with mistakes, all of them. The message shows each with its place.
public final class RuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient List<RuleProblem> problems;

  public RuleException(List<RuleProblem> problems) {
    super(problems.stream().map(RuleProblem::render).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /// The mistakes, in order of file and place.
  public List<RuleProblem> problems() {
    return problems;
  }
}
