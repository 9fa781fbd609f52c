package org.holdpoint.cel;

import java.util.function.Function;

/// The variables of an evaluation: those that were given, and those of the macros around.
sealed interface Scope {

  Meter meter();

  Function<String, Object> given();

  /// Outside of all macros.
  record Outer(Function<String, Object> given, Meter meter) implements Scope {}

  /// Inside a macro that gives a name to a value.
  record Inner(Object value, Scope around) implements Scope {

    @Override
    public Meter meter() {
      return around.meter();
    }

    @Override
    public Function<String, Object> given() {
      return around.given();
    }
  }

  /// The same with one variable more.
  default Scope with(Object value) {
    return new Inner(value, this);
  }

  /// The variable that the macro `depth` macros further out has bound; 0 is the nearest.
  default Object bound(int depth) {
    var scope = this;
    for (var left = depth; left > 0; left--) {
      scope = scope instanceof Inner(_, var around) ? around : scope;
    }
    return scope instanceof Inner(var value, _) ? value : new CelAbsent();
  }
}
