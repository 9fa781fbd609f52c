package org.holdpoint.cel;

import java.util.List;

/// The syntax of an expression. `offset` and `length` say which code points of the source a node covers, `offset` from 0.
public sealed interface Expr {

  int offset();

  int length();

  /// A `Boolean`, `Long`, [CelUint], `Double`, `String` or [CelBytes].
  record Constant(Object value, int offset, int length) implements Expr {}

  /// `null`.
  record Nothing(int offset, int length) implements Expr {}

  /// A name, with a dot before it where it is not one of a macro (`.name`), and dots inside where it is qualified.
  record Variable(String name, int offset, int length) implements Expr {}

  /// `target.name`, or `target.?name`, which is an optional; the place is that of the name.
  record Select(Expr target, String name, boolean optional, int offset, int length) implements Expr {}

  /// `target[index]`, or `target[?index]`, which is an optional.
  record Index(Expr target, Expr index, boolean optional, int offset, int length) implements Expr {}

  /// A function (`size`, `math.abs`), or a method with its target as the first argument.
  record Call(String name, boolean method, List<Expr> arguments, int offset, int length) implements Expr {}

  /// An operator of two operands: `+ - * / % == != < <= > >= in && ||`.
  record Binary(String operator, Expr left, Expr right, int offset, int length) implements Expr {}

  /// `!` or `-`.
  record Unary(String operator, Expr operand, int offset, int length) implements Expr {}

  record Choice(Expr condition, Expr yes, Expr no, int offset, int length) implements Expr {}

  record Items(List<Expr> items, int offset, int length) implements Expr {}

  record Entries(List<Expr> keys, List<Expr> values, int offset, int length) implements Expr {}

  /// An item of a list or a value of a map that is left out when this optional is empty: `[?x]`, `{?"key": x}`.
  record IfPresent(Expr value, int offset, int length) implements Expr {}

  /// `has(target.name)`; with an empty name `has(variable)`, which is ours.
  record Has(Expr target, String name, int offset, int length) implements Expr {}

  /// A macro that gives names to values: `all exists exists_one filter map transformList transformMap` over a list or map with one or two variables, `optMap` and
  /// `optFlatMap` over an optional, `cel.bind` over any value. The parts are what they say of each value: a condition, a result, or both in this order.
  record Macro(String name, Expr target, List<String> variables, List<Expr> parts, int offset, int length) implements Expr {}
}
