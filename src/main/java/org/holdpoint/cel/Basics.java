package org.holdpoint.cel;

import java.util.List;
import java.util.Map;

/// The functions that rules use most ("List of Standard Definitions", CEL language definition).
final class Basics {

  private Basics() {}

  static Object apply(String name, Arguments arguments, Meter meter) {
    return switch (name) {
      case "size" -> arguments instanceof Arguments.One(var value) ? size(value) : Wrong.KIND;
      case "type" -> arguments instanceof Arguments.One(var value) ? TypeNames.of(value) : Wrong.KIND;
      case "dyn" -> arguments instanceof Arguments.One(var value) ? value : Wrong.KIND;
      default -> arguments instanceof Arguments.Two(String text, String part) ? texts(name, text, part, meter) : Wrong.KIND;
    };
  }

  /// Of a text its code points, of octets their number, of a list or map its items.
  private static Object size(Object value) {
    return switch (value) {
      case String text -> (long) text.codePointCount(0, text.length());
      case CelBytes(var octets) -> (long) octets.length();
      case List<?> list -> (long) list.size();
      case Map<?, ?> map -> (long) map.size();
      case Object _ -> Wrong.KIND;
    };
  }

  private static Object texts(String name, String text, String part, Meter meter) {
    meter.search(text, part);
    return switch (name) {
      case "startsWith" -> text.startsWith(part);
      case "endsWith" -> text.endsWith(part);
      default -> text.contains(part);
    };
  }
}
