package org.holdpoint.cel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Types as values ("Values" and "Type Denotation", CEL language definition).
final class TypeNames {

  private static final List<String> NAMES = List.of("bool", "int", "uint", "double", "string", "bytes", "null_type", "list", "map", "type", "optional_type",
      "google.protobuf.Timestamp", "google.protobuf.Duration");

  private TypeNames() {}

  /// Does the name denote a type?
  static boolean isKnown(String name) {
    return NAMES.contains(name);
  }

  /// `type(value)`.
  static CelTypeName of(Object value) {
    return new CelTypeName(switch (value) {
      case Boolean _ -> "bool";
      case Long _ -> "int";
      case CelUint _ -> "uint";
      case Double _ -> "double";
      case String _ -> "string";
      case CelBytes _ -> "bytes";
      case CelNull _ -> "null_type";
      case List<?> _ -> "list";
      case Map<?, ?> _ -> "map";
      case Optional<?> _ -> "optional_type";
      case Instant _ -> "google.protobuf.Timestamp";
      case Duration _ -> "google.protobuf.Duration";
      case CelRecord(var type, _) -> type.name();
      case CelTypeName _ -> "type";
      case Object _ -> "unknown";
    });
  }

  /// The static type of a name that denotes a type, without `type()` around it.
  static CelType denoted(String name) {
    var any = new CelType.Any();
    return switch (name) {
      case "bool" -> new CelType.Bool();
      case "int" -> new CelType.Int();
      case "uint" -> new CelType.Uint();
      case "double" -> new CelType.Double();
      case "string" -> new CelType.Text();
      case "bytes" -> new CelType.Bytes();
      case "null_type" -> new CelType.Null();
      case "list" -> new CelType.ListOf(any);
      case "map" -> new CelType.MapOf(any, any);
      case "type" -> new CelType.Opaque("type", List.of());
      case "optional_type" -> new CelType.Maybe(any);
      case "google.protobuf.Timestamp" -> new CelType.Timestamp();
      case "google.protobuf.Duration" -> new CelType.Duration();
      default -> any;
    };
  }
}
