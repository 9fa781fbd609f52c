package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.List;
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

  private static long lines(ConfigNode block) {
    return block.children().values().stream().filter(child -> !child.negated()).mapToLong(child -> 1 + lines(child)).sum();
  }

  /// Why its outcome is not known in full: it loads what nobody has read.
  static List<String> unread(Script script, Replay replay) {
    return replay.steps().stream().filter(step -> step.effect() instanceof Effect.Exec && script.language().loads(step.statement().texts()))
        .map(step -> step.statement().at().place() + ": `" + step.statement().text() + "` loads a configuration that was not read; what follows is judged as if it changed nothing").toList();
  }
}
