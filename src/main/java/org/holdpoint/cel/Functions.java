package org.holdpoint.cel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The functions and methods that rules may call ("List of Standard Definitions", CEL language definition). `matches` comes with linear-time regular expressions.
final class Functions {

  private static final Set<String> FUNCTIONS = Set.of("size", "int", "double", "string", "bool");
  private static final Set<String> METHODS = Set.of("size", "startsWith", "endsWith", "contains", "lowerAscii", "trim", "join");

  private Functions() {}

  static Set<String> names(boolean method) {
    return new TreeSet<>(method ? METHODS : FUNCTIONS);
  }

  /// How many arguments it may have, the target of a method included.
  static Set<Integer> arity(String name, boolean method) {
    return switch (name) {
      case "startsWith", "endsWith", "contains" -> Set.of(2);
      case "join" -> Set.of(1, 2);
      default -> Set.of(1);
    };
  }

  static CelType result(String name) {
    return switch (name) {
      case "size", "int" -> new CelType.Int();
      case "double" -> new CelType.Double();
      case "string", "lowerAscii", "trim", "join" -> new CelType.Text();
      default -> new CelType.Bool();
    };
  }

  /// The value, or a failure where the arguments do not fit.
  static Object apply(String name, List<Object> arguments, int offset) {
    var first = arguments.getFirst();
    return switch (name) {
      case "size" -> size(first, offset);
      case "int" -> number(first, offset);
      case "double" -> fraction(first, offset);
      case "string" -> first instanceof String || first instanceof Long || first instanceof Boolean || first instanceof Double ? first.toString() : wrong(name, offset);
      case "bool" -> first instanceof Boolean ? first : first.equals("true") ? (Object) true : first.equals("false") ? (Object) false : wrong(name, offset);
      case "lowerAscii" -> first instanceof String text ? lower(text) : wrong(name, offset);
      case "trim" -> first instanceof String text ? text.strip() : wrong(name, offset);
      case "join" -> first instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
          ? String.join(arguments.size() > 1 ? arguments.get(1).toString() : "", list.stream().map(String.class::cast).toList()) : wrong(name, offset);
      default -> first instanceof String text && arguments.get(1) instanceof String part ? texts(name, text, part) : wrong(name, offset);
    };
  }

  private static Object texts(String name, String text, String part) {
    return switch (name) {
      case "startsWith" -> text.startsWith(part);
      case "endsWith" -> text.endsWith(part);
      default -> text.contains(part);
    };
  }

  private static Object size(Object value, int offset) {
    return switch (value) {
      case String text -> (long) text.codePointCount(0, text.length());
      case List<?> list -> (long) list.size();
      case Map<?, ?> map -> (long) map.size();
      case Object _ -> wrong("size", offset);
    };
  }

  private static Object number(Object value, int offset) {
    return switch (value) {
      case Long number -> number;
      case Double number when number > -0x1p63 && number < 0x1p63 -> number.longValue();
      case String text when text.matches("-?[0-9]{1,18}") -> Long.parseLong(text);
      case Object _ -> wrong("int", offset);
    };
  }

  private static Object fraction(Object value, int offset) {
    return switch (value) {
      case Number number -> number.doubleValue();
      case String text when text.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?") -> Double.parseDouble(text);
      case Object _ -> wrong("double", offset);
    };
  }

  private static String lower(String text) {
    return text.chars().map(letter -> letter >= 'A' && letter <= 'Z' ? letter + 32 : letter).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private static CelFailure wrong(String name, int offset) {
    return new CelFailure("`" + name + "` does not fit this value", offset);
  }
}
