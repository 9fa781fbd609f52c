package org.holdpoint.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an expression may name: variables, functions besides the standard ones, and the container that names are looked up in first ("Name Resolution", CEL
/// language definition).
record Declarations(Map<String, CelType> variables, List<Signatures.Overload> functions, String container) {

  Declarations(Map<String, CelType> variables) {
    this(variables, List.of(), "");
  }

  /// The expression with every qualified name (`a.b.c`, where `a.b` is a variable) as one variable, and names of the container in full.
  Expr resolve(Expr expr) {
    return container.isEmpty() && variables.keySet().stream().noneMatch(name -> name.indexOf('.') >= 0) ? expr : resolve(expr, List.of());
  }

  private Expr resolve(Expr expr, List<String> bound) {
    return switch (expr) {
      case Expr.Constant constant -> constant;
      case Expr.Nothing nothing -> nothing;
      case Expr.Variable variable -> declared(variable, bound).<Expr>map(name -> name).orElse(variable);
      case Expr.Select select -> declared(select, bound).<Expr>map(name -> name).orElseGet(
          () -> new Expr.Select(resolve(select.target(), bound), select.name(), select.optional(), select.offset(), select.length()));
      case Expr.Index(var target, var index, var optional, var offset, var length) -> new Expr.Index(resolve(target, bound), resolve(index, bound), optional, offset, length);
      case Expr.Call(var name, var method, var arguments, var offset, var length) -> new Expr.Call(name, method, resolve(arguments, bound), offset, length);
      case Expr.Binary(var operator, var left, var right, var offset, var length) ->
          new Expr.Binary(operator, resolve(left, bound), resolve(right, bound), offset, length);
      case Expr.Unary(var operator, var operand, var offset, var length) -> new Expr.Unary(operator, resolve(operand, bound), offset, length);
      case Expr.Choice(var condition, var yes, var no, var offset, var length) ->
          new Expr.Choice(resolve(condition, bound), resolve(yes, bound), resolve(no, bound), offset, length);
      case Expr.Items(var items, var offset, var length) -> new Expr.Items(resolve(items, bound), offset, length);
      case Expr.Entries(var keys, var values, var offset, var length) -> new Expr.Entries(resolve(keys, bound), resolve(values, bound), offset, length);
      case Expr.IfPresent(var value, var offset, var length) -> new Expr.IfPresent(resolve(value, bound), offset, length);
      case Expr.Has(var target, var name, var offset, var length) -> new Expr.Has(resolve(target, bound), name, offset, length);
      case Expr.Macro(var name, var target, var variables, var parts, var offset, var length) -> {
        var inner = new ArrayList<>(variables);
        inner.addAll(bound);
        yield new Expr.Macro(name, resolve(target, bound), variables, resolve(parts, inner), offset, length);
      }
    };
  }

  private List<Expr> resolve(List<Expr> exprs, List<String> bound) {
    var resolved = new ArrayList<Expr>(exprs.size());
    for (var expr : exprs) {
      resolved.add(resolve(expr, bound));
    }
    return List.copyOf(resolved);
  }

  /// The variable that a whole name denotes: the innermost container that has it wins.
  private Optional<Expr.Variable> declared(Expr expr, List<String> bound) {
    return qualified(expr, bound).flatMap(name -> {
      var space = name.startsWith(".") ? "" : container;
      var plain = name.startsWith(".") ? name.substring(1) : name;
      while (!space.isEmpty()) {
        if (variables.containsKey(space + "." + plain)) {
          return Optional.of(new Expr.Variable("." + space + "." + plain, expr.offset(), expr.length()));
        }
        space = space.contains(".") ? space.substring(0, space.lastIndexOf('.')) : "";
      }
      return variables.containsKey(plain) ? Optional.of(new Expr.Variable("." + plain, expr.offset(), expr.length())) : Optional.empty();
    });
  }

  /// `a.b.c` as one name, where `a` is not one of a macro.
  private static Optional<String> qualified(Expr expr, List<String> bound) {
    return switch (expr) {
      case Expr.Variable(var name, _, _) -> bound.contains(name) ? Optional.empty() : Optional.of(name);
      case Expr.Select(var target, var name, var optional, _, _) -> optional ? Optional.empty() : qualified(target, bound).map(before -> before + "." + name);
      case Expr other -> Optional.empty();
    };
  }
}
