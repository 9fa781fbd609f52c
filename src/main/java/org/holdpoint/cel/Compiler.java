package org.holdpoint.cel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Syntax → closures, made once; an evaluation walks no syntax and uses no reflection.
final class Compiler {

  private final String source;

  Compiler(String source) {
    this.source = source;
  }

  /// A part of an expression that is ready to run.
  interface Node {
    Object evaluate(Scope scope);
  }

  Node compile(Expr expr) {
    return switch (expr) {
      case Expr.Constant(var value, _, _) -> _ -> value;
      case Expr.Nothing _ -> _ -> Optional.empty();
      case Expr.Variable(var name, _, _) -> scope -> scope.read(name);
      case Expr.Select select -> select(select);
      case Expr.Has has -> has(has);
      case Expr.Index index -> index(index);
      case Expr.Call call -> call(call);
      case Expr.Binary binary -> binary(binary);
      case Expr.Unary unary -> unary(unary);
      case Expr.Choice choice -> choice(choice);
      case Expr.Items(var items, _, _) -> items(items);
      case Expr.Entries entries -> entries(entries);
      case Expr.Macro macro -> Macros.compile(macro, used(macro.target()), macro.parts().stream().map(this::used).toList());
    };
  }

  /// A part whose value is used: what is not set is an error that says how to ask.
  private Node used(Expr expr) {
    var node = compile(expr);
    return scope -> {
      var value = node.evaluate(scope);
      return value instanceof CelAbsent ? absent(expr, source) : value;
    };
  }

  static CelFailure absent(Expr expr, String source) {
    var text = source.substring(source.offsetByCodePoints(0, Math.min(start(expr), source.length())), source.offsetByCodePoints(0, Math.min(expr.offset() + expr.length(), source.length())));
    return new CelFailure("`" + text + "` is not set; ask has(" + text + ") first", expr.offset());
  }

  private static int start(Expr expr) {
    return switch (expr) {
      case Expr.Select(var target, _, _, _) -> start(target);
      case Expr.Index(var target, _, _, _) -> start(target);
      case Expr other -> other.offset();
    };
  }

  private Node select(Expr.Select select) {
    var target = used(select.target());
    return scope -> field(target.evaluate(scope), select.name(), select.offset());
  }

  private static Object field(Object owner, String name, int offset) {
    return switch (owner) {
      case CelRecord(var type, var value) -> {
        var field = type.fields().get(name);
        yield field == null ? new CelFailure("no field `" + name + "`", offset) : field.read().apply(value);
      }
      case Map<?, ?> map -> map.containsKey(name) ? map.get(name) : new CelAbsent();
      case CelUnknown unknown -> unknown;
      case CelFailure failure -> failure;
      case Object other -> new CelFailure("no field `" + name + "`", offset);
    };
  }

  private Node has(Expr.Has has) {
    var target = compile(has.target());
    return scope -> {
      var owner = target.evaluate(scope);
      var value = has.name().isEmpty() || owner instanceof CelAbsent ? owner : field(owner, has.name(), has.offset());
      return value instanceof CelAbsent ? (Object) false : value instanceof CelUnknown || value instanceof CelFailure ? value : true;
    };
  }

  private Node index(Expr.Index index) {
    var target = used(index.target());
    var at = used(index.index());
    return scope -> {
      var owner = target.evaluate(scope);
      var key = at.evaluate(scope);
      return Operators.broken(owner, key).orElseGet(() -> switch (owner) {
        case List<?> list when key instanceof Long number ->
            number >= 0 && number < list.size() ? list.get(number.intValue()) : new CelFailure("index " + number + " is past the end of a list of " + list.size(), index.offset());
        case Map<?, ?> map -> map.containsKey(key) ? map.get(key) : new CelFailure("no such key: " + key, index.offset());
        case Object _ -> new CelFailure("nothing to index here", index.offset());
      });
    };
  }

  private Node call(Expr.Call call) {
    var arguments = call.arguments().stream().map(this::used).toList();
    return scope -> {
      var values = arguments.stream().map(argument -> argument.evaluate(scope)).toList();
      return Operators.broken(values.toArray()).orElseGet(() -> Functions.apply(call.name(), values, call.offset()));
    };
  }

  private Node binary(Expr.Binary binary) {
    var left = used(binary.left());
    var right = used(binary.right());
    var offset = binary.offset();
    return switch (binary.operator()) {
      case "&&" -> scope -> Operators.both(left.evaluate(scope), () -> right.evaluate(scope), false, offset);
      case "||" -> scope -> Operators.both(left.evaluate(scope), () -> right.evaluate(scope), true, offset);
      default -> scope -> {
        var one = left.evaluate(scope);
        var other = right.evaluate(scope);
        return Operators.broken(one, other).orElseGet(() -> Operators.apply(binary.operator(), one, other, offset));
      };
    };
  }

  private Node unary(Expr.Unary unary) {
    var operand = used(unary.operand());
    return scope -> {
      var value = operand.evaluate(scope);
      return Operators.broken(value).orElseGet(() -> switch (value) {
        case Boolean flag when unary.operator().equals("!") -> !flag;
        case Long number when unary.operator().equals("-") -> number == Long.MIN_VALUE ? new CelFailure("the number is out of range", unary.offset()) : (Object) (-number);
        case Double number when unary.operator().equals("-") -> -number;
        case Object _ -> new CelFailure("`" + unary.operator() + "` does not fit this value", unary.offset());
      });
    };
  }

  private Node choice(Expr.Choice choice) {
    var condition = used(choice.condition());
    var yes = used(choice.yes());
    var no = used(choice.no());
    return scope -> switch (condition.evaluate(scope)) {
      case Boolean holds -> holds ? yes.evaluate(scope) : no.evaluate(scope);
      case CelUnknown unknown -> unknown;
      case CelFailure failure -> failure;
      case Object _ -> new CelFailure("true or false is wanted here", choice.condition().offset());
    };
  }

  private Node items(List<Expr> items) {
    var nodes = items.stream().map(this::used).toList();
    return scope -> {
      var values = new ArrayList<Object>();
      nodes.forEach(node -> values.add(node.evaluate(scope)));
      return Operators.broken(values.toArray()).orElse(values);
    };
  }

  private Node entries(Expr.Entries entries) {
    var keys = entries.keys().stream().map(this::used).toList();
    var values = entries.values().stream().map(this::used).toList();
    return scope -> {
      var map = new LinkedHashMap<Object, Object>();
      for (var i = 0; i < keys.size(); i++) {
        var key = keys.get(i).evaluate(scope);
        var value = values.get(i).evaluate(scope);
        var broken = Operators.broken(key, value);
        if (broken.isPresent()) {
          return broken.get();
        }
        if (map.putIfAbsent(key, value) != null) {
          return new CelFailure("the key " + key + " stands twice", entries.offset());
        }
      }
      return map;
    };
  }
}
