package org.holdpoint.replay.line;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// How we write lines of a router language. `comment` begins a comment line; `start` and `end` go around a script that begins in the configuration; `leave` closes a block of the root; `word` gives
/// a word the quotes that it needs; `wholeNegation`: a command is taken back by the negation before all of its words, else before its key alone; `shutsDown` is
/// the command that must stand in a block before the block can be removed, where its context knows it; `queries` are operational commands that change nothing;
/// `texts` are keywords of commands whose text goes on in the lines after them; `shown` are commands that a saved configuration shows wherever they are set: one that does not show them there
/// has them not.
public record Writing(String comment, List<String> start, List<String> end, String leave, UnaryOperator<String> word, boolean wholeNegation, Optional<String> shutsDown,
    Set<String> queries, Set<String> texts, Set<String> shown) {

  /// The words as one line.
  public String line(List<String> words) {
    return words.stream().map(word).collect(Collectors.joining(" "));
  }
}
