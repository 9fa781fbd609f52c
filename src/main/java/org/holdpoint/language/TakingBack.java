package org.holdpoint.language;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Entering;
import org.holdpoint.replay.machine.Restoring;
import org.holdpoint.replay.machine.Step;

/// Whether lines take others back, or only go on with them: `! rollback` in the middle of a script may be a remark of something else.
final class TakingBack {

  /// What a step writes: the path of its line, and whether that is taken away.
  private record Written(String path, boolean gone, boolean block, String text) {

    /// Whether this line is about what the other one wrote, and leaves it otherwise.
    boolean undoes(Written other) {
      return path.equals(other.path) ? !text.equals(other.text) : gone && other.path.startsWith(path + " ") || other.gone && path.startsWith(other.path + " ");
    }
  }

  private TakingBack() {}

  /// Whether the lines `back` do so of those of the `work`.
  static boolean undoes(RouterLanguage language, List<Statement> work, List<Statement> back) {
    var machine = new ContextMachine(language);
    var steps = machine.run(back);
    var lines = steps.stream().flatMap(TakingBack::written).filter(line -> !line.block()).toList();
    if (lines.isEmpty()) {
      return open(language, steps);
    }
    if (steps.stream().anyMatch(step -> Restoring.by(step) || Entering.typed(step.statement().text()))) {
      return true;
    }
    var written = machine.run(work).stream().flatMap(TakingBack::written).toList();
    return lines.stream().anyMatch(line -> written.stream().anyMatch(line::undoes));
  }

  /// Of lines none of which the device takes where no block is open: they are a way back where no table has them, or where one of them takes away; else they go on with the block above.
  private static boolean open(RouterLanguage language, List<Step> steps) {
    var rejected = steps.stream().filter(step -> step.effect() instanceof Effect.Rejected).map(Step::statement).toList();
    return rejected.isEmpty() || rejected.stream().anyMatch(line -> line.texts().getFirst().equals(language.negation()));
  }

  private static Stream<Written> written(Step step) {
    var text = step.statement().text();
    return switch (step.effect()) {
      case Effect.Set(var key, _) -> Stream.of(new Written(step.place() + " > " + key, false, false, text));
      case Effect.Delete(var key, _) -> Stream.of(new Written(step.place() + " > " + key, true, false, text));
      case Effect.Insert(_, var key, _, _) -> Stream.of(new Written(step.place() + " > " + key, false, false, text));
      case Effect.Enter _ -> Stream.of(new Written(step.reached(), false, true, text));
      case Effect.Leave _, Effect.Commit _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> Stream.empty();
    };
  }
}
