package org.holdpoint.rule;

import org.holdpoint.cel.Expr;
import org.holdpoint.fact.Change;

/// Which sides of a change a rule cannot do without. One that reads `now` alone is about what is there, and is not asked about what is removed; one that also reads
/// `was`, or asks `has(now)`, is.
///
/// @param now whether it is asked only of what is there
/// @param was whether it is asked only of what was there
/// @param withNow whether it holds only where there is a `now`, as it says itself: `has(now) && …`
/// @param withWas the same of `was`
/// @param withoutNow whether it holds only where there is no `now`: `!has(now) && …`
/// @param withoutWas the same of `was`
record Needs(boolean now, boolean was, boolean withNow, boolean withWas, boolean withoutNow, boolean withoutWas) {

  private static final String NOW = "now";
  private static final String WAS = "was";

  /// As a rule says by its `when`.
  static Needs of(Expr when) {
    var leaves = Leaves.of(when);
    var asksNow = leaves.stream().anyMatch(leaf -> leaf instanceof Expr.Variable(var name, _, _) && name.equals(NOW));
    var readsNow = leaves.stream().anyMatch(leaf -> root(leaf).equals(NOW));
    var readsWas = leaves.stream().anyMatch(leaf -> root(leaf).equals(WAS));
    var parts = Alone.parts(when).toList();
    return new Needs(!asksNow && !readsWas, readsWas && !readsNow && leaves.stream().noneMatch(leaf -> leaf instanceof Expr.Variable(var name, _, _) && name.equals(WAS)),
        parts.stream().anyMatch(part -> asks(part, NOW)), parts.stream().anyMatch(part -> asks(part, WAS)),
        parts.stream().anyMatch(part -> denies(part, NOW)), parts.stream().anyMatch(part -> denies(part, WAS)));
  }

  /// As [#bits] wrote them.
  static Needs of(int bits) {
    return new Needs((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, (bits & 16) != 0, (bits & 32) != 0);
  }

  /// A bit for each component, in their order.
  int bits() {
    return (now ? 1 : 0) | (was ? 2 : 0) | (withNow ? 4 : 0) | (withWas ? 8 : 0) | (withoutNow ? 16 : 0) | (withoutWas ? 32 : 0);
  }

  private static boolean asks(Expr part, String side) {
    return part instanceof Expr.Has(Expr.Variable(var name, _, _), var field, _, _) && field.isEmpty() && name.equals(side);
  }

  /// Whether a part of a rule asks nothing but whether there is a side, or is none.
  static boolean asksSide(Expr part) {
    return asks(part, NOW) || asks(part, WAS) || denies(part, NOW) || denies(part, WAS);
  }

  static boolean isSide(String variable) {
    return variable.equals(NOW) || variable.equals(WAS);
  }

  private static boolean denies(Expr part, String side) {
    return part instanceof Expr.Unary(var operator, var operand, _, _) && operator.equals("!") && asks(operand, side);
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

  /// Whether it holds of nothing that there is not now.
  boolean needsNow() {
    return now || withNow;
  }

  /// Whether it holds of nothing that was not there before.
  boolean needsWas() {
    return was || withWas;
  }

  /// Whether it may hold of a change, as far as its sides say. Where it may not, its `when` is false whatever its other parts are (CEL: `false && x` is false), and need not be unpacked.
  boolean mayHold(Change<?> change) {
    return met(change) && !(change.now().isEmpty() ? withNow : withoutNow) && !(change.was().isEmpty() ? withWas : withoutWas);
  }
}
