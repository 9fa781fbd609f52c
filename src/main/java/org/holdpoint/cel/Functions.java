package org.holdpoint.cel;

import java.util.Optional;

/// Which class knows a function. A class is loaded when an expression uses a function of it, and not before.
final class Functions {

  private Functions() {}

  /// All functions of one topic.
  interface Topic {

    /// The value, an unknown one that stands inside an argument, or [Wrong]. The arguments themselves are neither unknown nor errors.
    Object apply(String name, Arguments arguments, Meter meter);
  }

  /// The topic of a function or method; operators and macros are none. What exists, and with which types, says [Signatures].
  static Optional<Topic> of(Expr.Call call) {
    var name = call.name();
    return switch (name) {
      case "size", "contains", "startsWith", "endsWith", "type", "dyn" -> topic(Basics::apply);
      case "bool", "int", "uint", "double", "string", "bytes" -> topic(Conversions::apply);
      case "timestamp", "duration", "getFullYear", "getMonth", "getDate", "getDayOfMonth", "getDayOfWeek", "getDayOfYear", "getHours", "getMinutes", "getSeconds",
          "getMilliseconds" -> topic(Times::apply);
      case "matches" -> topic(call.arguments().size() == 2 && call.arguments().getLast() instanceof Expr.Constant(String fixed, _, _) ? Regexes.fixed(fixed) : Regexes::apply);
      case "charAt", "indexOf", "lastIndexOf", "lowerAscii", "upperAscii", "replace", "split", "substring", "trim", "reverse", "join", "strings.quote" -> topic(Strings::apply);
      case "format" -> topic(Formats::apply);
      case "optional.of", "optional.none", "optional.ofNonZeroValue", "hasValue", "value", "optional.unwrap", "unwrapOpt" -> topic(Optionals::apply);
      case "base64.encode", "base64.decode" -> topic(Encodings::apply);
      default -> name.startsWith("math.bit") ? topic(Bits::apply) : name.startsWith("math.") ? topic(Numbers::apply) : Optional.empty();
    };
  }

  private static Optional<Topic> topic(Topic topic) {
    return Optional.of(topic);
  }
}
