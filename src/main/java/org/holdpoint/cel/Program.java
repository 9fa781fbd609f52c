package org.holdpoint.cel;

import java.util.function.Function;

/// A compiled expression.
public interface Program {

  /// Evaluates with the given variables, in a bounded number of steps. A CEL value is a `Boolean`, `Long`, [CelUint], `Double`, `String`, [CelBytes],
  /// [CelNull], `java.time.Instant`, `java.time.Duration`, `List`, `Map`, `Optional` (of a value), [CelTypeName], [CelRecord], [CelUnknown], [CelAbsent] or
  /// [CelFailure]; so is the result (never [CelAbsent]). Items of lists and values of maps may be unknown or absent too.
  Object evaluate(Function<String, Object> variables);
}
