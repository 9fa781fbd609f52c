package org.holdpoint.cel;

import java.util.Map;
import java.util.function.Function;

/// The static type of a CEL expression. `Any` is checked at run time only.
public sealed interface CelType {

  record Any() implements CelType {}

  record Bool() implements CelType {}

  record Int() implements CelType {}

  record Double() implements CelType {}

  record Text() implements CelType {}

  record ListOf(CelType element) implements CelType {}

  record MapOf(CelType value) implements CelType {}

  /// A record with named fields; `name` is what messages call it (`redistribution`).
  record Record(String name, Map<String, Field> fields) implements CelType {}

  /// A field of a record: how to read it from the Java object behind. What it reads is a CEL value, see [Program#evaluate].
  record Field(String name, CelType type, Function<Object, Object> read) {}
}
