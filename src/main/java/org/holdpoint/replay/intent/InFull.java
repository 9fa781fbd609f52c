package org.holdpoint.replay.intent;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.table.Match;

/// Whether keywords were typed in full, and not as the abbreviations that a device takes as well.
final class InFull {

  private InFull() {}

  /// Whether the level that took the line of a step did so with every keyword in full. What a line sets or takes away in the open level itself says so.
  static boolean taken(ContextMachine machine, Step step) {
    return switch (step.effect()) {
      case Effect.Set(_, var words) when step.landsIn() == step.at() -> same(words, step.statement(), machine);
      case Effect.Delete(_, var words) when step.landsIn() == step.at() -> same(words, step.statement(), machine);
      case Effect.Set _, Effect.Delete _, Effect.Insert _, Effect.Commit _, Effect.Enter _, Effect.Leave _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ ->
          taken(machine, step.taker(), step.statement());
    };
  }

  /// Whether the block of `frame` takes the line, with every keyword in full.
  static boolean taken(ContextMachine machine, Frame frame, Statement statement) {
    return switch (machine.match(frame.context(), statement)) {
      case Match.None _ -> false;
      case Match.Enter(var levels) -> same(words(levels, List.of()), statement, machine);
      case Match.Leaf leaf -> same(words(leaf.path(), leaf.words()), statement, machine);
    };
  }

  private static List<String> words(List<Match.Entered> levels, List<String> leaf) {
    return levels.isEmpty() ? leaf : leaf.isEmpty() && levels.size() == 1 ? levels.getFirst().words() : Stream.concat(levels.stream().flatMap(level -> level.words().stream()), leaf.stream()).toList();
  }

  /// Whether the words are as long as those that were typed, the negation left out.
  private static boolean same(List<String> full, Statement statement, ContextMachine machine) {
    var negation = machine.language().negation();
    var at = 0;
    for (var word : statement.texts()) {
      if (!word.equals(negation) && (at == full.size() || full.get(at++).length() != word.length())) {
        return false;
      }
    }
    return at == full.size();
  }
}
