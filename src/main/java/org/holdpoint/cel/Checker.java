package org.holdpoint.cel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Names and types before anything is evaluated: unknown variables, fields and functions, and operands that cannot meet.
final class Checker {

  private static final CelType ANY = new CelType.Any();
  private static final CelType BOOL = new CelType.Bool();
  private final String source;
  private final List<CelProblem> problems = new ArrayList<>();

  Checker(String source) {
    this.source = source;
  }

  List<CelProblem> check(Expr expr, Map<String, CelType> variables) {
    type(expr, variables);
    return List.copyOf(problems);
  }

  private CelType type(Expr expr, Map<String, CelType> known) {
    return switch (expr) {
      case Expr.Constant(var value, _, _) -> switch (value) {
        case Boolean _ -> BOOL;
        case Long _ -> new CelType.Int();
        case Double _ -> new CelType.Double();
        case Object _ -> new CelType.Text();
      };
      case Expr.Nothing _ -> ANY;
      case Expr.Variable variable -> variable(variable, known);
      case Expr.Select(var target, var name, _, _) -> field(type(target, known), name, expr);
      case Expr.Has(var target, var name, _, _) -> {
        var owner = type(target, known);
        if (!name.isEmpty()) {
          field(owner, name, expr);
        }
        yield BOOL;
      }
      case Expr.Index(var target, var index, _, _) -> {
        var owner = type(target, known);
        type(index, known);
        yield owner instanceof CelType.ListOf(var element) ? element : owner instanceof CelType.MapOf(var value) ? value : ANY;
      }
      case Expr.Call call -> call(call, known);
      case Expr.Binary binary -> binary(binary, known);
      case Expr.Unary(var operator, var operand, _, _) -> {
        var inner = type(operand, known);
        if (operator.equals("!") && !meets(inner, BOOL)) {
          problem(expr, "`!` takes true or false, not " + word(inner));
        }
        yield inner;
      }
      case Expr.Choice(var condition, var yes, var no, _, _) -> {
        condition(condition, known);
        var one = type(yes, known);
        var other = type(no, known);
        yield meets(one, other) ? one : ANY;
      }
      case Expr.Items(var items, _, _) -> {
        var types = items.stream().map(item -> type(item, known)).distinct().toList();
        yield new CelType.ListOf(types.size() == 1 ? types.getFirst() : ANY);
      }
      case Expr.Entries(var keys, var values, _, _) -> {
        keys.forEach(key -> type(key, known));
        values.forEach(value -> type(value, known));
        yield new CelType.MapOf(ANY);
      }
      case Expr.Macro macro -> macro(macro, known);
    };
  }

  private CelType variable(Expr.Variable variable, Map<String, CelType> known) {
    var type = known.get(variable.name());
    if (type == null) {
      problem(variable, "no variable `" + variable.name() + "`" + advice(variable.name(), known.keySet()));
      return ANY;
    }
    return type;
  }

  private CelType field(CelType owner, String name, Expr at) {
    return switch (owner) {
      case CelType.Record(var record, var fields) -> {
        var field = fields.get(name);
        if (field == null) {
          problem(at, record + " has no field `" + name + "`" + advice(name, fields.keySet()));
          yield ANY;
        }
        yield field.type();
      }
      case CelType.MapOf(var value) -> value;
      case CelType.Any _ -> ANY;
      case CelType.Bool _, CelType.Int _, CelType.Double _, CelType.Text _, CelType.ListOf _ -> {
        problem(at, word(owner) + " has no fields, so no `" + name + "`");
        yield ANY;
      }
    };
  }

  private CelType call(Expr.Call call, Map<String, CelType> known) {
    var types = call.arguments().stream().map(argument -> type(argument, known)).toList();
    var names = Functions.names(call.method());
    if (!names.contains(call.name())) {
      problem(call, "no " + (call.method() ? "method" : "function") + " `" + call.name() + "`" + advice(call.name(), names));
      return ANY;
    }
    var counts = Functions.arity(call.name(), call.method());
    if (!counts.contains(call.arguments().size())) {
      problem(call, "`" + call.name() + "` takes another number of arguments");
    }
    return Functions.result(call.name());
  }

