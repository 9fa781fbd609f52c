package org.holdpoint.cel;

import java.util.function.Function;

/// The variables of an evaluation: those that were given, and those of the macros around.
record Scope(Function<String, Object> given) {

  Object read(String name) {
    return given.apply(name);
  }

  /// The same with one variable more.
  Scope with(String name, Object value) {
    return new Scope(asked -> asked.equals(name) ? value : given.apply(asked));
  }
}
