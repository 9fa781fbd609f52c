package org.holdpoint.rule;

import org.holdpoint.cel.Expr;
import org.holdpoint.fact.Change;

/// Which side of a change a rule cannot do without. One that reads `now` alone is about what is there, and is not asked about what is removed; one that also reads
/// `was`, or asks `has(now)`, is.
record Needs(boolean now, boolean was) {

  private static final String NOW = "now";
  private static final String WAS = "was";

  static Needs of(Rule rule) {
    var leaves = Leaves.of(rule.when().tree());
    var asksNow = leaves.stream().anyMatch(leaf -> leaf instanceof Expr.Variable(var name, _, _) && name.equals(NOW));
    var readsNow = leaves.stream().anyMatch(leaf -> root(leaf).equals(NOW));
    var readsWas = leaves.stream().anyMatch(leaf -> root(leaf).equals(WAS));
    return new Needs(!asksNow && !readsWas, readsWas && !readsNow && leaves.stream().noneMatch(leaf -> leaf instanceof Expr.Variable(var name, _, _) && name.equals(WAS)));
  }

  /// The variable that a value begins with; empty where it begins with none.
  static String root(Expr leaf) {
    return switch (leaf) {
      case Expr.Variable(var name, _, _) -> name;
      case Expr.Select(var target, _, _, _, _) -> root(target);
      case Expr _ -> "";
    };
  }

  /// Whether the rule has something to say of a change.
  boolean met(Change<?> change) {
    return !(now && change.now().isEmpty()) && !(was && change.was().isEmpty());
  }
}
