package org.holdpoint.settings;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.source.Problem;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Collects what is wrong in one settings file, so that one run shows every mistake.
final class Mistakes {

  private final SourceFile file;
  private final List<Problem> problems = new ArrayList<>();

  Mistakes(SourceFile file) {
    this.file = file;
  }

  void add(Span at, String message) {
    problems.add(Problem.of(file, at, message));
  }

  /// How many there are so far. What an alias repeats counts again.
  int count() {
    return problems.size();
  }

  /// In the order of their places; one that an alias repeats is one.
  List<Problem> all() {
    return problems.stream().distinct().sorted((one, other) -> one.at().compareTo(other.at())).toList();
  }
}
