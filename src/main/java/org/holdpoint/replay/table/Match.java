package org.holdpoint.replay.table;

import java.util.List;
import java.util.Optional;

/// What a line does in the context it is typed in.
public sealed interface Match {
  /// A context entered on the way, by which command, with which words of the line (keyword first). `known`: its key, if it has been worked out.
  record Entered(Context context, Command command, List<String> words, Optional<List<String>> known) {
    Entered(Context context, Command command, List<String> words) {
      this(context, command, words, Optional.empty());
    }

    /// The words that say which entry of a list it is.
    public List<String> key() {
      return known.orElseGet(() -> command.keyOf(words.subList(1, words.size())));
    }
  }

  /// The line is a command of the last context entered (or of the one it was typed in). `words`: keyword first, negation left out.
  /// A negated command that would open a context takes the whole entry away; it opens nothing. `known`: its key, if it has been worked out.
  record Leaf(List<Entered> path, Command command, List<String> words, boolean negated, Optional<List<String>> known) implements Match {
    Leaf(List<Entered> path, Command command, List<String> words, boolean negated) {
      this(path, command, words, negated, Optional.empty());
    }

    /// The words with the keyword in full: `exi` is `exit`.
    public List<String> inFull() {
      return command.keyword().equals(words.getFirst()) ? words : Command.line(command.keyword(), words.subList(1, words.size()));
    }

    /// The words that say which entry of a list it is.
    public List<String> key() {
      return known.orElseGet(() -> command.keyOf(words.subList(1, words.size())));
    }
  }

  /// The line ends inside the last of these contexts; never empty.
  record Enter(List<Entered> path) implements Match {}

  /// The device rejects the line here. `keywordKnownHere`: only its arguments do not fit.
  record None(boolean keywordKnownHere) implements Match {}
}
