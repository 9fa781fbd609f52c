package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.holdpoint.cel.Cel;
import org.holdpoint.cel.Expr;

/// The values that an expression reads: its variables, and the fields and items of them as far as they are chosen by name (`now.limit`, not `limits.map(…)`).
final class Leaves {

  private Leaves() {}

  /// The values that an expression reads, in order, the whole paths only. What macros bind is not among them.
  static List<Expr> of(Expr expr) {
    var found = new ArrayList<Expr>();
    collect(expr, List.of(), found);
    return found;
  }

  /// Whether one of the values that an expression reads is not set.
  static boolean unset(Expression expression, Function<String, Object> variables) {
    return of(expression.tree()).stream().anyMatch(leaf -> !isSet(leaf, expression.source(), variables));
  }

  /// Whether a value that an expression reads is set, as far as that can be known.
  static boolean isSet(Expr leaf, String source, Function<String, Object> variables) {
    var asked = switch (leaf) {
      case Expr.Select(var target, var name, _, var offset, var length) -> new Expr.Has(target, name, offset, length);
      case Expr other -> new Expr.Has(other, "", other.offset(), other.length());
    };
    if (leaf instanceof Expr.Select(var target, _, _, _, _) && !isSet(target, source, variables)) {
      return false;
    }
    return !Boolean.FALSE.equals(Cel.program(asked, source).evaluate(variables));
  }

  private static void collect(Expr expr, List<String> bound, List<Expr> found) {
    switch (expr) {
      case Expr.Constant _, Expr.Nothing _ -> { }
      case Expr.Variable variable -> {
        if (!bound.contains(variable.name())) {
          found.add(variable);
        }
      }
      case Expr.Select select -> {
        if (isPath(select, bound)) {
          found.add(select);
        } else {
          collect(select.target(), bound, found);
        }
      }
      case Expr.Index(var target, var index, _, _, _) -> collect(List.of(target, index), bound, found);
      case Expr.Call(_, _, var arguments, _, _) -> collect(arguments, bound, found);
      case Expr.Binary(_, var left, var right, _, _) -> collect(List.of(left, right), bound, found);
      case Expr.Unary(_, var operand, _, _) -> collect(operand, bound, found);
      case Expr.Choice(var condition, var yes, var no, _, _) -> collect(List.of(condition, yes, no), bound, found);
      case Expr.Items(var items, _, _) -> collect(items, bound, found);
      case Expr.Entries(var keys, var values, _, _) -> {
        collect(keys, bound, found);
        collect(values, bound, found);
      }
      case Expr.IfPresent(var value, _, _) -> collect(value, bound, found);
      case Expr.Has(var target, var name, var offset, var length) -> collect(name.isEmpty() ? target : new Expr.Select(target, name, false, offset, length), bound, found);
      case Expr.Macro(_, var target, var variables, var parts, _, _) -> {
        collect(target, bound, found);
        var inner = new ArrayList<>(variables);
        inner.addAll(bound);
        collect(parts, inner, found);
      }
    }
  }

  private static void collect(List<Expr> exprs, List<String> bound, List<Expr> found) {
    exprs.forEach(expr -> collect(expr, bound, found));
  }

  private static boolean isPath(Expr expr, List<String> bound) {
    return switch (expr) {
      case Expr.Variable(var name, _, _) -> !bound.contains(name);
      case Expr.Select(var target, _, var optional, _, _) -> !optional && isPath(target, bound);
      case Expr _ -> false;
    };
  }
}
