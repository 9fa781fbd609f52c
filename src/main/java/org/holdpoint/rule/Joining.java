package org.holdpoint.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.holdpoint.finding.Undecided;
import org.holdpoint.rule.FactPool.Item;
import org.holdpoint.rule.FactPool.Shown;

/// A rule that sees more than one fact, over all documents of a run. With a base, it is asked where the change touches one of the facts that meet.
final class Joining {

  private final Rule rule;
  private final boolean compared;
  private final List<Item> items;
  private final List<Shown> shown;
  private final List<Partners> partners;

  Joining(Rule rule, FactPool pool, boolean compared) {
    this.rule = rule;
    this.compared = compared;
    var idle = lonely(rule, pool) || !pool.mayHold(rule) && !pool.around(rule.on());
    this.items = idle ? List.of() : met(rule, pool.items(rule.on()), compared);
    this.shown = idle ? List.of() : pool.shown(rule.on()).stream().filter(one -> rule.needs().mayHold(one.item().change())).toList();
    this.partners = items.isEmpty() && shown.isEmpty() ? List.of() : Partners.of(rule, pool, compared);
  }

  /// Whether there is nothing at all of a kind that a fact must have beside it.
  private static boolean lonely(Rule rule, FactPool pool) {
    return rule.joins().stream().anyMatch(join -> !join.optional() && !pool.has(join.kind()));
  }

  /// Those of which the rule may hold, whatever is put beside them.
  private static List<Item> met(Rule rule, List<Item> items, boolean compared) {
    var possible = items.stream().filter(item -> rule.needs().mayHold(item.change())).toList();
    if (possible.isEmpty()) {
      return possible;
    }
    var alone = Alone.of(rule);
    return Many.of(possible).filter(item -> alone.filter(one -> Boolean.FALSE.equals(one.evaluate(new Binding(item.change(), compared)::variable))).isEmpty()).toList();
  }

  /// What becomes of the questions.
  interface Answers {

    /// Whether the rule holds.
    boolean ask(Asked asked);

    /// What keeps a question from being asked.
    void undecided(Undecided undecided);
  }

  /// Asks the rule about each fact that it looks at; about those of a group only until it holds for one, which stands for all. What the change itself brings comes
  /// first.
  void ask(Answers answers) {
    var told = new HashSet<List<Object>>();
    var ordered = items.stream().sorted(Comparator.comparing((Item item) -> !item.changed()).thenComparing(item -> !item.judged()).thenComparing(item -> item.change().any().at())).toList();
    for (var item : ordered) {
      ask(item, item, told, answers);
    }
    shown.forEach(one -> ask(one.item(), one.typed(), told, answers));
  }

  /// `itself` is the item that stands for this one among the partners.
  private void ask(Item item, Item itself, Set<List<Object>> told, Answers answers) {
    var alone = new Binding(item.change(), compared);
    var keys = new LinkedHashMap<Partners, JoinKey.Read>();
    partners.forEach(one -> keys.put(one, one.key(alone)));
    var brought = item.changed() || keys.entrySet().stream().anyMatch(entry -> entry.getKey().touched(entry.getValue()));
    if (compared ? !brought : !item.judged()) {
      return;
    }
    var group = List.<Object>of();
    for (var entry : keys.entrySet()) {
      var grouped = entry.getKey().name().equals(Names.GROUP);
      switch (entry.getValue()) {
        case JoinKey.Read.Failed(var expression, var failure) -> {
          answers.undecided(new Undecided(rule.id(), item.change().any().at(), failure.message() + " (`" + expression.source() + "`, "
              + expression.place(failure.offset()) + ")", rule.ask().render(alone)));
          return;
        }
        case JoinKey.Read.Nothing _ -> {
          if (grouped) {
            return;
          }
        }
        case JoinKey.Read.Values(var values) -> group = grouped && values.unknown() == 0 ? values.values() : group;
      }
    }
    if (!group.isEmpty() && told.contains(group)) {
      return;
    }
    var found = new LinkedHashMap<String, Partners.Found>();
    keys.forEach((one, key) -> found.put(one.name(), one.find(key, itself)));
    if (answers.ask(Asked.joined(rule, item.change(), compared && !item.changed() ? "altered" : item.word(), compared, found)) && !group.isEmpty()) {
      told.add(group);
    }
  }
}
