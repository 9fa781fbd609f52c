package org.holdpoint.cel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Operators over values; numbers of both kinds compare by value, records, lists and maps by their parts.
final class Operators {

  private Operators() {}

  /// The unknown or the error among the operands, the unknown first: with more knowledge the result might be one or the other.
  static Optional<Object> broken(Object... values) {
    Object failure = null;
    for (var value : values) {
      if (value instanceof CelUnknown) {
        return Optional.of(value);
      }
      failure = failure == null && value instanceof CelFailure ? value : failure;
    }
    return Optional.ofNullable(failure);
  }

  /// `&&` (`decisive` is false) and `||` (true): a side that decides does so whatever the other is; else an unknown, else an error.
  static Object both(Object left, Supplier<Object> other, boolean decisive, int offset) {
    if (left instanceof Boolean one && one == decisive) {
      return decisive;
    }
    var right = other.get();
    if (right instanceof Boolean two && two == decisive) {
      return decisive;
    }
    return broken(left, right).orElseGet(() -> left instanceof Boolean && right instanceof Boolean ? (Object) !decisive : new CelFailure("true or false is wanted here", offset));
  }

  static Object apply(String operator, Object left, Object right, int offset) {
    return switch (operator) {
      case "==" -> equal(left, right);
      case "!=" -> !equal(left, right);
      case "in" -> in(left, right, offset);
      case "<", "<=", ">", ">=" -> compare(operator, left, right, offset);
      default -> left instanceof Long one && right instanceof Long two ? integers(operator, one, two, offset)
          : left instanceof Number one && right instanceof Number two ? doubles(operator, one.doubleValue(), two.doubleValue(), offset)
          : operator.equals("+") ? joined(left, right, offset) : wrong(operator, offset);
    };
  }

  static boolean equal(Object left, Object right) {
    return switch (left) {
      case Long one when right instanceof Long two -> one.equals(two);
      case Number one -> right instanceof Number two && one.doubleValue() == two.doubleValue();
      case List<?> one -> right instanceof List<?> two && one.size() == two.size() && IntStream.range(0, one.size()).allMatch(i -> equal(one.get(i), two.get(i)));
      case Map<?, ?> one -> right instanceof Map<?, ?> two && one.size() == two.size()
          && one.entrySet().stream().allMatch(entry -> two.containsKey(entry.getKey()) && equal(entry.getValue(), two.get(entry.getKey())));
      case CelRecord(_, var one) -> right instanceof CelRecord(_, var two) && one.equals(two);
      case Object one -> one.equals(right);
    };
  }

  private static Object in(Object item, Object where, int offset) {
    return switch (where) {
      case List<?> list -> list.stream().anyMatch(each -> equal(each, item));
      case Map<?, ?> map -> map.keySet().stream().anyMatch(key -> equal(key, item));
      case Object _ -> wrong("in", offset);
    };
  }

  private static Object compare(String operator, Object left, Object right, int offset) {
    int order;
    if (left instanceof Long one && right instanceof Long two) {
      order = Long.compare(one, two);
    } else if (left instanceof Number one && right instanceof Number two) {
      if (Double.isNaN(one.doubleValue()) || Double.isNaN(two.doubleValue())) {
        return false;
      }
      order = Double.compare(one.doubleValue(), two.doubleValue());
    } else if (left instanceof String one && right instanceof String two) {
      order = one.compareTo(two);
    } else if (left instanceof Boolean one && right instanceof Boolean two) {
      order = Boolean.compare(one, two);
    } else {
      return wrong(operator, offset);
    }
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  private static Object integers(String operator, long left, long right, int offset) {
    try {
      return switch (operator) {
        case "+" -> Math.addExact(left, right);
        case "-" -> Math.subtractExact(left, right);
        case "*" -> Math.multiplyExact(left, right);
        case "/" -> right == 0 ? new CelFailure("division by zero", offset) : (Object) Math.divideExact(left, right);
        default -> right == 0 ? new CelFailure("division by zero", offset) : (Object) (left % right);
      };
    } catch (ArithmeticException _) {
      return new CelFailure("the number is out of range", offset);
    }
  }

  private static Object doubles(String operator, double left, double right, int offset) {
    return switch (operator) {
      case "+" -> left + right;
      case "-" -> left - right;
      case "*" -> left * right;
      case "/" -> left / right;
      default -> wrong(operator, offset);
    };
  }

  private static Object joined(Object left, Object right, int offset) {
    if (left instanceof String one && right instanceof String two) {
      return one + two;
    }
    return left instanceof List<?> one && right instanceof List<?> two ? java.util.stream.Stream.concat(one.stream(), two.stream()).toList() : wrong("+", offset);
  }

  private static CelFailure wrong(String operator, int offset) {
    return new CelFailure("`" + operator + "` does not fit these values", offset);
  }
}
