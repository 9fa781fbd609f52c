package org.holdpoint.language.shell;

import java.util.List;
import java.util.Optional;

/// A word of a script as it is written.
record Word(List<Part> parts, int from, int to) {

  /// A piece of a word; `quoted` where no blanks and patterns in it count.
  sealed interface Part {

    boolean quoted();
  }

  /// Text as it is, without its quotes, and where each of its characters stands: the first at `at`, the others one by one behind it.
  record Literal(String text, int at, boolean quoted) implements Part {}

  /// `$name`, `${name…}`: what is done with it, and with what.
  record Variable(String name, String operator, Optional<Word> operand, int from, int to, boolean quoted) implements Part {}

  /// `$(…)`, or `<(…)` where it is a `file`.
  record Substitution(Optional<Node> body, boolean file, int from, int to, boolean quoted) implements Part {}

  /// The same between backquotes: the text with its escapes taken off.
  record Backquoted(String text, int from, int to, boolean quoted) implements Part {}

  /// `$((…))`.
  record Calculated(String expression, int from, int to, boolean quoted) implements Part {}

  /// The word, if every part of it is text as it is.
  Optional<String> literal() {
    var text = new StringBuilder();
    for (var part : parts) {
      if (!(part instanceof Literal(var more, _, _))) {
        return Optional.empty();
      }
      text.append(more);
    }
    return Optional.of(text.toString());
  }

  /// Whether all of it stands in quotes.
  boolean quoted() {
    return !parts.isEmpty() && parts.stream().allMatch(Part::quoted);
  }
}
