package org.holdpoint.replay;

import java.util.List;

/// What a line does in the context it is typed in.
public sealed interface Match {
  /// A context entered on the way, by which command, with which words of the line (keyword first).
  record Entered(Context context, Command command, List<String> words) {
    /// The words that say which entry of a list it is.
    public List<String> key() {
      return command.keyOf(words.subList(1, words.size()));
    }
  }

  /// The line is a command of the last context entered (or of the one it was typed in). `words`: keyword first, negation left out.
  /// A negated command that would open a context takes the whole entry away; it opens nothing.
  record Leaf(List<Entered> path, Command command, List<String> words, boolean negated) implements Match {
    /// The words that say which entry of a list it is.
    public List<String> key() {
      return command.keyOf(words.subList(1, words.size()));
    }
  }

  /// The line ends inside the last of these contexts; never empty.
  record Enter(List<Entered> path) implements Match {}

  /// The device rejects the line here. `keywordKnownHere`: only its arguments do not fit.
  record None(boolean keywordKnownHere) implements Match {}
}
