package org.holdpoint.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdpoint.cel.CelFailure;
import org.holdpoint.cel.CelUint;
import org.holdpoint.cel.CelUnknown;

/// The values by which facts are put together. Those that cannot be known fit every other: `unknown` has a bit for each, and `why` says of the first what it is.
record JoinKey(List<Object> values, int unknown, Optional<CelUnknown> why) {

  /// What stands for a value that cannot be known.
  private static final String OPEN = "?";

  /// What became of the expressions.
  sealed interface Read {

    record Values(JoinKey key) implements Read {}

    /// One of the values is not set, so that nothing is equal to it.
    record Nothing() implements Read {}

    /// One of them has no value, because evaluating it fails.
    record Failed(Expression expression, CelFailure failure) implements Read {}
  }

  /// The values of some expressions.
  static Read read(List<Expression> expressions, Function<String, Object> variables) {
    var values = new ArrayList<>(expressions.size());
    var unknown = 0;
    var why = Optional.<CelUnknown>empty();
    for (var expression : expressions) {
      var value = opened(expression.evaluate(variables));
      if (value instanceof CelFailure failure) {
        return Leaves.unset(expression, variables) ? new Read.Nothing() : new Read.Failed(expression, failure);
      }
      if (value instanceof Optional<?>) {
        return new Read.Nothing();
      }
      var open = unknown(value);
      if (open.isPresent()) {
        unknown |= 1 << values.size();
        why = why.or(() -> open);
      }
      values.add(open.isPresent() ? OPEN : comparable(value));
    }
    return new Read.Values(new JoinKey(List.copyOf(values), unknown, why));
  }

  /// The values at the places whose bit is not set.
  List<Object> without(int mask) {
    if (mask == 0) {
      return values;
    }
    var left = new ArrayList<>(values.size());
    for (var index = 0; index < values.size(); index++) {
      if ((mask & 1 << index) == 0) {
        left.add(values.get(index));
      }
    }
    return left;
  }

  /// A value in words.
  static String said(Object value) {
    return value instanceof BigInteger number ? number.toString() : value instanceof List<?> list ? list.stream().map(JoinKey::said).toList().toString() : ExprText.constant(value);
  }

  /// What an optional holds.
  private static Object opened(Object value) {
    return value instanceof Optional<?> optional && optional.isPresent() ? opened(optional.get()) : value;
  }

  private static Optional<CelUnknown> unknown(Object value) {
    return switch (value) {
      case CelUnknown open -> Optional.of(open);
      case List<?> list -> list.stream().flatMap(item -> unknown(item).stream()).findFirst();
      case Object _ -> Optional.empty();
    };
  }

  /// Numbers of all kinds are equal by value, as in CEL: a whole one is a `Long`, or beyond that a [BigInteger].
  private static Object comparable(Object value) {
    return switch (value) {
      case Double number when number == Math.rint(number) && Math.abs(number) < 0x1p63 -> (long) (double) number;
      case Double number when number == Math.rint(number) && Double.isFinite(number) -> new BigDecimal(number).toBigIntegerExact();
      case CelUint(var bits) when bits >= 0 -> bits;
      case CelUint(var bits) -> new BigInteger(Long.toUnsignedString(bits));
      case List<?> list -> list.stream().map(JoinKey::comparable).toList();
      case Object other -> other;
    };
  }
}
