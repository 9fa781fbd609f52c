package org.holdpoint.rule;

import java.util.List;
import java.util.stream.Stream;

/// Facts of which there may be very many, each of which is asked the same alone.
final class Many {

  /// (facts) Fewer are asked sooner than others could begin to help.
  private static final int WORTH_SHARING = 2_000;

  private Many() {}

  /// Them all, in their order; where they are very many, by all processors.
  static <T> Stream<T> of(List<T> all) {
    return few(all.size()) ? all.stream() : all.parallelStream();
  }

  static boolean few(int facts) {
    return facts < WORTH_SHARING;
  }
}
