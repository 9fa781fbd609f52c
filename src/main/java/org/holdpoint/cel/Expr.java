package org.holdpoint.cel;

import java.util.List;

/// The syntax of an expression. `offset` and `length` say which code points of the source a node covers, `offset` from 0.
public sealed interface Expr {

  int offset();

  int length();

  /// A `Boolean`, `Long`, `Double` or `String`.
  record Constant(Object value, int offset, int length) implements Expr {}

  /// `null`.
  record Nothing(int offset, int length) implements Expr {}

  record Variable(String name, int offset, int length) implements Expr {}

  /// `target.name`; the place is that of the name.
  record Select(Expr target, String name, int offset, int length) implements Expr {}

  record Index(Expr target, Expr index, int offset, int length) implements Expr {}

  /// A function, or a method with its target as the first argument.
  record Call(String name, boolean method, List<Expr> arguments, int offset, int length) implements Expr {}

  /// An operator of two operands: `+ - * / % == != < <= > >= in && ||`.
  record Binary(String operator, Expr left, Expr right, int offset, int length) implements Expr {}

  /// `!` or `-`.
  record Unary(String operator, Expr operand, int offset, int length) implements Expr {}

  record Choice(Expr condition, Expr yes, Expr no, int offset, int length) implements Expr {}

  record Items(List<Expr> items, int offset, int length) implements Expr {}

  record Entries(List<Expr> keys, List<Expr> values, int offset, int length) implements Expr {}

  /// `has(target.name)`; with an empty name `has(variable)`, which is ours.
  record Has(Expr target, String name, int offset, int length) implements Expr {}

  /// A macro over a list: `all exists exists_one filter map`; the parts are one condition, or for `map` an optional condition and the result.
  record Macro(String name, Expr target, String variable, List<Expr> parts, int offset, int length) implements Expr {}
}
