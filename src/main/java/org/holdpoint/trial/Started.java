package org.holdpoint.trial;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.Appointments;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Effect;
import org.holdpoint.replay.Executions;
import org.holdpoint.replay.Replay;

/// What a script starts on its device besides setting lines: now, and at a time that it names.
final class Started {

  private Started() {}

  static List<Fact> by(Script script, Replay replay) {
    return Stream.<Fact>concat(Appointments.of(script.language(), script.subject(), replay.steps(), replay.after()).stream(), Stream.concat(Executions.of(script.subject(), replay.steps()).stream(),
        Appointments.edits(script.language(), script.subject(), replay.steps()).stream())).toList();
  }

  /// Why its outcome is not known in full: it loads what nobody has read.
  static List<String> unread(Script script, Replay replay) {
    return replay.steps().stream().filter(step -> step.effect() instanceof Effect.Exec && script.language().loads(step.statement().texts()))
        .map(step -> step.statement().at().place() + ": `" + step.statement().text() + "` loads a configuration that was not read; what follows is judged as if it changed nothing").toList();
  }
}
