package org.holdpoint.cel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Syntax → closures, made once; an evaluation walks no syntax and uses no reflection. What the checker has resolved needs nothing else here; an expression that was
/// never checked fails at run time instead.
final class Compiler {

  private final String source;

  Compiler(String source) {
    this.source = source;
  }

  /// A part of an expression that is ready to run.
  interface Node {
    Object evaluate(Scope scope);
  }

  /// `bound` are the names that the macros around give, the nearest first.
  Node compile(Expr expr, List<String> bound) {
    return switch (expr) {
      case Expr.Constant(var value, _, _) -> _ -> value;
      case Expr.Nothing _ -> {
        var nothing = new CelNull();
        yield _ -> nothing;
      }
      case Expr.Variable variable -> variable(variable, bound);
      case Expr.Select select -> select(select, bound);
      case Expr.Index index -> index(index, bound);
      case Expr.Has has -> has(has, bound);
      case Expr.Call call -> call(call, bound);
      case Expr.Binary binary -> binary(binary, bound);
      case Expr.Unary unary -> unary(unary, bound);
      case Expr.Choice choice -> choice(choice, bound);
      case Expr.Items(var items, _, _) -> items(items, bound);
      case Expr.Entries entries -> entries(entries, bound);
      case Expr.IfPresent(var value, _, _) -> used(value, bound);
      case Expr.Macro macro -> macro(macro, bound);
    };
  }

  /// A part whose value is used: what is not set is an error that says how to ask.
  Node used(Expr expr, List<String> bound) {
    var node = compile(expr, bound);
    return !(expr instanceof Expr.Variable || expr instanceof Expr.Select || expr instanceof Expr.Index) ? node : scope -> {
      var value = node.evaluate(scope);
      return value instanceof CelAbsent ? Places.absent(expr, source) : value;
    };
  }

  private List<Node> used(List<Expr> exprs, List<String> bound) {
    var nodes = new ArrayList<Node>(exprs.size());
    for (var expr : exprs) {
      nodes.add(used(expr, bound));
    }
    return nodes;
  }

  private Node variable(Expr.Variable variable, List<String> bound) {
    var name = variable.name();
    var depth = bound.indexOf(name);
    if (depth >= 0) {
      return scope -> scope.bound(depth);
    }
    if (TypeNames.isKnown(name)) {
      var type = new CelTypeName(name);
      return _ -> type;
    }
    var given = name.startsWith(".") ? name.substring(1) : name;
    return scope -> named(scope.given().apply(given), variable);
  }

  /// What the files leave open is called as the expression calls it.
  private Object named(Object value, Expr expr) {
    return value instanceof CelUnknown(var because, var at, var known) && known.isEmpty() ? new CelUnknown(because, at, Places.text(expr, source)) : value;
  }

  /// An unknown that stood inside one of these values is called as the list that it stood in.
  private Object inside(Object result, List<Expr> exprs, Object... values) {
    if (result instanceof CelUnknown(_, _, var known) && known.isEmpty()) {
      for (var i = 0; i < values.length; i++) {
        if (values[i] instanceof List || values[i] instanceof Map) {
          return named(result, exprs.get(i));
        }
      }
    }
    return result;
  }

  private Node select(Expr.Select select, List<String> bound) {
    var optional = select.optional();
    var target = optional ? compile(select.target(), bound) : used(select.target(), bound);
    return scope -> {
      var owner = target.evaluate(scope);
      var value = optional ? Access.optional(owner, select.name()) : Access.field(owner, select.name());
      return value instanceof Wrong wrong ? wrong.at(select.offset(), select.name(), owner) : named(value, select);
    };
  }

  private Node index(Expr.Index index, List<String> bound) {
    var optional = index.optional();
    var target = optional ? compile(index.target(), bound) : used(index.target(), bound);
    var at = used(index.index(), bound);
    return scope -> {
      var owner = target.evaluate(scope);
      var key = at.evaluate(scope);
      if (Operators.isBroken(owner) || Operators.isBroken(key)) {
        return Operators.broken(owner, key);
      }
      var value = optional ? Access.optional(owner, key) : Access.item(owner, key);
      return value instanceof Wrong wrong ? wrong.at(index.offset(), "[]", owner, key) : named(value, index);
    };
  }

  private Node has(Expr.Has has, List<String> bound) {
    var target = compile(has.target(), bound);
    return scope -> {
      var owner = target.evaluate(scope);
      var value = has.name().isEmpty() || owner instanceof CelAbsent ? owner : Access.field(owner, has.name());
      return switch (value) {
        case CelAbsent _ -> false;
        case CelUnknown unknown -> named(unknown, has);
        case CelFailure failure -> failure;
        case Wrong wrong -> wrong.at(has.offset(), has.name(), owner);
        case Optional<?> optional when owner instanceof Optional<?> -> optional.isPresent();
        case Object _ -> true;
      };
    };
  }

