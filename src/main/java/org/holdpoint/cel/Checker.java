package org.holdpoint.cel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Names and types before anything is evaluated: unknown variables, fields and functions, and values that a function does not take.
final class Checker {

  private static final CelType ANY = new CelType.Any();
  private static final CelType BOOL = new CelType.Bool();
  private final String source;
  private final Declarations declarations;
  private final Substitution substitution = new Substitution();
  private final List<CelProblem> problems = new ArrayList<>();

  Checker(String source, Declarations declarations) {
    this.source = source;
    this.declarations = declarations;
  }

  /// The type of a whole expression, and all that is wrong with it.
  record Checked(CelType type, List<CelProblem> problems) {}

  Checked check(Expr expr) {
    var type = substitution.resolved(type(expr, Map.of()), true);
    return new Checked(type, List.copyOf(problems));
  }

  /// `bound` are the variables of the macros around.
  private CelType type(Expr expr, Map<String, CelType> bound) {
    return switch (expr) {
      case Expr.Constant(var value, _, _) -> constant(value);
      case Expr.Nothing _ -> new CelType.Null();
      case Expr.Variable variable -> variable(variable, bound);
      case Expr.Select(var target, var name, var optional, _, _) -> {
        var field = field(type(target, bound), name, expr);
        yield optional && !(field instanceof CelType.Maybe) ? new CelType.Maybe(field) : field;
      }
      case Expr.Has(var target, var name, _, _) -> {
        var owner = type(target, bound);
        if (!name.isEmpty()) {
          field(owner, name, expr);
        }
        yield BOOL;
      }
      case Expr.Index(var target, var index, var optional, _, _) -> call(optional ? "[?]" : "[]", false, List.of(target, index), expr, bound);
      case Expr.Call(var name, var method, var arguments, _, _) -> call(name, method, arguments, expr, bound);
      case Expr.Binary(var operator, var left, var right, _, _) -> {
        if (operator.equals("&&") || operator.equals("||")) {
          condition(left, bound);
          condition(right, bound);
          yield BOOL;
        }
        yield call(operator, false, List.of(left, right), expr, bound);
      }
      case Expr.Unary(var operator, var operand, _, _) -> call(operator, false, List.of(operand), expr, bound);
      case Expr.Choice(var condition, var yes, var no, _, _) -> {
        condition(condition, bound);
        var one = type(yes, bound);
        var other = type(no, bound);
        var both = substitution.fresh();
        if (!substitution.fit(List.of(one, other), List.of(both, both))) {
          problem(expr, "`? :` would give " + text(one) + " or " + text(other) + "; both must be of one type");
        }
        yield both;
      }
      case Expr.Items(var items, _, _) -> new CelType.ListOf(joined(items.stream().map(item -> type(item, bound)).toList()));
      case Expr.Entries(var keys, var values, _, _) -> {
        var types = keys.stream().map(key -> key(key, bound)).toList();
        yield new CelType.MapOf(joined(types), joined(values.stream().map(value -> type(value, bound)).toList()));
      }
      case Expr.IfPresent(var value, _, _) -> {
        var inner = substitution.fresh();
        var type = type(value, bound);
        if (!substitution.fit(type, new CelType.Maybe(inner))) {
          problem(value, "after `?` an optional is wanted, not " + text(type));
        }
        yield inner;
      }
      case Expr.Macro macro -> macro(macro, bound);
    };
  }

  private static CelType constant(Object value) {
    return switch (value) {
      case Boolean _ -> BOOL;
      case Long _ -> new CelType.Int();
      case CelUint _ -> new CelType.Uint();
      case Double _ -> new CelType.Double();
      case CelBytes _ -> new CelType.Bytes();
      case Object _ -> new CelType.Text();
    };
  }

  private CelType variable(Expr.Variable variable, Map<String, CelType> bound) {
    var name = variable.name();
    var plain = name.startsWith(".") ? name.substring(1) : name;
    if (bound.containsKey(name)) {
      return bound.get(name);
    }
    if (declarations.variables().containsKey(plain)) {
      return declarations.variables().get(plain);
    }
    if (TypeNames.isKnown(plain)) {
      return new CelType.TypeOf(TypeNames.denoted(plain));
    }
    problem(variable, "no variable `" + plain + "`" + Advice.words(plain, Stream.concat(bound.keySet().stream(), declarations.variables().keySet().stream()).toList()));
    return ANY;
  }

  private CelType field(CelType target, String name, Expr at) {
    var owner = substitution.resolved(target, false);
    return switch (owner) {
      case CelType.Record(var record, var fields) -> {
        var field = fields.get(name);
        if (field == null) {
          problem(at, record + " has no field `" + name + "`" + Advice.words(name, fields.keySet()));
          yield ANY;
        }
        yield field.type();
      }
      case CelType.MapOf(_, var value) -> value;
      case CelType.Any _ -> ANY;
      case CelType.Param _ -> {
        substitution.fit(ANY, owner);
        yield ANY;
      }
      case CelType.Maybe(var value) -> new CelType.Maybe(field(value, name, at));
      case CelType.Bool _, CelType.Int _, CelType.Uint _, CelType.Double _, CelType.Text _, CelType.Bytes _, CelType.Null _, CelType.Timestamp _, CelType.Duration _,
          CelType.ListOf _, CelType.TypeOf _, CelType.Opaque _ -> {
        problem(at, text(owner) + " has no fields, so no `" + name + "`");
        yield ANY;
      }
    };
  }

