package org.holdpoint.analysis.redistribution;

import org.holdpoint.source.Span;

/// How much of the routes of a protocol a condition takes.
sealed interface Fit {

  /// All of them, or nearly.
  record Everything() implements Fit {}

  /// Some: the condition at `at` narrows them.
  record Some(Span at) implements Fit {}

  /// None.
  record Nothing() implements Fit {}

  /// It names what is not in the files.
  record Unsaid(String because, Span at) implements Fit {}

  /// What two conditions take that must both hold.
  default Fit and(Fit other) {
    return switch (this) {
      case Nothing() -> this;
      case Everything() -> other;
      case Some _ -> other instanceof Nothing ? other : this;
      case Unsaid _ -> other instanceof Everything ? this : other;
    };
  }
}
