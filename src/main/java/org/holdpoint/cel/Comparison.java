package org.holdpoint.cel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which values are equal, and which come first ("Equality" and "Ordering", CEL language definition). Numbers of all kinds compare by value.
final class Comparison {

  /// What [#order] gives for values that have no order: other kinds, or a number and not-a-number.
  static final int UNORDERED = 2;

  private Comparison() {}

  /// `true`, `false`, or the unknown value that decides it.
  static Object equal(Object left, Object right, Meter meter) {
    meter.spend(1);
    if (left instanceof CelUnknown) {
      return left;
    }
    if (right instanceof CelUnknown) {
      return right;
    }
    if (left instanceof String one && right instanceof String two) {
      meter.letters(Math.min(one.length(), two.length()));
      return one.equals(two);
    }
    if (isNumber(left) && isNumber(right)) {
      return numbers(left, right) == 0;
    }
    if (left instanceof List<?> one && right instanceof List<?> two) {
      return lists(one, two, meter);
    }
    if (left instanceof Map<?, ?> one && right instanceof Map<?, ?> two) {
      return maps(one, two, meter);
    }
    if (left instanceof CelRecord(_, var one) && right instanceof CelRecord(_, var two)) {
      return one.equals(two);
    }
    if (left instanceof Optional<?> one && right instanceof Optional<?> two) {
      return one.isPresent() && two.isPresent() ? equal(one.get(), two.get(), meter) : one.isPresent() == two.isPresent();
    }
    return left.equals(right);
  }

  private static Object lists(List<?> left, List<?> right, Meter meter) {
    if (left.size() != right.size()) {
      return false;
    }
    Object result = true;
    for (var i = 0; i < left.size() && !result.equals(false); i++) {
      result = both(result, equal(left.get(i), right.get(i), meter));
    }
    return result;
  }

  private static Object maps(Map<?, ?> left, Map<?, ?> right, Meter meter) {
    if (left.size() != right.size()) {
      return false;
    }
    Object result = true;
    for (var entry : left.entrySet()) {
      var other = find(right, entry.getKey());
      result = other.isEmpty() ? false : both(result, equal(entry.getValue(), other.get(), meter));
      if (result.equals(false)) {
        return false;
      }
    }
    return result;
  }

  private static Object both(Object sofar, Object next) {
    return next.equals(true) || sofar instanceof CelUnknown && !next.equals(false) ? sofar : next;
  }

  /// The value under a key; a number finds the key of the same value, whatever kind it is of.
  static Optional<Object> find(Map<?, ?> map, Object key) {
    return Optional.<Object>ofNullable(map.get(key)).or(() -> switch (key) {
      case Long number when number >= 0 -> Optional.ofNullable(map.get(new CelUint(number)));
      case CelUint(var bits) when bits >= 0 -> Optional.ofNullable(map.get(bits));
      case Double number when number == Math.rint(number) && number >= -0x1p63 && number < 0x1p63 -> find(map, number.longValue());
      case Double number when number == Math.rint(number) && number >= 0x1p63 && number < 0x1p64 -> find(map, new CelUint((long) (number - 0x1p63) ^ Long.MIN_VALUE));
      case Object _ -> Optional.empty();
    });
  }

  /// `item in where`: `true`, `false`, an unknown that decides it, or [Wrong].
  static Object in(Object item, Object where, Meter meter) {
    if (where instanceof Map<?, ?> map) {
      return find(map, item).isPresent();
    }
    if (!(where instanceof List<?> list)) {
      return Wrong.KIND;
    }
    Object result = false;
    for (var each : list) {
      var same = equal(each, item, meter);
      if (same.equals(true)) {
        return true;
      }
      result = same instanceof CelUnknown && result.equals(false) ? same : result;
    }
    return result;
  }

  /// Negative, 0 or positive as `left` comes before, with or after `right`; else [#UNORDERED].
  static int order(Object left, Object right) {
    if (isNumber(left) && isNumber(right)) {
      return numbers(left, right);
    }
    if (left instanceof String one && right instanceof String two) {
      return Integer.signum(letters(one, two));
    }
    if (left instanceof Boolean one && right instanceof Boolean two) {
      return Boolean.compare(one, two);
    }
    if (left instanceof CelBytes(var one) && right instanceof CelBytes(var two)) {
      return Integer.signum(one.compareTo(two));
    }
    if (left instanceof Instant one && right instanceof Instant two) {
      return Integer.signum(one.compareTo(two));
    }
    return left instanceof Duration one && right instanceof Duration two ? Integer.signum(one.compareTo(two)) : UNORDERED;
  }

  static boolean isNumber(Object value) {
    return value instanceof Long || value instanceof Double || value instanceof CelUint;
  }

  /// By code points: UTF-16 would put U+1F431 before U+FFFD.
  private static int letters(String left, String right) {
    var shorter = Math.min(left.length(), right.length());
    for (var i = 0; i < shorter; i++) {
      var one = left.charAt(i);
      var two = right.charAt(i);
      if (one != two) {
        return Character.isSurrogate(one) == Character.isSurrogate(two) ? one - two : Character.isSurrogate(one) ? 1 : -1;
      }
    }
    return left.length() - right.length();
  }

  private static int numbers(Object left, Object right) {
    if (left instanceof Double one) {
      return right instanceof Double two ? fractions(one, two) : mixed(one, right);
    }
    if (right instanceof Double two) {
      var order = mixed(two, left);
      return order == UNORDERED ? UNORDERED : -order;
    }
    if (left instanceof Long one && right instanceof Long two) {
      return Long.compare(one, two);
    }
    if (left instanceof CelUint(var one) && right instanceof CelUint(var two)) {
      return Integer.signum(Long.compareUnsigned(one, two));
    }
    return left instanceof Long one && right instanceof CelUint(var two) ? wholes(one, two)
        : left instanceof CelUint(var uint) && right instanceof Long number ? -wholes(number, uint) : UNORDERED;
  }

  private static int wholes(long signed, long unsigned) {
    return signed < 0 ? -1 : Integer.signum(Long.compareUnsigned(signed, unsigned));
  }

  /// A fraction beside a whole number: one out of the range of that kind is beyond it, another counts as equal to what rounds to it.
  private static int mixed(double fraction, Object whole) {
    var signed = whole instanceof Long;
    if (fraction < (signed ? -0x1p63 : 0)) {
      return -1;
    }
    if (fraction > (signed ? 0x1p63 : 0x1p64)) {
      return 1;
    }
    return fractions(fraction, whole instanceof Long number ? (double) number : whole instanceof CelUint uint ? uint.asDouble() : Double.NaN);
  }

  private static int fractions(double one, double two) {
    return one < two ? -1 : one > two ? 1 : one == two ? 0 : UNORDERED;
  }
}
