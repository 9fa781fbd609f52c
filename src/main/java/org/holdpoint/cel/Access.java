package org.holdpoint.cel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fields of records, values of maps, items of lists, and the same of optionals ("Field Selection", CEL language definition, and its extension for optionals).
/// Owners that are unknown or errors are passed on; what is wrong is [Wrong].
final class Access {

  private Access() {}

  /// `owner.name`: absent where it is not set.
  static Object field(Object owner, String name) {
    return switch (owner) {
      case CelRecord(var type, var value) -> {
        var field = type.fields().get(name);
        yield field == null ? new Wrong("no field `" + name + "`") : field.read().apply(value);
      }
      case CelUnknown unknown -> unknown;
      case CelFailure failure -> failure;
      case Map<?, ?> map -> Comparison.find(map, name).orElseGet(CelAbsent::new);
      case Optional<?> optional -> optional.map(present -> optional(present, name)).orElse(optional);
      case Object other -> new Wrong("no field `" + name + "`: " + TypeNames.of(other) + " has none");
    };
  }

  /// `owner[key]`.
  static Object item(Object owner, Object key) {
    return switch (owner) {
      case List<?> list -> {
        var index = index(key);
        yield index.isEmpty() ? Wrong.KIND : index.get() >= 0 && index.get() < list.size() ? list.get(index.get().intValue())
            : new Wrong("index " + index.get() + " is " + (index.get() < 0 ? "negative" : "past the end of a list of " + list.size()));
      }
      case Map<?, ?> map -> Comparison.find(map, key).orElseGet(() -> new Wrong("no such key: " + key));
      case Optional<?> optional -> optional.map(present -> optional(present, key)).orElse(optional);
      case Object _ -> Wrong.KIND;
    };
  }

  /// `owner.?name` and `owner[?key]`: an optional, empty where it is not set.
  static Object optional(Object owner, Object key) {
    return switch (owner) {
      case CelUnknown unknown -> unknown;
      case CelFailure failure -> failure;
      case CelAbsent _ -> Optional.empty();
      case Optional<?> optional -> optional.map(present -> optional(present, key)).orElse(optional);
      case Map<?, ?> map -> wrapped(Comparison.find(map, key).orElseGet(CelAbsent::new));
      case CelRecord record when key instanceof String name -> wrapped(field(record, name));
      case List<?> list -> {
        var index = index(key);
        yield index.isEmpty() ? Wrong.KIND : index.get() < 0 || index.get() >= list.size() ? Optional.empty() : wrapped(list.get(index.get().intValue()));
      }
      case Object other when key instanceof String name -> new Wrong("no field `" + name + "`: " + TypeNames.of(other) + " has none");
      case Object _ -> Wrong.KIND;
    };
  }

  private static Object wrapped(Object value) {
    return value instanceof CelAbsent ? Optional.empty() : Operators.isBroken(value) || value instanceof Wrong ? value : Optional.of(value);
  }

  private static Optional<Long> index(Object key) {
    return switch (key) {
      case Long number -> Optional.of(number);
      case CelUint(var bits) -> Optional.of(bits < 0 ? Long.MAX_VALUE : bits);
      case Double number when number == Math.rint(number) && Math.abs(number) < 0x1p53 -> Optional.of(number.longValue());
      case Object _ -> Optional.empty();
    };
  }

  /// May it be a key of a map?
  static boolean isKey(Object value) {
    return value instanceof String || value instanceof Long || value instanceof CelUint || value instanceof Boolean;
  }
}
