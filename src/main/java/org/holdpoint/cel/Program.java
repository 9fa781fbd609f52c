package org.holdpoint.cel;

import java.util.function.Function;

/// A compiled expression.
public interface Program {

  /// Evaluates with the given variables. A CEL value is a `Boolean`, `Long`, `Double`, `String`, `List`, `Map`, [CelRecord], [CelUnknown],
  /// [CelAbsent] or [CelFailure]; so is the result (never [CelAbsent]).
  Object evaluate(Function<String, Object> variables);
}