  private CelType key(Expr key, Map<String, CelType> bound) {
    var type = substitution.resolved(type(key, bound), false);
    return switch (type) {
      case CelType.Any _, CelType.Param _, CelType.Bool _, CelType.Int _, CelType.Uint _, CelType.Text _ -> type;
      case CelType.Double _, CelType.Bytes _, CelType.Null _, CelType.Timestamp _, CelType.Duration _, CelType.ListOf _, CelType.MapOf _, CelType.TypeOf _,
          CelType.Maybe _, CelType.Opaque _, CelType.Record _ -> {
        problem(key, "a key is an int, uint, bool or string, not " + text(type));
        yield ANY;
      }
    };
  }

  /// The type of a list that holds these; of types that do not fit each other it is `dyn`.
  private CelType joined(List<CelType> types) {
    if (types.isEmpty()) {
      return substitution.fresh();
    }
    var joined = types.getFirst();
    for (var type : types.subList(1, types.size())) {
      joined = substitution.fit(joined, type) ? substitution.general(substitution.resolved(joined, false), substitution.resolved(type, false)) : ANY;
    }
    return joined;
  }

  /// Calls take the ways that fit; where several do and give different types, only the evaluation knows which.
  private CelType call(String name, boolean method, List<Expr> arguments, Expr at, Map<String, CelType> bound) {
    var types = arguments.stream().map(argument -> type(argument, bound)).toList();
    var all = Stream.concat(Signatures.of(name).stream(), declarations.functions().stream().filter(overload -> overload.name().equals(name))).toList();
    var result = new ArrayList<CelType>();
    for (var overload : all) {
      if (overload.method() == method) {
        var own = new ArrayList<>(overload.parameters());
        own.add(overload.result());
        var fresh = substitution.fresh(own);
        if (substitution.fit(types, fresh.subList(0, fresh.size() - 1))) {
          var type = substitution.resolved(fresh.getLast(), false);
          if (result.stream().noneMatch(type::equals)) {
            result.add(type);
          }
        }
      }
    }
    if (name.equals("matches") && arguments.getLast() instanceof Expr.Constant(String expression, _, _)) {
      Regexes.problem(expression).ifPresent(wrong -> problem(arguments.getLast(), wrong));
    }
    if (name.equals("math.greatest") || name.equals("math.least")) {
      arguments.stream().filter(Expr.Items.class::isInstance).map(Expr.Items.class::cast).flatMap(list -> list.items().stream())
          .filter(item -> item instanceof Expr.Constant(var value, _, _) && !Comparison.isNumber(value)).forEach(item -> problem(item, "`" + name + "` takes numbers"));
    }
    if (result.isEmpty()) {
      var known = all.stream().filter(overload -> overload.method() == method).toList();
      problem(at, known.isEmpty() ? Advice.noFunction(name, method, all, types.stream().map(this::text).toList())
          : Advice.noOverload(name, types.stream().map(this::text).toList(), known));
    }
    return result.size() == 1 ? result.getFirst() : ANY;
  }

  private void condition(Expr expr, Map<String, CelType> bound) {
    var type = type(expr, bound);
    if (!substitution.fit(type, BOOL)) {
      problem(expr, "true or false is wanted here, not " + text(type));
    }
  }

  private CelType macro(Expr.Macro macro, Map<String, CelType> bound) {
    var target = substitution.resolved(type(macro.target(), bound), false);
    var inner = new HashMap<>(bound);
    var name = macro.name();
    var two = macro.variables().size() == 2;
    var first = macro.variables().getFirst();
    if (name.equals("cel.bind")) {
      inner.put(first, target);
      return type(macro.parts().getFirst(), inner);
    }
    if (name.equals("optMap") || name.equals("optFlatMap")) {
      var value = substitution.fresh();
      if (!substitution.fit(target, new CelType.Maybe(value))) {
        problem(macro, "`" + name + "` takes an optional, not " + text(target));
      }
      inner.put(first, value);
      var result = type(macro.parts().getFirst(), inner);
      return name.equals("optMap") ? new CelType.Maybe(result) : optional(macro, result);
    }
    var range = target instanceof CelType.Param ? ANY : target;
    substitution.fit(range, target);
    var key = range instanceof CelType.MapOf(var keys, _) ? keys : range instanceof CelType.ListOf ? new CelType.Int() : ANY;
    var item = range instanceof CelType.MapOf(_, var values) ? values : range instanceof CelType.ListOf(var element) ? element : ANY;
    if (!(range instanceof CelType.ListOf || range instanceof CelType.MapOf || range instanceof CelType.Any)) {
      problem(macro, "`" + name + "` takes a list or a map, not " + text(target));
    }
    inner.put(first, two || range instanceof CelType.MapOf ? key : item);
    if (two) {
      inner.put(macro.variables().getLast(), item);
    }
    var mapped = name.equals("map") || name.equals("transformList") || name.equals("transformMap");
    if (!mapped || macro.parts().size() == 2) {
      condition(macro.parts().getFirst(), inner);
    }
    if (!mapped) {
      return name.equals("filter") ? new CelType.ListOf(range instanceof CelType.MapOf ? key : item) : BOOL;
    }
    var result = type(macro.parts().getLast(), inner);
    return name.equals("transformMap") ? new CelType.MapOf(key, result) : new CelType.ListOf(result);
  }

  private CelType optional(Expr.Macro macro, CelType result) {
    var value = new CelType.Maybe(substitution.fresh());
    if (!substitution.fit(result, value)) {
      problem(macro, "`optFlatMap` wants an optional as its result, not " + text(result));
    }
    return value;
  }

  private String text(CelType type) {
    return substitution.resolved(type, true).text();
  }

  private void problem(Expr at, String message) {
    problems.add(Places.problem(at, source, message));
  }
}
