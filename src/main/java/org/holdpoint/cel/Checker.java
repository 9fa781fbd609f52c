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
      case Expr.Constant constant -> constant(constant.value());
      case Expr.Nothing _ -> new CelType.Null();
      case Expr.Variable variable -> variable(variable, bound);
      case Expr.Select select -> select(select, bound);
      case Expr.Has has -> has(has, bound);
      case Expr.Index index -> call(index.optional() ? "[?]" : "[]", false, List.of(index.target(), index.index()), expr, bound);
      case Expr.Call call -> call(call.name(), call.method(), call.arguments(), expr, bound);
      case Expr.Binary binary -> binary(binary, bound);
      case Expr.Unary unary -> call(unary.operator(), false, List.of(unary.operand()), expr, bound);
      case Expr.Choice choice -> choice(choice, bound);
      case Expr.Items items -> new CelType.ListOf(joined(types(items.items(), bound)));
      case Expr.Entries entries -> new CelType.MapOf(joined(keys(entries.keys(), bound)), joined(types(entries.values(), bound)));
      case Expr.IfPresent present -> present(present, bound);
      case Expr.Macro macro -> macro(macro, bound);
    };
  }

  private CelType select(Expr.Select select, Map<String, CelType> bound) {
    var field = field(type(select.target(), bound), select.name(), select);
    return select.optional() && !(field instanceof CelType.Maybe) ? new CelType.Maybe(field) : field;
  }

  private CelType has(Expr.Has has, Map<String, CelType> bound) {
    var owner = type(has.target(), bound);
    if (!has.name().isEmpty()) {
      field(owner, has.name(), has);
    }
    return BOOL;
  }

  private CelType binary(Expr.Binary binary, Map<String, CelType> bound) {
    if (binary.operator().equals("&&") || binary.operator().equals("||")) {
      condition(binary.left(), bound);
      condition(binary.right(), bound);
      return BOOL;
    }
    return call(binary.operator(), false, List.of(binary.left(), binary.right()), binary, bound);
  }

  private CelType choice(Expr.Choice choice, Map<String, CelType> bound) {
    condition(choice.condition(), bound);
    var one = type(choice.yes(), bound);
    var other = type(choice.no(), bound);
    var both = substitution.fresh();
    if (!substitution.fit(List.of(one, other), List.of(both, both))) {
      problem(choice, "`? :` would give " + text(one) + " or " + text(other) + "; both must be of one type");
    }
    return both;
  }

  private CelType present(Expr.IfPresent present, Map<String, CelType> bound) {
    var inner = substitution.fresh();
    var type = type(present.value(), bound);
    if (!substitution.fit(type, new CelType.Maybe(inner))) {
      problem(present, "after `?` an optional is wanted, not " + text(type));
    }
    return inner;
  }

  private List<CelType> keys(List<Expr> keys, Map<String, CelType> bound) {
    var types = new ArrayList<CelType>();
    for (var key : keys) {
      types.add(key(key, bound));
    }
    return types;
  }

  /// A loop, as everywhere that goes down an expression: streams would need ten times the stack.
  private List<CelType> types(List<Expr> exprs, Map<String, CelType> bound) {
    var types = new ArrayList<CelType>();
    for (var expr : exprs) {
      types.add(type(expr, bound));
    }
    return types;
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

  private CelType call(String name, boolean method, List<Expr> arguments, Expr at, Map<String, CelType> bound) {
    var types = types(arguments, bound);
    constants(name, arguments);
    return result(name, method, types, at);
  }

  /// Calls take the ways that fit; where several do and give different types, only the evaluation knows which.
  private CelType result(String name, boolean method, List<CelType> types, Expr at) {
    var all = Stream.concat(Signatures.of(name).stream(), declarations.functions().stream().filter(overload -> overload.name().equals(name))).toList();
    var known = all.stream().filter(overload -> overload.method() == method).toList();
    var results = new ArrayList<CelType>();
    for (var overload : known) {
      var own = new ArrayList<>(overload.parameters());
      own.add(overload.result());
      var fresh = substitution.fresh(own);
      if (substitution.fit(types, fresh.subList(0, fresh.size() - 1))) {
        var type = substitution.resolved(fresh.getLast(), false);
        if (!results.contains(type)) {
          results.add(type);
        }
      }
    }
    if (results.isEmpty()) {
      var texts = types.stream().map(this::text).toList();
      problem(at, known.isEmpty() ? Advice.noFunction(name, method, all, texts) : Advice.noOverload(name, texts, known));
    }
    return results.size() == 1 ? results.getFirst() : ANY;
  }

  /// What can be said about arguments whose values are known: a regular expression, and numbers of lists.
  private void constants(String name, List<Expr> arguments) {
    if (name.equals("matches") && !arguments.isEmpty() && arguments.getLast() instanceof Expr.Constant(String expression, _, _)) {
      Regexes.problem(expression).ifPresent(wrong -> problem(arguments.getLast(), wrong));
    }
    if ((name.equals("math.greatest") || name.equals("math.least")) && arguments.size() == 1 && arguments.getFirst() instanceof Expr.Items list) {
      list.items().stream().filter(item -> item instanceof Expr.Constant(var value, _, _) && !Comparison.isNumber(value))
          .forEach(item -> problem(item, "`" + name + "` takes numbers"));
    }
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
