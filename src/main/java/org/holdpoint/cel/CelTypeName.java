package org.holdpoint.cel;

/// A type as a value: what `type(1)` gives and what `int` denotes. `name` is as in the CEL language definition, "Values": `int`, `null_type`, `list`.
public record CelTypeName(String name) {

  @Override
  public String toString() {
    return name;
  }
}
