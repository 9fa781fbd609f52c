package org.holdpoint.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.holdpoint.source.Problem;

/// Rule files with mistakes, all of them. The message shows each with its place.
public final class RuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient List<Problem> problems;

  public RuleException(List<Problem> problems) {
    super(problems.stream().map(Problem::render).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /// The mistakes, in order of file and place.
  public List<Problem> problems() {
    return problems;
  }
}
