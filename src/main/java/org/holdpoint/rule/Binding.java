package org.holdpoint.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.cel.CelAbsent;
import org.holdpoint.cel.CelRecord;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.Fact;

/// The variables of an expression: `now` and `was` are the two sides of a change, `compared` says whether there was a base at all, and `others` are the lists of
/// facts that joins and groups have put beside it, by their names.
public record Binding(Change<? extends Fact> change, boolean compared, Map<String, List<CelRecord>> others) {

  /// A change alone.
  public Binding(Change<? extends Fact> change, boolean compared) {
    this(change, compared, Map.of());
  }

  /// The CEL value of a variable.
  public Object variable(String name) {
    return switch (name) {
      case "now" -> side(change.now());
      case "was" -> side(change.was());
      case "compared" -> compared;
      case String other when others.containsKey(other) -> others.get(other);
      default -> throw new IllegalArgumentException("no such variable: " + name);
    };
  }

  private static Object side(Optional<? extends Fact> fact) {
    return fact.<Object>map(FactTypes::value).orElseGet(CelAbsent::new);
  }
}
