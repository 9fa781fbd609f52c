package org.holdpoint.rule;

import java.util.Optional;
import org.holdpoint.cel.CelAbsent;
import org.holdpoint.cel.CelRecord;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.Fact;

/// The variables of an expression: `now` and `was` are the two sides of a change, `compared` says whether there was a base at all.
public record Binding(Change<? extends Fact> change, boolean compared) {

  /// The CEL value of a variable.
  public Object variable(String name) {
    return switch (name) {
      case "now" -> side(change.now());
      case "was" -> side(change.was());
      case "compared" -> compared;
      default -> throw new IllegalArgumentException("no such variable: " + name);
    };
  }

  private static Object side(Optional<? extends Fact> fact) {
    return fact.<Object>map(present -> new CelRecord(FactTypes.type(FactTypes.kind(present)), present)).orElseGet(CelAbsent::new);
  }
}
