package org.holdpoint.settings;

import java.util.List;
import org.holdpoint.source.Span;

/// A settings file that is wrong, with all its problems.
public final class SettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient List<Problem> problems;

  /// What is wrong at a place, and which words are allowed there.
  public record Problem(Span at, String message) {

    @Override
    public String toString() {
      return at.place() + ": " + message;
    }
  }

  public SettingsException(List<Problem> problems) {
    super(problems.getFirst().toString());
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
