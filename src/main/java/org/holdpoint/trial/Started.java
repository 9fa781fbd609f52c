package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ContextFact.BlockRebuilt;
import org.holdpoint.fact.DeviceFact.ConfigurationLoaded;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.Appointments;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.apply.Executions;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.tree.ConfigNode;

/// What a script starts on its device besides setting lines: now, and at a time that it names.
final class Started {

  private Started() {}

  static List<Fact> by(Script script, Replay replay) {
    var started = new ArrayList<Fact>(Appointments.of(script.language(), script.subject(), replay.steps(), replay.after()));
    started.addAll(Executions.of(script.subject(), replay.steps()));
    Appointments.edits(script.language(), script.subject(), replay.steps()).ifPresent(started::add);
    started.addAll(loaded(script, replay));
    started.addAll(rebuilt(script, replay));
    return List.copyOf(started);
  }

  /// What takes the place of the whole configuration.
  private static List<Fact> loaded(Script script, Replay replay) {
    return replay.steps().stream().filter(step -> step.effect() instanceof Effect.Exec && script.language().replacesAll(step.statement().texts())).<Fact>map(step -> {
      var text = step.statement().text();
      var lines = lines(replay.before());
      return new ConfigurationLoaded(Key.of(script.subject(), "configuration-loaded", text), step.statement().at(), step.statement().at(), text,
          lines == 0 ? new Value.Absent<>() : new Value.Known<>(lines, replay.before().at()));
    }).toList();
  }

  /// Blocks that a line takes away, and that later lines open anew. Where all lines take effect at once, nothing is away in between.
  private static List<Fact> rebuilt(Script script, Replay replay) {
    var steps = replay.steps();
    if (steps.stream().anyMatch(step -> step.effect() instanceof Effect.Commit)) {
      return List.of();
    }
    var found = new LinkedHashMap<String, Fact>();
    var entered = new HashSet<String>();
    for (var step : steps.reversed()) {
      if (step.effect() instanceof Effect.Enter(var headers)) {
        entered.addAll(headers);
      } else if (step.effect() instanceof Effect.Delete(var key, _) && entered.contains(key) && stands(replay.before(), step.landsIn().path(), key)) {
        found.put(key, new BlockRebuilt(Key.of(script.subject(), "block-rebuilt", key), step.statement().at(), step.statement().at(), key, String.join(" > ", step.landsIn().path())));
      }
    }
    return List.copyOf(found.values());
  }

  /// Whether a block is there, as far as it is known what is.
  private static boolean stands(ConfigNode before, List<String> path, String key) {
    var block = Optional.of(before);
    for (var outer : path) {
      block = block.flatMap(node -> node.child(outer));
    }
    return before.children().isEmpty() || block.flatMap(node -> node.child(key)).filter(node -> !node.negated()).isPresent();
  }

  private static long lines(ConfigNode block) {
    return block.children().values().stream().filter(child -> !child.negated()).mapToLong(child -> 1 + lines(child)).sum();
  }

  /// Why its outcome is not known in full: it loads what nobody has read.
  static List<String> unread(Script script, Replay replay) {
    return replay.steps().stream().filter(step -> step.effect() instanceof Effect.Exec && script.language().loads(step.statement().texts()))
        .map(step -> step.statement().at().place() + ": `" + step.statement().text() + "` loads a configuration that was not read; what follows is judged as if it changed nothing").toList();
  }
}
