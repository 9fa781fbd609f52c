package org.holdpoint.hcl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.holdpoint.resource.Node;
import org.holdpoint.source.Span;

/// What names stand for (`var.size`, `local.size`, `each.value`), each reckoned when it is first asked for.
public final class Scope {

  private final Optional<Scope> outer;
  private final Predicate<Span> brought;
  private final DataFiles data;
  private final Map<String, Formula> formulas = new HashMap<>();
  private final Map<String, Node> known = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  private Scope(Optional<Scope> outer, Predicate<Span> brought, DataFiles data) {
    this.outer = outer;
    this.brought = brought;
    this.data = data;
  }

  /// In which nothing is known. `brought` is whether a stretch of the files stands on this side of the change alone.
  public static Scope empty(Predicate<Span> brought) {
    return empty(brought, DataFiles.none());
  }

  /// The same, where expressions may read these files.
  public static Scope empty(Predicate<Span> brought, DataFiles data) {
    return new Scope(Optional.empty(), brought, data);
  }

  /// The same with more names, which hide those of the same name.
  public Scope with(Map<String, Node> more) {
    var inner = new Scope(Optional.of(this), brought, data);
    inner.known.putAll(more);
    return inner;
  }

  /// `name` as it is asked for (`local.size`); reckoned when it is.
  public void put(String name, Formula formula) {
    formulas.put(name, formula);
  }

  /// The same with what is known already.
  public void put(String name, Node value) {
    known.put(name, value);
  }

  /// Empty where nothing settles it, or where it leads back to itself.
  public Optional<Node> of(String name) {
    if (known.containsKey(name)) {
      return Optional.of(known.get(name));
    }
    var formula = formulas.get(name);
    if (formula == null) {
      return outer.flatMap(scope -> scope.of(name));
    }
    if (!asked.add(name)) {
      return Optional.empty();
    }
    var node = formula.in(this);
    asked.remove(name);
    known.put(name, node);
    return Optional.of(node);
  }

  /// The files that expressions may read.
  DataFiles data() {
    return data;
  }

  /// Where a value is told that is written at `origin` and used at `use`: where it is used, unless only the other line is one of this side alone.
  public Span told(Span origin, Span use) {
    return !origin.equals(use) && brought.test(origin) && !brought.test(use) ? origin : use;
  }
}
