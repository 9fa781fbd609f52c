package org.holdpoint.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.cel.CelRecord;
import org.holdpoint.cel.CelUnknown;
import org.holdpoint.rule.FactPool.Item;
import org.holdpoint.rule.KeyIndex.Entry;

/// The facts that one join, or the group, of a rule puts beside the fact it looks at.
final class Partners {

  private final String name;
  private final String kind;
  private final List<String> parts;
  private final List<Expression> ours;
  private final boolean mayBeUnknown;
  private final boolean optional;
  private final boolean withItself;
  private final FactPool.Sides sides;

  private Partners(String name, String kind, List<String> parts, List<Expression> ours, boolean mayBeUnknown, boolean optional, boolean withItself, FactPool.Sides sides) {
    this.sides = sides;
    this.name = name;
    this.kind = kind;
    this.parts = parts;
    this.ours = ours;
    this.mayBeUnknown = mayBeUnknown;
    this.optional = optional;
    this.withItself = withItself;
  }

  /// Those of all joins of a rule, and of its group.
  static List<Partners> of(Rule rule, FactPool pool, boolean compared) {
    return Stream.concat(rule.joins().stream().map(join -> of(join, pool)), rule.groupBy().stream().map(key -> of(key, rule.on(), pool, compared))).toList();
  }

  /// Those of a join. A fact is no partner of itself.
  private static Partners of(Join join, FactPool pool) {
    var theirs = join.equal().stream().map(Join.Part::theirs).toList();
    return new Partners(join.name(), join.kind(), theirs.stream().map(part -> part.source().substring(Join.PARTNER.length() + 1)).toList(), join.equal().stream().map(Join.Part::ours).toList(),
        join.mayBeUnknown(), join.optional(), false, pool.sides(join.kind(), theirs, fact -> _ -> fact));
  }

  /// Those of a group, the fact itself among them.
  private static Partners of(Expression groupBy, String on, FactPool pool, boolean compared) {
    return new Partners(Names.GROUP, on, List.of(groupBy.source().strip()), List.of(groupBy), false, true, true,
        pool.sides(on, List.of(groupBy), fact -> name -> name.equals("compared") ? compared : fact));
  }

  /// What the expressions of a rule call them.
  String name() {
    return name;
  }

  /// The kind of fact that they are.
  String kind() {
    return kind;
  }

  /// The values that they must have in words: `name = "a"`.
  List<String> values(JoinKey.Read key) {
    return switch (key) {
      case JoinKey.Read.Values(var values) -> IntStream.range(0, parts.size())
          .mapToObj(index -> parts.get(index) + " = " + ((values.unknown() & 1 << index) == 0 ? JoinKey.said(values.values().get(index)) : "?")).toList();
      case JoinKey.Read.Nothing _ -> List.of("a value that is not set");
      case JoinKey.Read.Failed(var expression, var failure) -> List.of(expression.source() + ": " + failure.message());
    };
  }

  /// The values that the partners of a fact must have.
  JoinKey.Read key(Binding binding) {
    return JoinKey.read(ours, binding::variable);
  }

  /// Those of a fact with these values. With `necessary`, it has to have one. `why` says what is unknown where some are only possible.
  record Found(List<CelRecord> sure, List<CelRecord> possible, boolean necessary, Optional<CelUnknown> why) {}

  Found find(JoinKey.Read key, Item item) {
    if (!(key instanceof JoinKey.Read.Values(var values))) {
      return new Found(List.of(), List.of(), !optional, Optional.empty());
    }
    var found = sides.now().find(values);
    var itself = withItself && values.unknown() != 0 ? found.possible().stream().filter(entry -> entry.item() == item).toList() : List.<Entry>of();
    var sure = !itself.isEmpty() ? others(itself, item) : withItself ? found.sure().facts() : found.sure().others(item);
    var possible = others(itself.isEmpty() ? found.possible() : found.possible().stream().filter(entry -> entry.item() != item).toList(), item);
    if (possible.isEmpty() || mayBeUnknown) {
      return new Found(mayBeUnknown ? Stream.concat(sure.stream(), possible.stream()).toList() : sure, List.of(), !optional, Optional.empty());
    }
    return new Found(sure, possible, !optional, values.why().or(() -> found.possible().getFirst().key().why()));
  }

  private List<CelRecord> others(List<Entry> found, Item item) {
    return found.stream().filter(entry -> withItself || entry.item() != item).map(Entry::fact).toList();
  }

  /// Whether the change adds, removes or alters anything that has, had or may have these values.
  boolean touched(JoinKey.Read key) {
    if (sides.touched().isEmpty() || !(key instanceof JoinKey.Read.Values(var values))) {
      return false;
    }
    var found = sides.touched().find(values);
    return !found.sure().isEmpty() || !found.possible().isEmpty();
  }
}
