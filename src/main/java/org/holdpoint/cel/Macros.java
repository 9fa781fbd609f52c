package org.holdpoint.cel;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Macros that run, three-valued: of `all` and `exists` an item that decides does so whatever the others are. `list` is how the expression calls what they run over, `cost` are the steps of one round.
record Macros(Expr.Macro macro, String list, List<Compiler.Node> parts, long cost) {

  /// One round: the scope with the variables, and the key of a map or the index of a list.
  private record Round(Scope scope, Object key, Object item) {}

  Compiler.Node over(Compiler.Node target) {
    return switch (macro.name()) {
      case "cel.bind" -> scope -> parts.getFirst().evaluate(scope.with(target.evaluate(scope)));
      case "optMap", "optFlatMap" -> scope -> optional(target.evaluate(scope), scope);
      default -> scope -> {
        var range = target.evaluate(scope);
        return range instanceof List<?> || range instanceof Map<?, ?> ? each(range, scope) : Operators.isBroken(range) ? range : Wrong.KIND.at(macro.offset(), macro.name(), range);
      };
    };
  }

  private Object optional(Object value, Scope scope) {
    if (!(value instanceof Optional<?> optional)) {
      return Operators.isBroken(value) ? value : Wrong.KIND.at(macro.offset(), macro.name(), value);
    }
    if (optional.isEmpty()) {
      return optional;
    }
    var result = parts.getFirst().evaluate(scope.with(optional.get()));
    var flat = macro.name().equals("optFlatMap");
    return Operators.isBroken(result) || flat && result instanceof Optional<?> ? result : flat ? Wrong.KIND.at(macro.offset(), macro.name(), result) : Optional.of(result);
  }

  private Object each(Object range, Scope scope) {
    return switch (macro.name()) {
      case "all" -> folded(range, scope, false);
      case "exists" -> folded(range, scope, true);
      case "exists_one" -> one(range, scope);
      case "transformMap" -> map(range, scope);
      default -> list(range, scope);
    };
  }

  private Object folded(Object range, Scope scope, boolean decisive) {
    Object result = !decisive;
    for (var rounds = rounds(range, scope); rounds.hasNext();) {
      var sofar = result;
      result = Operators.both(parts.getFirst().evaluate(rounds.next().scope()), _ -> sofar, scope, decisive, macro.offset());
      if (result.equals(decisive)) {
        return decisive;
      }
    }
    return result;
  }

  /// Two that hold decide, even beside an unknown one; an error is never hidden.
  private Object one(Object range, Scope scope) {
    var found = 0;
    Object unknown = true;
    for (var rounds = rounds(range, scope); rounds.hasNext();) {
      var holds = parts.getFirst().evaluate(rounds.next().scope());
      if (!(holds instanceof Boolean) && !(holds instanceof CelUnknown)) {
        return holds instanceof CelFailure ? holds : Wrong.KIND.at(macro.offset(), macro.name(), holds);
      }
      found += holds.equals(true) ? 1 : 0;
      unknown = unknown.equals(true) ? broken(holds) : unknown;
    }
    return found > 1 ? false : unknown instanceof CelUnknown ? unknown : (Object) (found == 1);
  }

  private static Object broken(Object value) {
    return value instanceof CelUnknown ? value : true;
  }

  /// `filter`, `map`, `transformList`: an unknown condition leaves the whole list unknown, an unknown result only its item.
  private Object list(Object range, Scope scope) {
    var kept = new ArrayList<Object>();
    for (var rounds = rounds(range, scope); rounds.hasNext();) {
      var round = rounds.next();
      var holds = holds(round);
      if (!(holds instanceof Boolean)) {
        return holds;
      }
      if (holds.equals(true)) {
        var value = macro.name().equals("filter") ? round.item() : parts.getLast().evaluate(round.scope());
        if (value instanceof CelFailure) {
          return value;
        }
        kept.add(value);
      }
    }
    return kept;
  }

  private Object map(Object range, Scope scope) {
    var kept = new LinkedHashMap<Object, Object>();
    for (var rounds = rounds(range, scope); rounds.hasNext();) {
      var round = rounds.next();
      var holds = holds(round);
      if (!(holds instanceof Boolean)) {
        return holds;
      }
      if (holds.equals(true)) {
        var value = parts.getLast().evaluate(round.scope());
        if (value instanceof CelFailure) {
          return value;
        }
        kept.put(round.key(), value);
      }
    }
    return kept;
  }

  /// The condition of a macro that keeps some items: true or false, or what is broken about it.
  private Object holds(Round round) {
    if (parts.size() == 1 && !macro.name().equals("filter")) {
      return true;
    }
    var holds = parts.getFirst().evaluate(round.scope());
    return holds instanceof Boolean || Operators.isBroken(holds) ? holds : new CelFailure("true or false is wanted here", macro.parts().getFirst().offset());
  }

  /// An unknown item is called by its place in the list.
  private Object called(Object item, Object key) {
    return item instanceof CelUnknown(var because, var at, var known) && known.isEmpty() ? new CelUnknown(because, at, list + "[" + key + "]") : item;
  }

  /// One variable is the item of a list or the key of a map, two are the index or key, and the item. Each round is paid for.
  private Iterator<Round> rounds(Object range, Scope scope) {
    var two = macro.variables().size() == 2;
    var entries = range instanceof Map<?, ?> map ? map.entrySet().iterator() : ((List<?>) range).iterator();
    return new Iterator<>() {
      private long index;

      @Override
      public boolean hasNext() {
        return entries.hasNext();
      }

      @Override
      public Round next() {
        scope.meter().at(macro.offset());
        scope.meter().spend(cost);
        var next = entries.next();
        var key = next instanceof Map.Entry<?, ?> entry ? entry.getKey() : (Object) index++;
        var item = called(next instanceof Map.Entry<?, ?> entry ? entry.getValue() : next, key);
        var single = next instanceof Map.Entry<?, ?> ? key : item;
        return new Round(two ? scope.with(key).with(item) : scope.with(single), key, single);
      }
    };
  }
}
