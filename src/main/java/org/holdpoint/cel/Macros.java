package org.holdpoint.cel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `all exists exists_one filter map` over lists (and the keys of maps), three-valued: an item that decides does so whatever the others are.
final class Macros {

  private Macros() {}

  static Compiler.Node compile(Expr.Macro macro, Compiler.Node target, List<Compiler.Node> parts) {
    return scope -> switch (target.evaluate(scope)) {
      case List<?> list -> evaluate(macro, list, parts, scope);
      case Map<?, ?> map -> evaluate(macro, map.keySet(), parts, scope);
      case CelUnknown unknown -> unknown;
      case CelFailure failure -> failure;
      case Object _ -> new CelFailure("`" + macro.name() + "` takes a list", macro.offset());
    };
  }

  private static Object evaluate(Expr.Macro macro, Collection<?> items, List<Compiler.Node> parts, Scope scope) {
    return switch (macro.name()) {
      case "all" -> folded(macro, items, parts.getFirst(), scope, false);
      case "exists" -> folded(macro, items, parts.getFirst(), scope, true);
      case "exists_one" -> one(macro, items, parts.getFirst(), scope);
      case "filter" -> kept(macro, items, Optional.of(parts.getFirst()), Optional.empty(), scope);
      default -> kept(macro, items, parts.size() == 2 ? Optional.of(parts.getFirst()) : Optional.empty(), Optional.of(parts.getLast()), scope);
    };
  }

  private static Object folded(Expr.Macro macro, Collection<?> items, Compiler.Node condition, Scope scope, boolean decisive) {
    Object result = !decisive;
    for (var item : items) {
      var sofar = result;
      result = Operators.both(condition.evaluate(scope.with(macro.variable(), item)), () -> sofar, decisive, macro.offset());
      if (result.equals(decisive)) {
        return decisive;
      }
    }
    return result;
  }

  private static Object one(Expr.Macro macro, Collection<?> items, Compiler.Node condition, Scope scope) {
    var found = 0;
    Optional<Object> broken = Optional.empty();
    for (var item : items) {
      var holds = condition.evaluate(scope.with(macro.variable(), item));
      found += holds.equals(true) ? 1 : 0;
      broken = Operators.broken(broken.orElse(true), holds);
    }
    return broken.orElse(found == 1);
  }

  private static Object kept(Expr.Macro macro, Collection<?> items, Optional<Compiler.Node> condition, Optional<Compiler.Node> result, Scope scope) {
    var kept = new ArrayList<Object>();
    for (var item : items) {
      var inner = scope.with(macro.variable(), item);
      var holds = condition.map(node -> node.evaluate(inner)).orElse(true);
      if (holds instanceof CelUnknown || holds instanceof CelFailure) {
        return holds;
      }
      if (holds.equals(true)) {
        var value = result.map(node -> node.evaluate(inner)).orElse(item);
        if (value instanceof CelUnknown || value instanceof CelFailure) {
          return value;
        }
        kept.add(value);
      }
    }
    return kept;
  }
}
