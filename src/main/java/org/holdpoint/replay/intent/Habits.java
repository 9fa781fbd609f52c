package org.holdpoint.replay.intent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Context;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.tree.ConfigNode;

/// Which lines the blocks of a context usually have: read from the configuration before and from the script as it stands, never from a list of ours.
/// A habit needs [#LEAST] blocks that can be compared.
final class Habits {

  private static final int LEAST = 3;
  private static final double USUAL = 0.75;
  private static final double UNUSUAL = 0.15;

  private final String negation;
  private final Map<String, Integer> blocks = new HashMap<>();
  private final Map<String, Map<String, Integer>> lines = new HashMap<>();

  Habits(List<Step> steps, ConfigNode base, String negation) {
    this.negation = negation;
    base.children().values().forEach(node -> learn(node, ""));
    var seen = new IdentityHashMap<Frame, Set<String>>();
    for (var step : steps) {
      var path = step.landsIn().context().path();
      switch (step.effect()) {
        case Effect.Enter _ -> blocks.merge(path, 1, Integer::sum);
        case Effect.Set(_, var words) -> count(seen, step, path, text(words, false));
        case Effect.Delete(_, var words) -> count(seen, step, path, text(words, true));
        case Effect.Leave _, Effect.Insert _, Effect.Commit _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> { }
      }
    }
  }

  /// Whether nearly every block of the context has the line.
  boolean usual(Context context, Step step) {
    return share(context, step, 0) >= USUAL;
  }

  /// Whether hardly another block of the context has it. The step itself stands among those that were counted.
  boolean unusual(Context context, Step step) {
    return blocks.getOrDefault(context.path(), 0) >= LEAST && share(context, step, 1) <= UNUSUAL;
  }

  private double share(Context context, Step step, int apart) {
    var all = blocks.getOrDefault(context.path(), 0);
    return all < LEAST ? 0 : (double) (lines.getOrDefault(context.path(), Map.of()).getOrDefault(text(step), 0) - apart) / (all - apart);
  }

  private void learn(ConfigNode node, String outer) {
    var path = outer.isEmpty() ? node.keyword() : outer + ">" + node.keyword();
    if (!node.children().isEmpty()) {
      blocks.merge(path, 1, Integer::sum);
    }
    for (var child : node.children().values()) {
      if (child.children().isEmpty()) {
        lines.computeIfAbsent(path, _ -> new HashMap<>()).merge(text(child.words(), child.negated()), 1, Integer::sum);
      } else {
        learn(child, path);
      }
    }
  }

  private void count(Map<Frame, Set<String>> seen, Step step, String path, String line) {
    if (step.landsIn() == step.at() && seen.computeIfAbsent(step.at(), _ -> new HashSet<>()).add(line)) {
      lines.computeIfAbsent(path, _ -> new HashMap<>()).merge(line, 1, Integer::sum);
    }
  }

  private String text(Step step) {
    return switch (step.effect()) {
      case Effect.Set(_, var words) -> text(words, false);
      case Effect.Delete(_, var words) -> text(words, true);
      case Effect.Enter _, Effect.Leave _, Effect.Insert _, Effect.Commit _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> "";
    };
  }

  private String text(List<String> words, boolean negated) {
    return negated ? negation + " " + String.join(" ", words) : String.join(" ", words);
  }
}
