package org.holdpoint.replay;

import java.util.List;

/// One command of a context: its keyword, the shapes of its arguments (of its `no` form too), whether it opens a context of its own, and how many argument words tell
/// an entry from its siblings (0: there is one only).
public record Command(String keyword, List<Shape> shapes, List<Shape> negative, boolean opens, int keyWords) {

  /// Whether the argument words fit.
  boolean accepts(List<String> arguments, boolean negated) {
    return negated && negative.stream().anyMatch(shape -> shape.accepts(arguments)) || shapes.stream().anyMatch(shape -> shape.accepts(arguments))
        || negated && arguments.isEmpty();
  }
}
