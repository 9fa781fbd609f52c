package org.holdpoint.replay.intent;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;

/// Lines by which a person parts blocks where the device reads on: a `!` or a remark that stands left of the lines before it, as in a configuration that the device prints.
final class Parting {

  private Parting() {}

  /// The outermost commands right below such a line; none where lines are not indented.
  static Set<Statement> before(List<Step> steps) {
    Set<Statement> parted = Collections.newSetFromMap(new IdentityHashMap<>());
    var command = Optional.<Statement>empty();
    var remark = Optional.<Statement>empty();
    for (var step : steps) {
      var line = step.statement();
      switch (line.kind()) {
        case REMARK -> remark = Optional.of(line);
        case COMMAND -> {
          if (remark.isPresent() && remark.get().indent() == 0 && line.indent() == 0 && command.filter(before -> before.indent() > line.indent()).isPresent()) {
            parted.add(line);
          }
          command = Optional.of(line);
          remark = Optional.empty();
        }
        case BLANK, OUTPUT, UNREAD, UNBALANCED -> { }
      }
    }
    return parted;
  }

  /// Whether a line sets what is judged in the block that it lands in: of what is not, the table says in a few words what the block takes, and the device may take it elsewhere.
  static boolean judged(Step step) {
    return switch (step.effect()) {
      case Effect.Set(_, var words) -> !step.landsIn().context().ignores(words);
      case Effect.Delete(_, var words) -> !step.landsIn().context().ignores(words);
      case Effect.Enter _, Effect.Leave _, Effect.Insert _, Effect.Commit _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> false;
    };
  }
}
