package org.holdpoint.cel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.holdpoint.cel.Compiler.Node;

/// Operators over values that are neither unknown nor errors, and the two that are more patient: `&&` and `||`.
final class Operators {

  private static final Wrong OUT_OF_RANGE = new Wrong("the number is out of range");
  private static final Wrong BY_ZERO = new Wrong("division by zero");

  private Operators() {}

  /// Is it an unknown or an error, which every strict function passes on?
  static boolean isBroken(Object value) {
    return value instanceof CelUnknown || value instanceof CelFailure;
  }

  /// Of two values of which one is broken: the unknown one first, since with more knowledge the result might be either; else the left error.
  static Object broken(Object left, Object right) {
    return left instanceof CelUnknown || !isBroken(right) || left instanceof CelFailure && !(right instanceof CelUnknown) ? left : right;
  }

  /// `&&` (`decisive` is false) and `||` (true): a side that decides does so whatever the other is; else an unknown, else an error. The right one is asked only where the left one does not decide.
  static Object both(Object left, Node other, Scope scope, boolean decisive, int offset) {
    if (left instanceof Boolean one && one == decisive) {
      return decisive;
    }
    var right = other.evaluate(scope);
    if (right instanceof Boolean two && two == decisive) {
      return decisive;
    }
    if (isBroken(left) || isBroken(right)) {
      return isBroken(left) ? broken(left, right) : right;
    }
    return left instanceof Boolean && right instanceof Boolean ? (Object) !decisive : new CelFailure("true or false is wanted here", offset);
  }

  /// The value of `left operator right`, an unknown one that stands inside a list, or [Wrong].
  static Object apply(String operator, Object left, Object right, Meter meter) {
    return switch (operator) {
      case "==" -> Comparison.equal(left, right, meter);
      case "!=" -> switch (Comparison.equal(left, right, meter)) {
        case Boolean same -> !same;
        case Object unknown -> unknown;
      };
      case "in" -> Comparison.in(left, right, meter);
      case "<", "<=", ">", ">=" -> compare(operator, left, right);
      case "+" -> sum(left, right, meter);
      default -> left instanceof Long one && right instanceof Long two ? integers(operator, one, two)
          : left instanceof Double one && right instanceof Double two ? fractions(operator, one, two)
          : left instanceof CelUint(var one) && right instanceof CelUint(var two) ? unsigned(operator, one, two)
          : operator.equals("-") ? Times.difference(left, right) : Wrong.KIND;
    };
  }

  /// `!` and `-`.
  static Object apply(String operator, Object value) {
    return switch (value) {
      case Boolean flag when operator.equals("!") -> !flag;
      case Long number when operator.equals("-") -> number == Long.MIN_VALUE ? OUT_OF_RANGE : (Object) (-number);
      case Double number when operator.equals("-") -> -number;
      case Object _ -> Wrong.KIND;
    };
  }

  private static Object compare(String operator, Object left, Object right) {
    var order = Comparison.order(left, right);
    if (order == Comparison.UNORDERED) {
      return Comparison.isNumber(left) && Comparison.isNumber(right) ? false : Wrong.KIND;
    }
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  private static Object sum(Object left, Object right, Meter meter) {
    if (left instanceof Long one && right instanceof Long two) {
      return integers("+", one, two);
    }
    if (left instanceof String one && right instanceof String two) {
      return meter.affords((long) one.length() + two.length()) ? one + two : Wrong.TOO_LONG;
    }
    if (left instanceof Double one && right instanceof Double two) {
      return one + two;
    }
    if (left instanceof CelUint(var one) && right instanceof CelUint(var two)) {
      return unsigned("+", one, two);
    }
    if (left instanceof List<?> one && right instanceof List<?> two) {
      meter.spend((long) one.size() + two.size());
      var joined = new ArrayList<Object>(one);
      joined.addAll(two);
      return joined;
    }
    if (left instanceof CelBytes(var one) && right instanceof CelBytes(var two)) {
      return meter.affords((long) one.length() + two.length()) ? new CelBytes(one + two) : Wrong.TOO_LONG;
    }
    return left instanceof Instant || left instanceof Duration ? Times.sum(left, right) : Wrong.KIND;
  }

  private static Object integers(String operator, long left, long right) {
    try {
      return switch (operator) {
        case "+" -> Math.addExact(left, right);
        case "-" -> Math.subtractExact(left, right);
        case "*" -> Math.multiplyExact(left, right);
        case "/" -> right == 0 ? BY_ZERO : (Object) Math.divideExact(left, right);
        default -> right == 0 ? BY_ZERO : (Object) (left % right);
      };
    } catch (ArithmeticException _) {
      return OUT_OF_RANGE;
    }
  }

  private static Object unsigned(String operator, long left, long right) {
    return switch (operator) {
      case "+" -> Long.compareUnsigned(left + right, left) < 0 ? OUT_OF_RANGE : new CelUint(left + right);
      case "-" -> Long.compareUnsigned(left, right) < 0 ? OUT_OF_RANGE : new CelUint(left - right);
      case "*" -> Math.unsignedMultiplyHigh(left, right) != 0 ? OUT_OF_RANGE : new CelUint(left * right);
      case "/" -> right == 0 ? BY_ZERO : new CelUint(Long.divideUnsigned(left, right));
      default -> right == 0 ? BY_ZERO : new CelUint(Long.remainderUnsigned(left, right));
    };
  }

  private static Object fractions(String operator, double left, double right) {
    return switch (operator) {
      case "-" -> left - right;
      case "*" -> left * right;
      case "/" -> left / right;
      default -> Wrong.KIND;
    };
  }
}