  private CelType binary(Expr.Binary binary, Map<String, CelType> known) {
    var operator = binary.operator();
    if (operator.equals("&&") || operator.equals("||")) {
      condition(binary.left(), known);
      condition(binary.right(), known);
      return BOOL;
    }
    var left = type(binary.left(), known);
    var right = type(binary.right(), known);
    if (operator.equals("in")) {
      return BOOL;
    }
    if (!meets(left, right)) {
      problem(binary, "`" + operator + "` between " + word(left) + " and " + word(right));
    } else if (List.of("-", "*", "/", "%").contains(operator) && !(number(left) && number(right))) {
      problem(binary, "`" + operator + "` takes numbers, not " + word(left));
    }
    return List.of("+", "-", "*", "/", "%").contains(operator) ? left : BOOL;
  }

  private void condition(Expr expr, Map<String, CelType> known) {
    var type = type(expr, known);
    if (!meets(type, BOOL)) {
      problem(expr, "true or false is wanted here, not " + word(type));
    }
  }

  private CelType macro(Expr.Macro macro, Map<String, CelType> known) {
    var target = type(macro.target(), known);
    if (!(target instanceof CelType.ListOf || target instanceof CelType.MapOf || target instanceof CelType.Any)) {
      problem(macro, "`" + macro.name() + "` takes a list, not " + word(target));
    }
    var inner = new HashMap<>(known);
    inner.put(macro.variable(), target instanceof CelType.ListOf(var element) ? element : ANY);
    for (var i = 0; i < macro.parts().size(); i++) {
      if (!macro.name().equals("map") || macro.parts().size() == 2 && i == 0) {
        condition(macro.parts().get(i), inner);
      } else {
        return new CelType.ListOf(type(macro.parts().get(i), inner));
      }
    }
    return macro.name().equals("filter") ? target : BOOL;
  }

  private static boolean number(CelType type) {
    return type instanceof CelType.Int || type instanceof CelType.Double || type instanceof CelType.Any;
  }

  private static boolean meets(CelType one, CelType other) {
    return one instanceof CelType.Any || other instanceof CelType.Any || number(one) && number(other) || one.getClass() == other.getClass();
  }

  private static String word(CelType type) {
    return switch (type) {
      case CelType.Any _ -> "any value";
      case CelType.Bool _ -> "true or false";
      case CelType.Int _ -> "a number";
      case CelType.Double _ -> "a fraction";
      case CelType.Text _ -> "a text";
      case CelType.ListOf _ -> "a list";
      case CelType.MapOf _ -> "a map";
      case CelType.Record(var name, _) -> "a " + name;
    };
  }

  private void problem(Expr at, String message) {
    var before = source.substring(0, Math.min(source.offsetByCodePoints(0, Math.min(at.offset(), source.codePointCount(0, source.length()))), source.length()));
    var line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
    var column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
    problems.add(new CelProblem(message, line, column, Math.max(1, at.length())));
  }

  private static String advice(String word, Collection<String> known) {
    var names = new TreeSet<>(known);
    var nearest = names.stream().min((one, other) -> Integer.compare(distance(word, one), distance(word, other))).filter(name -> distance(word, name) <= 1 + word.length() / 3);
    return nearest.map(name -> "; did you mean `" + name + "`?").orElse("") + " (known: " + String.join(", ", names) + ")";
  }

  private static int distance(String one, String other) {
    var row = new int[other.length() + 1];
    for (var j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (var i = 1; i <= one.length(); i++) {
      var corner = row[0];
      row[0] = i;
      for (var j = 1; j < row.length; j++) {
        var above = row[j];
        row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
        corner = above;
      }
    }
    return row[other.length()];
  }
}
