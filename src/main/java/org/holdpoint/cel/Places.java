package org.holdpoint.cel;

import java.util.List;

/// Where the parts of an expression stand in its source.
final class Places {

  private Places() {}

  /// The text of a part, from where its target starts.
  static String text(Expr expr, String source) {
    var points = source.codePointCount(0, source.length());
    var from = Math.min(start(expr), points);
    var to = Math.clamp(end(expr), from, points);
    return source.substring(source.offsetByCodePoints(0, from), source.offsetByCodePoints(0, to));
  }

  private static int start(Expr expr) {
    return switch (expr) {
      case Expr.Select(var target, _, _, _, _) -> start(target);
      case Expr.Index(var target, _, _, _, _) -> start(target);
      case Expr.Has(var target, _, _, _) -> start(target);
      case Expr other -> other.offset();
    };
  }

  private static int end(Expr expr) {
    return expr.offset() + expr.length() + (expr instanceof Expr.Index ? 1 : 0);
  }

  /// The error of using what is not set.
  static CelFailure absent(Expr expr, String source) {
    var text = text(expr, source);
    return new CelFailure("`" + text + "` is not set" + (expr instanceof Expr.Index ? "" : "; ask has(" + text + ") first"), expr.offset());
  }

  /// What is wrong at a part, with its line and column.
  static CelProblem problem(Expr at, String source, String message) {
    var before = source.substring(0, source.offsetByCodePoints(0, Math.min(at.offset(), source.codePointCount(0, source.length()))));
    var line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
    var column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
    return new CelProblem(message, line, column, Math.max(1, at.length()));
  }

  /// How many parts an expression has.
  static long size(Expr expr) {
    return 1 + switch (expr) {
      case Expr.Constant _, Expr.Nothing _, Expr.Variable _ -> 0;
      case Expr.Select(var target, _, _, _, _) -> size(target);
      case Expr.Index(var target, var index, _, _, _) -> size(target) + size(index);
      case Expr.Call(_, _, var arguments, _, _) -> size(arguments);
      case Expr.Binary(_, var left, var right, _, _) -> size(left) + size(right);
      case Expr.Unary(_, var operand, _, _) -> size(operand);
      case Expr.Choice(var condition, var yes, var no, _, _) -> size(condition) + size(yes) + size(no);
      case Expr.Items(var items, _, _) -> size(items);
      case Expr.Entries(var keys, var values, _, _) -> size(keys) + size(values);
      case Expr.IfPresent(var value, _, _) -> size(value);
      case Expr.Has(var target, _, _, _) -> size(target);
      case Expr.Macro(_, var target, _, var parts, _, _) -> size(target) + size(parts);
    };
  }

  private static long size(List<Expr> exprs) {
    var size = 0L;
    for (var expr : exprs) {
      size += size(expr);
    }
    return size;
  }
}
