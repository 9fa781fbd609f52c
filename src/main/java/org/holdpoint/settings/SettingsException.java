package org.holdpoint.settings;

import java.util.List;
import java.util.stream.Collectors;
import org.holdpoint.source.Problem;

/// A settings file with mistakes, all of them. The message shows each with its place. Exit code 2.
public final class SettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  /// How many mistakes the message shows; it says how many more there are.
  private static final int MOST_SHOWN = 50;
  private final transient List<Problem> problems;

  public SettingsException(List<Problem> problems) {
    super(problems.stream().limit(MOST_SHOWN).map(Problem::render).collect(Collectors.joining("\n")) + more(problems.size() - MOST_SHOWN));
    this.problems = List.copyOf(problems);
  }

  private static String more(int count) {
    return count <= 0 ? "" : "\nand " + count + " more mistake" + (count == 1 ? "" : "s");
  }

  /// The mistakes, in the order of their places.
  public List<Problem> problems() {
    return problems;
  }
}
