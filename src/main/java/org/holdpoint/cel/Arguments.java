package org.holdpoint.cel;

import java.util.Arrays;
import java.util.List;

/// The values that a function is called with, so that its cases can say which shape they take. A method has its target as the first.
sealed interface Arguments {

  record None() implements Arguments {}

  record One(Object first) implements Arguments {}

  record Two(Object first, Object second) implements Arguments {}

  record Three(Object first, Object second, Object third) implements Arguments {}

  record More(List<Object> values) implements Arguments {}

  static Arguments of(Object... values) {
    return switch (values.length) {
      case 0 -> new None();
      case 1 -> new One(values[0]);
      case 2 -> new Two(values[0], values[1]);
      case 3 -> new Three(values[0], values[1], values[2]);
      default -> new More(Arrays.asList(values));
    };
  }
}
