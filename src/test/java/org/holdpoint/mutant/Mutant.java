package org.holdpoint.mutant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// A text with one mistake in its closing lines. `place` is the first line, from 1, that the mistake touches.
record Mutant(Mutation mutation, int place, List<PrintedLine> lines) {

  /// The mistakes that people make with closing lines.
  enum Mutation {
    /// A closing line is missing.
    DELETED,
    /// There is one closing line too many.
    SURPLUS,
    /// A closing line stands one line too early or too late.
    SWAPPED
  }

  /// Every mutant of this kind; the places of surplus lines that are not the end of a block are drawn with the dice.
  static List<Mutant> of(Mutation mutation, List<PrintedLine> lines, Dialect dialect, RandomGenerator dice) {
    return switch (mutation) {
      case DELETED -> closings(lines).mapToObj(index -> deleted(lines, index)).toList();
      case SURPLUS -> IntStream.range(0, lines.size())
          .filter(index -> isClosing(lines.get(index)) || lines.get(index).isMeantForAContext() && dice.nextInt(5) == 0)
          .mapToObj(index -> surplus(lines, index, dialect.closing())).toList();
      case SWAPPED -> closings(lines).boxed()
          .<Mutant>mapMulti((index, sink) -> {
            if (index > 0 && lines.get(index - 1).isMeantForAContext()) {
              sink.accept(swapped(lines, index - 1));
            }
            if (index + 1 < lines.size() && lines.get(index + 1).isMeantForAContext()) {
              sink.accept(swapped(lines, index));
            }
          }).toList();
    };
  }

  /// The first line, from 1, that lands elsewhere than it was meant to, or is rejected; empty when the mistake does no harm.
  OptionalInt firstChanged(Vocabulary vocabulary) {
    var landings = TrueReplay.of(lines, vocabulary);
    return IntStream.range(0, lines.size())
        .filter(index -> lines.get(index).isMeantForAContext())
        .filter(index -> !landings.get(index).accepted() || !landings.get(index).context().equals(lines.get(index).context()))
        .map(index -> index + 1)
        .findFirst();
  }

  /// Whether the device would take every line without a word, so that only people's habits can show the mistake.
  boolean silent(Vocabulary vocabulary) {
    return TrueReplay.of(lines, vocabulary).stream().allMatch(Dialect.Landing::accepted);
  }

  private static IntStream closings(List<PrintedLine> lines) {
    return IntStream.range(0, lines.size()).filter(index -> isClosing(lines.get(index)));
  }

  private static boolean isClosing(PrintedLine line) {
    return line.role() == PrintedLine.Role.CLOSING;
  }

  private static Mutant deleted(List<PrintedLine> lines, int index) {
    var changed = new ArrayList<>(lines);
    changed.remove(index);
    return new Mutant(Mutation.DELETED, index + 1, List.copyOf(changed));
  }

  private static Mutant surplus(List<PrintedLine> lines, int after, String closing) {
    var changed = new ArrayList<>(lines);
    var above = lines.get(after);
    changed.add(after + 1, new PrintedLine(" ".repeat(above.indentation()) + closing, above.context(), PrintedLine.Role.CLOSING));
    return new Mutant(Mutation.SURPLUS, after + 2, List.copyOf(changed));
  }

  private static Mutant swapped(List<PrintedLine> lines, int upper) {
    var changed = new ArrayList<>(lines);
    Collections.swap(changed, upper, upper + 1);
    return new Mutant(Mutation.SWAPPED, upper + 1, List.copyOf(changed));
  }
}
