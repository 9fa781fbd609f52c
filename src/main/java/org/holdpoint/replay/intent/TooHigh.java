package org.holdpoint.replay.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.OuterRemoval;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.tree.ConfigNode;

/// Lines that are taken one level too high: `delete import` for a group, right behind the `up` that leaves the neighbor whose import was meant.
public final class TooHigh {

  private TooHigh() {}

  /// What such lines take from a block, where the inner block that was left has its own, and others rest on the block. `before` is the configuration that the script meets.
  public static List<ContextFact> removals(Subject subject, List<Step> steps, ConfigNode before) {
    var found = new ArrayList<ContextFact>();
    var edited = Optional.<Frame>empty();
    var left = Optional.<Frame>empty();
    for (var step : steps) {
      switch (step.effect()) {
        case Effect.Leave(var levels) -> {
          left = levels == 1 && edited.filter(frame -> frame == step.at()).isPresent() ? edited : Optional.empty();
          edited = Optional.empty();
        }
        case Effect.Delete(var key, _) -> {
          left.filter(inner -> inner.outer().filter(outer -> outer == step.landsIn()).isPresent()).flatMap(inner -> removal(subject, step, key, inner, before)).ifPresent(found::add);
          edited = left.isPresent() ? edited : Optional.of(step.landsIn());
        }
        case Effect.Set _ -> {
          edited = Optional.of(step.landsIn());
          left = Optional.empty();
        }
        case Effect.Enter _, Effect.Insert _, Effect.Commit _, Effect.Rejected _, Effect.Unread _ -> left = Optional.empty();
        case Effect.Exec _, Effect.Nothing _ -> { }
      }
    }
    return List.copyOf(found);
  }

  private static Optional<ContextFact> removal(Subject subject, Step step, String key, Frame inner, ConfigNode before) {
    var block = Optional.of(before);
    for (var header : step.landsIn().path()) {
      block = block.flatMap(node -> node.child(header));
    }
    var outer = block.filter(node -> node.child(key).isPresent());
    var own = outer.flatMap(node -> node.child(inner.key())).flatMap(node -> node.child(key));
    if (own.isEmpty()) {
      return Optional.empty();
    }
    var kind = inner.words().isEmpty() ? "" : inner.words().getFirst();
    var others = outer.get().all(kind).stream().filter(node -> !node.key().equals(inner.key()) && !node.children().isEmpty() && node.child(key).isEmpty()).count();
    var line = step.statement();
    return others == 0 ? Optional.empty() : Optional.of(new OuterRemoval(Key.of(subject, "outer-removal", step.landsIn().key(), key), line.at(), line.at(), line.text(), step.landsIn().key(), inner.key(),
        new Value.Known<>(String.join(" ", own.get().words()), own.get().at()), (int) others));
  }
}
