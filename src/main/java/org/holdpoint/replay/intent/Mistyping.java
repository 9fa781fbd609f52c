package org.holdpoint.replay.intent;

import java.util.ArrayList;
import java.util.Optional;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.table.Match;
import org.holdpoint.source.Nearest;

/// A header that no context knows because one word of it is mistyped.
final class Mistyping {

  /// Words of fewer letters are like too many others.
  private static final int SHORTEST = 4;

  private Mistyping() {}

  /// The word that the first one of an unknown line was meant to be: with it, the line opens a block where the session is, or in a level around it.
  static Optional<String> of(ContextMachine machine, Frame at, Statement statement) {
    var words = statement.texts();
    if (words.isEmpty() || words.getFirst().length() < SHORTEST) {
      return Optional.empty();
    }
    for (var level = Optional.of(at); level.isPresent(); level = level.get().outer()) {
      var context = level.get().context();
      var near = Nearest.to(words.getFirst(), context.keywords()).filter(word -> !word.equals(words.getFirst()) && word.charAt(0) == words.getFirst().charAt(0));
      var meant = new ArrayList<>(words);
      if (near.isPresent()) {
        meant.set(0, near.get());
        if (machine.language().table().match(context, meant) instanceof Match.Enter) {
          return near;
        }
      }
    }
    return Optional.empty();
  }
}
