package org.holdpoint.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.cel.CelAbsent;
import org.holdpoint.cel.CelRecord;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.Fact;

/// The variables of an expression: `now` and `was` are the two sides of a change, `compared` says whether there was a base at all, and other names are the lists of
/// facts that joins and groups have put beside it. A side is made a value of CEL when it is first asked for, however often an expression names it.
public final class Binding {

  private final Change<? extends Fact> change;
  private final boolean compared;
  private final Map<String, List<CelRecord>> others;
  private Optional<Object> now = Optional.empty();
  private Optional<Object> was = Optional.empty();

  /// A change with the lists beside it, by their names.
  public Binding(Change<? extends Fact> change, boolean compared, Map<String, List<CelRecord>> others) {
    this.change = change;
    this.compared = compared;
    this.others = others;
  }

  /// A change alone.
  public Binding(Change<? extends Fact> change, boolean compared) {
    this(change, compared, Map.of());
  }

  Change<? extends Fact> change() {
    return change;
  }

  /// What joins and groups have put beside the change, by their names.
  Map<String, List<CelRecord>> others() {
    return others;
  }

  /// The CEL value of a variable.
  public Object variable(String name) {
    return switch (name) {
      case "now" -> {
        now = now.isEmpty() ? Optional.of(side(change.now())) : now;
        yield now.get();
      }
      case "was" -> {
        was = was.isEmpty() ? Optional.of(side(change.was())) : was;
        yield was.get();
      }
      case "compared" -> compared;
      case String other when others.containsKey(other) -> others.get(other);
      default -> throw new IllegalArgumentException("no such variable: " + name);
    };
  }

  private static Object side(Optional<? extends Fact> fact) {
    return fact.<Object>map(FactTypes::value).orElseGet(CelAbsent::new);
  }
}
