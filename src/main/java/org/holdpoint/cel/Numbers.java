package org.holdpoint.cel;

import java.util.List;

/// Numbers (extension "Math" of CEL).
final class Numbers {

  private Numbers() {}

  static Object apply(String name, Arguments arguments, Meter meter) {
    var greatest = name.equals("math.greatest");
    return switch (arguments) {
      case Arguments.One(List<?> list) when greatest || name.equals("math.least") -> extreme(list, greatest, meter);
      case Arguments.Two(var one, var two) when greatest || name.equals("math.least") -> extreme(List.of(one, two), greatest, meter);
      case Arguments.One(var value) when greatest || name.equals("math.least") -> Comparison.isNumber(value) ? value : Wrong.KIND;
      case Arguments.One(var value) when name.equals("math.sqrt") -> root(value);
      case Arguments.One(Double number) -> fraction(name, number);
      case Arguments.One(Long number) -> whole(name, number);
      case Arguments.One(CelUint(var bits)) -> name.equals("math.abs") ? new CelUint(bits) : name.equals("math.sign") ? new CelUint(bits == 0 ? 0 : 1) : Wrong.KIND;
      case Arguments.None _, Arguments.One _, Arguments.Two _, Arguments.Three _, Arguments.More _ -> Wrong.KIND;
    };
  }

  /// Of equal numbers the first; an unknown one leaves the whole unknown.
  private static Object extreme(List<?> list, boolean greatest, Meter meter) {
    meter.spend(list.size());
    if (list.isEmpty()) {
      return new Wrong("the list has no number");
    }
    Object best = list.getFirst();
    for (var each : list) {
      if (!Comparison.isNumber(each)) {
        return each instanceof CelUnknown ? each : Wrong.KIND;
      }
      best = Comparison.order(each, best) == (greatest ? 1 : -1) ? each : best;
    }
    return best;
  }

  private static Object whole(String name, long number) {
    return switch (name) {
      case "math.abs" -> number == Long.MIN_VALUE ? new Wrong("the number is out of range") : (Object) Math.abs(number);
      case "math.sign" -> (long) Long.signum(number);
      default -> Wrong.KIND;
    };
  }

  private static Object fraction(String name, double number) {
    return switch (name) {
      case "math.abs" -> Math.abs(number);
      case "math.sign" -> Math.signum(number);
      case "math.ceil" -> Math.ceil(number);
      case "math.floor" -> Math.floor(number);
      case "math.trunc" -> number < 0 ? Math.ceil(number) : Math.floor(number);
      case "math.round" -> rounded(number);
      case "math.isNaN" -> Double.isNaN(number);
      case "math.isInf" -> Double.isInfinite(number);
      case "math.isFinite" -> Double.isFinite(number);
      default -> Wrong.KIND;
    };
  }

  /// A half goes away from zero.
  private static double rounded(double number) {
    var below = Math.floor(Math.abs(number));
    return Math.copySign(Math.abs(number) - below >= 0.5 ? below + 1 : below, number);
  }

  private static Object root(Object value) {
    return switch (value) {
      case Double number -> Math.sqrt(number);
      case Long number -> Math.sqrt(number);
      case CelUint number -> Math.sqrt(number.asDouble());
      case Object _ -> Wrong.KIND;
    };
  }
}