  private Node call(Expr.Call call, List<String> bound) {
    var arguments = used(call.arguments(), bound);
    var name = call.name();
    if (arguments.size() == 2 && (name.equals("or") || name.equals("orValue"))) {
      return scope -> Optionals.or(name, arguments.getFirst().evaluate(scope), () -> arguments.getLast().evaluate(scope), call.offset());
    }
    var found = Functions.of(call);
    if (found.isEmpty()) {
      return _ -> new CelFailure("no function `" + name + "`", call.offset());
    }
    var function = found.get();
    return scope -> {
      var values = new Object[arguments.size()];
      Object broken = null;
      for (var i = 0; i < values.length; i++) {
        values[i] = arguments.get(i).evaluate(scope);
        if (Operators.isBroken(values[i])) {
          broken = broken == null ? values[i] : Operators.broken(broken, values[i]);
        }
      }
      if (broken != null) {
        return broken;
      }
      scope.meter().at(call.offset());
      var value = function.apply(name, Arguments.of(values), scope.meter());
      return value instanceof Wrong wrong ? wrong.at(call.offset(), name, values) : inside(value, call.arguments(), values);
    };
  }

  private Node binary(Expr.Binary binary, List<String> bound) {
    var left = used(binary.left(), bound);
    var offset = binary.offset();
    var operator = binary.operator();
    if (operator.equals("&&") || operator.equals("||")) {
      var decisive = operator.equals("||");
      var right = new Later(() -> used(binary.right(), bound));
      return scope -> Operators.both(left.evaluate(scope), right, scope, decisive, offset);
    }
    var right = used(binary.right(), bound);
    return scope -> {
      var one = left.evaluate(scope);
      var other = right.evaluate(scope);
      if (Operators.isBroken(one) || Operators.isBroken(other)) {
        return Operators.isBroken(one) ? Operators.broken(one, other) : other;
      }
      scope.meter().at(offset);
      var value = Operators.apply(operator, one, other, scope.meter());
      return switch (value) {
        case Wrong wrong -> wrong.at(offset, operator, one, other);
        case CelUnknown unknown -> inside(unknown, List.of(binary.left(), binary.right()), one, other);
        case Object known -> known;
      };
    };
  }

  private Node unary(Expr.Unary unary, List<String> bound) {
    var operand = used(unary.operand(), bound);
    return scope -> {
      var value = operand.evaluate(scope);
      if (Operators.isBroken(value)) {
        return value;
      }
      var result = Operators.apply(unary.operator(), value);
      return result instanceof Wrong wrong ? wrong.at(unary.offset(), unary.operator(), value) : result;
    };
  }

  private Node choice(Expr.Choice choice, List<String> bound) {
    var condition = used(choice.condition(), bound);
    var yes = used(choice.yes(), bound);
    var no = used(choice.no(), bound);
    return scope -> switch (condition.evaluate(scope)) {
      case Boolean holds -> holds ? yes.evaluate(scope) : no.evaluate(scope);
      case CelUnknown unknown -> unknown;
      case CelFailure failure -> failure;
      case Object _ -> new CelFailure("true or false is wanted here", choice.condition().offset());
    };
  }

  /// An unknown item leaves the list known: how long it is, and what the other items are.
  private Node items(List<Expr> items, List<String> bound) {
    if (items.stream().allMatch(Expr.Constant.class::isInstance)) {
      var constants = items.stream().map(item -> ((Expr.Constant) item).value()).toList();
      return _ -> constants;
    }
    var nodes = used(items, bound);
    return scope -> {
      var values = new ArrayList<Object>(nodes.size());
      for (var i = 0; i < nodes.size(); i++) {
        var value = nodes.get(i).evaluate(scope);
        if (value instanceof CelFailure) {
          return value;
        }
        if (!(items.get(i) instanceof Expr.IfPresent maybe)) {
          values.add(value);
        } else if (value instanceof Optional<?> optional) {
          optional.ifPresent(values::add);
        } else {
          return value instanceof CelUnknown ? value : Wrong.KIND.at(maybe.offset(), "[?]", value);
        }
      }
      return values;
    };
  }

  private Node entries(Expr.Entries entries, List<String> bound) {
    var keys = used(entries.keys(), bound);
    var values = used(entries.values(), bound);
    return scope -> {
      var map = new LinkedHashMap<Object, Object>();
      for (var i = 0; i < keys.size(); i++) {
        var key = keys.get(i).evaluate(scope);
        var value = values.get(i).evaluate(scope);
        if (Operators.isBroken(key) || value instanceof CelFailure) {
          return Operators.isBroken(key) ? Operators.broken(key, value) : value;
        }
        var at = entries.keys().get(i).offset();
        if (!Access.isKey(key)) {
          return new CelFailure("a key is an int, uint, bool or string, not " + TypeNames.of(key), at);
        }
        if (Comparison.find(map, key).isPresent()) {
          return new CelFailure("the key " + key + " stands twice", at);
        }
        if (!(entries.values().get(i) instanceof Expr.IfPresent maybe)) {
          map.put(key, value);
        } else if (value instanceof Optional<?> optional) {
          optional.ifPresent(present -> map.put(key, present));
        } else {
          return value instanceof CelUnknown ? value : Wrong.KIND.at(maybe.offset(), "{?}", value);
        }
      }
      return map;
    };
  }

  private Node macro(Expr.Macro macro, List<String> bound) {
    var inner = new ArrayList<>(macro.variables().reversed());
    inner.addAll(bound);
    var bind = macro.name().equals("cel.bind");
    var target = bind ? compile(macro.target(), bound) : used(macro.target(), bound);
    var parts = bind ? List.of(compile(macro.parts().getFirst(), inner)) : used(macro.parts(), inner);
    return new Macros(macro, Places.text(macro.target(), source), parts, Places.size(macro)).over(target);
  }
}
