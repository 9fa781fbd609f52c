package org.holdpoint.replay.intent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Context;
import org.holdpoint.replay.table.Match;
import org.holdpoint.replay.tree.ConfigNode;

/// The blocks of the configuration before a script that take a line which the device rejects where it stands, and that have the entry already which the line is about: `set interface ge-0/0/1.0 metric 10` typed
/// below `edit protocols bgp`, where `protocols isis` has `interface ge-0/0/1.0`.
final class Homes {

  private final ContextMachine machine;
  private final ConfigNode base;

  Homes(ContextMachine machine, ConfigNode base) {
    this.machine = machine;
    this.base = base;
  }

  /// Their places, from the outside in: `protocols > isis`.
  List<String> of(Step step) {
    var takers = base.children().isEmpty() || step.statement().rooted() ? Set.<String>of() : new HashSet<>(machine.takers(step.at(), step.statement()));
    var found = new ArrayList<String>();
    if (!takers.isEmpty()) {
      look(machine.root().context(), "", base, step.statement(), takers, found);
    }
    return found;
  }

  private void look(Context context, String place, ConfigNode block, Statement statement, Set<String> takers, List<String> found) {
    if (!place.isEmpty() && takers.contains(context.path()) && entry(context, statement).filter(words -> has(block, words)).isPresent()) {
      found.add(place);
    }
    for (var child : block.children().values()) {
      if (!child.negated() && !child.words().isEmpty() && machine.language().table().match(context, child.words()) instanceof Match.Enter(var entered) && entered.size() == 1
          && takers.stream().anyMatch(path -> path.equals(entered.getLast().context().path()) || path.startsWith(entered.getLast().context().path() + ">"))) {
        look(entered.getLast().context(), place.isEmpty() ? child.key() : place + " > " + child.key(), child, statement, takers, found);
      }
    }
  }

  /// The keyword and the name with which the line begins in that context; empty where it names nothing.
  private Optional<List<String>> entry(Context context, Statement statement) {
    return switch (machine.match(context, statement)) {
      case Match.Leaf leaf when leaf.path().isEmpty() -> Entries.name(context, leaf.words()).map(name -> leaf.words().subList(0, 2));
      case Match.Leaf leaf -> named(leaf.path().getFirst().words());
      case Match.Enter(var path) -> named(path.getFirst().words());
      case Match.None _ -> Optional.empty();
    };
  }

  private static Optional<List<String>> named(List<String> words) {
    return Optional.of(words).filter(all -> all.size() > 1);
  }

  private static boolean has(ConfigNode block, List<String> words) {
    return block.children().values().stream().anyMatch(child -> !child.negated() && child.words().size() >= words.size() && child.words().subList(0, words.size()).equals(words));
  }
}
