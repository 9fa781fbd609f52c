package org.holdpoint.replay.intent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.LineBehindMember;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Steering;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.tree.ConfigNode;

/// Lines that a block takes right behind one of its members: `export` for a group, after the `exit` of the neighbor. A script that changes the block before it opens a member means the block.
public final class BehindMember {

  private BehindMember() {}

  /// Those that change what stood there, where the block had other members. `before` is the configuration that the script meets.
  public static List<ContextFact> lines(Subject subject, List<Step> steps, ConfigNode before) {
    var found = new ArrayList<ContextFact>();
    var meant = new HashSet<List<String>>();
    var left = Optional.<Frame>empty();
    for (var step : steps) {
      if (step.effect() instanceof Effect.Leave) {
        left = Optional.of(step.at()).filter(inner -> inner.outer().filter(outer -> outer == step.after()).isPresent());
      } else if (left.filter(inner -> stays(step, inner)).isEmpty()) {
        left = Optional.empty();
        mean(step, meant);
      } else if (Steering.of(step) && !meant.contains(step.at().path())) {
        left.flatMap(inner -> line(subject, step, inner, before)).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static void mean(Step step, Set<List<String>> meant) {
    if (Steering.of(step) && step.landsIn() == step.at()) {
      meant.add(step.at().path());
    }
  }

  private static boolean stays(Step step, Frame inner) {
    return inner.outer().filter(outer -> outer == step.at() && outer == step.after()).isPresent();
  }

  private static Optional<ContextFact> line(Subject subject, Step step, Frame inner, ConfigNode before) {
    var outer = step.at();
    var kind = inner.words().isEmpty() ? "" : inner.words().getFirst();
    var others = node(before, outer.path()).map(block -> block.all(kind).stream().filter(node -> !node.key().equals(inner.key())).count()).orElse(0L);
    var line = step.statement();
    return others == 0 || member(step, kind) || !changes(step, before) ? Optional.empty()
        : Optional.of(new LineBehindMember(Key.of(subject, "line-behind-member", outer.key(), line.text()), line.at(), line.at(), line.text(), outer.words().isEmpty() ? "" : outer.words().getLast(), inner.key(), others.intValue()));
  }

  /// Whether the line is for another member: `set neighbor 192.0.2.9 peer-as 64500`, `no neighbor 192.0.2.9`.
  private static boolean member(Step step, String kind) {
    var deeper = step.landsIn().path().subList(step.at().path().size(), step.landsIn().path().size());
    var first = deeper.isEmpty() && step.effect() instanceof Effect.Delete(var key, _) ? key : deeper.isEmpty() ? "" : deeper.getFirst();
    return (first + " ").startsWith(kind + " ");
  }

  private static boolean changes(Step step, ConfigNode before) {
    var block = node(before, step.landsIn().path());
    return switch (step.effect()) {
      case Effect.Set(var key, var words) -> block.flatMap(node -> node.child(key)).filter(node -> node.words().equals(words)).isEmpty();
      case Effect.Delete(var key, _) -> block.flatMap(node -> node.child(key)).isPresent();
      case Effect.Insert _, Effect.Enter _, Effect.Leave _, Effect.Commit _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> false;
    };
  }

  private static Optional<ConfigNode> node(ConfigNode before, List<String> path) {
    var block = Optional.of(before);
    for (var header : path) {
      block = block.flatMap(node -> node.child(header));
    }
    return block;
  }
}
