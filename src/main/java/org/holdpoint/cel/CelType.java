package org.holdpoint.cel;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The static type of a CEL expression. `Any` (`dyn`) is checked at run time only.
public sealed interface CelType {

  record Any() implements CelType {}

  record Bool() implements CelType {}

  record Int() implements CelType {}

  record Uint() implements CelType {}

  record Double() implements CelType {}

  record Text() implements CelType {}

  record Bytes() implements CelType {}

  record Null() implements CelType {}

  record Timestamp() implements CelType {}

  record Duration() implements CelType {}

  record ListOf(CelType element) implements CelType {}

  record MapOf(CelType key, CelType value) implements CelType {}

  /// The type of a type: `int` is of `type(int)`.
  record TypeOf(CelType type) implements CelType {}

  /// A value that may be missing: `optional_type(int)`.
  record Maybe(CelType value) implements CelType {}

  /// A type that only functions know.
  record Opaque(String name, List<CelType> parts) implements CelType {}

  /// Any type, the same one wherever the name stands in one signature.
  record Param(String name) implements CelType {}

  /// A record with named fields; `name` is what messages call it (`redistribution`).
  record Record(String name, Map<String, Field> fields) implements CelType {}

  /// A field of a record: how to read it from the Java object behind. What it reads is a CEL value, see [Program#evaluate].
  record Field(String name, CelType type, Function<Object, Object> read) {}

  /// As CEL writes it: `map(string, list(int))`.
  default String text() {
    return switch (this) {
      case Any _ -> "dyn";
      case Bool _ -> "bool";
      case Int _ -> "int";
      case Uint _ -> "uint";
      case Double _ -> "double";
      case Text _ -> "string";
      case Bytes _ -> "bytes";
      case Null _ -> "null";
      case Timestamp _ -> "timestamp";
      case Duration _ -> "duration";
      case ListOf(var element) -> "list(" + element.text() + ")";
      case MapOf(var key, var value) -> "map(" + key.text() + ", " + value.text() + ")";
      case TypeOf(var type) -> "type(" + type.text() + ")";
      case Maybe(var value) -> "optional_type(" + value.text() + ")";
      case Opaque(var name, var parts) -> parts.isEmpty() ? name : name + parts.stream().map(CelType::text).collect(Collectors.joining(", ", "(", ")"));
      case Param(var name) -> name;
      case Record(var name, _) -> name;
    };
  }
}
