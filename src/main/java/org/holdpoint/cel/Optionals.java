package org.holdpoint.cel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Values that may be missing (extension "Optional Types" of CEL).
final class Optionals {

  private Optionals() {}

  static Object apply(String name, Arguments arguments, Meter meter) {
    return switch (arguments) {
      case Arguments.None _ when name.equals("optional.none") -> Optional.empty();
      case Arguments.One(var value) when name.equals("optional.of") -> Optional.of(value);
      case Arguments.One(var value) when name.equals("optional.ofNonZeroValue") -> isZero(value) ? Optional.empty() : Optional.of(value);
      case Arguments.One(Optional<?> optional) when name.equals("hasValue") -> optional.isPresent();
      case Arguments.One(Optional<?> optional) when name.equals("value") ->
          optional.isPresent() ? optional.get() : new Wrong("the optional has no value; ask hasValue() first, or use orValue()");
      case Arguments.One(List<?> list) when name.equals("optional.unwrap") || name.equals("unwrapOpt") -> unwrapped(list, meter);
      case Arguments.None _, Arguments.One _, Arguments.Two _, Arguments.Three _, Arguments.More _ -> Wrong.KIND;
    };
  }

  /// `or` and `orValue`: the other value is asked for only where it is needed, so that nothing is wrong or unknown about it before.
  static Object or(String name, Object value, Supplier<Object> other, int offset) {
    if (!(value instanceof Optional<?> optional)) {
      return Operators.isBroken(value) ? value : Wrong.KIND.at(offset, name, value);
    }
    if (optional.isPresent()) {
      return name.equals("or") ? optional : optional.get();
    }
    var instead = other.get();
    return name.equals("orValue") || instanceOfOptional(instead) ? instead : Wrong.KIND.at(offset, name, value, instead);
  }

  private static boolean instanceOfOptional(Object value) {
    return value instanceof Optional || Operators.isBroken(value);
  }

  private static Object unwrapped(List<?> list, Meter meter) {
    meter.spend(list.size());
    var values = new ArrayList<Object>();
    for (var each : list) {
      if (!(each instanceof Optional<?> optional)) {
        return each instanceof CelUnknown ? each : Wrong.KIND;
      }
      optional.ifPresent(values::add);
    }
    return values;
  }

  /// Is it what a field of its kind has when nothing set it?
  private static boolean isZero(Object value) {
    return switch (value) {
      case CelNull _ -> true;
      case Boolean flag -> !flag;
      case Long number -> number == 0;
      case CelUint(var bits) -> bits == 0;
      case Double number -> number == 0;
      case String text -> text.isEmpty();
      case CelBytes(var octets) -> octets.isEmpty();
      case List<?> list -> list.isEmpty();
      case Map<?, ?> map -> map.isEmpty();
      case Duration duration -> duration.isZero();
      case Instant time -> time.equals(Instant.EPOCH);
      case Object _ -> false;
    };
  }
}
