package org.holdpoint.rule;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdpoint.cel.Expr;
import org.holdpoint.fact.Fact;
import org.holdpoint.rule.FactPool.Item;

/// Very many changes of one kind of fact, put together where all is the same that rules read of them: what a rule denies of one of those that are alike it denies of them all.
final class Alike {

  private static final Set<Type> PLAIN = Set.of(String.class, boolean.class, int.class, long.class);

  private final List<Item> cases;
  /// Which of those that differ each one is like.
  private final int[] like;
  private final List<Item> different = new ArrayList<>();
  private final Set<String> read;

  private Alike(List<Item> cases, Set<String> read) {
    this.cases = cases;
    this.read = read;
    this.like = new int[cases.size()];
  }

  /// The changes of a kind, for the rules that are asked about it.
  static Alike of(List<Item> cases, List<Rule> rules) {
    var shape = Shape.of(cases.getFirst().change().any().getClass());
    var names = new TreeSet<String>();
    rules.forEach(rule -> fields(rule, shape).ifPresent(names::addAll));
    var alike = new Alike(cases, names);
    var parts = names.stream().map(name -> shape.component(name).orElseThrow()).toList();
    var known = new HashMap<List<Object>, Integer>();
    for (var index = 0; index < alike.like.length; index++) {
      var change = cases.get(index).change();
      var values = new ArrayList<Object>(2 * parts.size() + 2);
      values(change.was(), parts, values);
      values(change.now(), parts, values);
      var number = known.get(values);
      if (number == null) {
        number = alike.different.size();
        known.put(values, number);
        alike.different.add(cases.get(index));
      }
      alike.like[index] = number;
    }
    return alike;
  }

  private static void values(Optional<Fact> side, List<Shape.Component> parts, List<Object> values) {
    values.add(side.isPresent());
    for (var part : parts) {
      if (side.isPresent()) {
        values.add(part.read(side.get()));
      }
    }
  }

  /// Those of which the rule may hold, in order; all of them where it reads more than plain values.
  List<Item> left(Rule rule, boolean compared) {
    var fields = fields(rule, Shape.of(cases.getFirst().change().any().getClass()));
    if (fields.isEmpty() || !read.containsAll(fields.get())) {
      return cases;
    }
    var denied = new boolean[different.size()];
    for (var number = 0; number < denied.length; number++) {
      denied[number] = Boolean.FALSE.equals(rule.when().evaluate(new Binding(different.get(number).change(), compared)::variable));
    }
    var left = new ArrayList<Item>();
    for (var index = 0; index < like.length; index++) {
      if (!denied[like[index]]) {
        left.add(cases.get(index));
      }
    }
    return left;
  }

  /// The fields that a rule reads of either side, where it reads nothing else and they are plain: no places, and nothing that may be unknown.
  private static Optional<Set<String>> fields(Rule rule, Shape shape) {
    var names = new HashSet<String>();
    for (var part : (Iterable<Expr>) Alone.parts(rule.when().tree()).filter(part -> !Needs.asksSide(part))::iterator) {
      for (var leaf : Leaves.of(part)) {
        if (!(leaf instanceof Expr.Select(Expr.Variable(var side, _, _), var name, _, _, _)) || !Needs.isSide(side) || shape.component(name).filter(Alike::plain).isEmpty()) {
          return Optional.empty();
        }
        names.add(name);
      }
    }
    return Optional.of(names);
  }

  private static boolean plain(Shape.Component component) {
    return !component.isPlace() && (PLAIN.contains(component.type()) || component.type() instanceof ParameterizedType list && list.getRawType() == List.class && list.getActualTypeArguments()[0] == String.class);
  }
}
