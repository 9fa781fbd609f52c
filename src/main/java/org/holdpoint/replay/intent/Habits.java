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

  private final List<Step> steps;
  private final String negation;
  private final Map<String, Integer> blocks = new HashMap<>();
  /// By context, those of the configuration before.
  private final Map<String, Map<String, Integer>> before = new HashMap<>();
  /// By context, those of the script as well. Few contexts are asked about, and the lines of all of them would take more room than the script.
  private final Map<String, Map<String, Integer>> lines = new HashMap<>();

  Habits(List<Step> steps, ConfigNode base, String negation) {
    this.steps = steps;
    this.negation = negation;
    base.children().values().forEach(node -> learn(node, ""));
    for (var step : steps) {
      if (step.effect() instanceof Effect.Enter) {
        blocks.merge(step.landsIn().context().path(), 1, Integer::sum);
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
    return all < LEAST ? 0 : (double) (lines.computeIfAbsent(context.path(), this::lines).getOrDefault(text(step), 0) - apart) / (all - apart);
  }

  private void learn(ConfigNode node, String outer) {
    var path = outer.isEmpty() ? node.keyword() : outer + ">" + node.keyword();
    if (!node.children().isEmpty()) {
      blocks.merge(path, 1, Integer::sum);
    }
    for (var child : node.children().values()) {
      if (child.children().isEmpty()) {
        before.computeIfAbsent(path, _ -> new HashMap<>()).merge(text(child.words(), child.negated()), 1, Integer::sum);
      } else {
        learn(child, path);
      }
    }
  }

  /// In how many blocks of a context each line stands.
  private Map<String, Integer> lines(String path) {
    var counted = new HashMap<>(before.getOrDefault(path, Map.of()));
    var seen = new IdentityHashMap<Frame, Set<String>>();
    for (var step : steps) {
      if (step.landsIn() == step.at() && step.at().context().path().equals(path) && (step.effect() instanceof Effect.Set || step.effect() instanceof Effect.Delete)) {
        var line = text(step);
        if (seen.computeIfAbsent(step.at(), _ -> new HashSet<>()).add(line)) {
          counted.merge(line, 1, Integer::sum);
        }
      }
    }
    return counted;
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
