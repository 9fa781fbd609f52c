package org.holdpoint.cel;

/// `null` of CEL: a value like others, and not the same as a field that is not set ([CelAbsent]).
public record CelNull() {

  @Override
  public String toString() {
    return "null";
  }
}
