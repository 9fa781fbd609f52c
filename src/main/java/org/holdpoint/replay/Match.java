package org.holdpoint.replay;

import java.util.List;

/// What a context makes of a line.
sealed interface Match {

  /// A level that the line enters, with its own words.
  record Entered(Command command, Context context, List<String> words) {}

  /// The line ends in a leaf, after the levels it enters on its way. `words` start with the leaf's keyword, in full and without the negation.
  record Leaf(List<Entered> entered, Command command, List<String> words, boolean negated) implements Match {}

  /// The line enters one or more levels and stays there.
  record Enter(List<Entered> entered) implements Match {}

  /// The context does not take the line; perhaps it knows its first word.
  record None(boolean keywordKnown) implements Match {}
}
