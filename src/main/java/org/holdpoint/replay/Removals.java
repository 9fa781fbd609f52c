package org.holdpoint.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.ContextFact.RemovedBlock;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Span;

/// What a script takes away from a configuration, each with the line that does.
public final class Removals {

  private Removals() {}

  /// The blocks and lines of `before` that `after` says are taken away.
  public static List<RemovedBlock> of(Subject subject, ConfigNode before, ConfigNode after) {
    var found = new ArrayList<RemovedBlock>();
    collect(subject, before, after, List.of(), found);
    return List.copyOf(found);
  }

  /// The same for a script; what it takes away and sets up anew is taken away by the line that does.
  public static List<RemovedBlock> of(Subject subject, Replay replay) {
    var found = new ArrayList<>(of(subject, replay.before(), replay.after()));
    for (var step : replay.steps()) {
      if (step.effect() instanceof Effect.Delete(var key, _)) {
        var block = Optional.of(replay.before());
        for (var outer : step.landsIn().path()) {
          block = block.flatMap(node -> node.child(outer));
        }
        var at = step.statement().at();
        block.flatMap(node -> node.child(key)).filter(node -> !node.at().equals(at)).ifPresent(node -> found.add(
            new RemovedBlock(Key.of(subject, "removed-block", Stream.concat(step.landsIn().path().stream(), Stream.of(key, "anew")).toArray(String[]::new)), at, at, String.join(" ", node.words()), node.at().to(last(node)), false)));
      }
    }
    return List.copyOf(found);
  }

  private static void collect(Subject subject, ConfigNode before, ConfigNode after, List<String> path, List<RemovedBlock> found) {
    var taken = after.children().values().stream().filter(ConfigNode::negated).toList();
    for (var node : before.children().values()) {
      var now = Optional.ofNullable(after.children().get(node.key())).or(() -> around(node, taken));
      if (now.isEmpty() || node == now.get() || node.negated() && now.get().negated()) {
        continue;
      }
      var inner = new ArrayList<>(path);
      inner.add(node.key());
      if (now.get().negated() || replaced(node, now.get())) {
        var at = now.get().at();
        found.add(new RemovedBlock(Key.of(subject, "removed-block", inner.toArray(String[]::new)), at, at, String.join(" ", node.words()), node.at().to(last(node)), !now.get().negated()));
      } else {
        collect(subject, node, now.get(), inner, found);
      }
    }
  }

  /// Whether a line takes the place of another: it says the same thing otherwise (`shutdown` after `no shutdown`).
  private static boolean replaced(ConfigNode node, ConfigNode now) {
    return node.children().isEmpty() && now.children().isEmpty() && (node.negated() || !node.words().equals(now.words()));
  }

  /// The line that takes away all that begins as this one does: `no neighbor 192.0.2.9`.
  private static Optional<ConfigNode> around(ConfigNode node, List<ConfigNode> taken) {
    return taken.stream().filter(gone -> node.key().startsWith(gone.key() + " ")).findFirst();
  }

  /// The last line of a block, as far as it stands in the file of its header.
  private static Span last(ConfigNode node) {
    var last = node.at();
    for (var child : node.children().values()) {
      var end = last(child);
      last = end.file().equals(last.file()) && end.side() == last.side() && end.endLine() > last.endLine() ? end : last;
    }
    return last;
  }
}
