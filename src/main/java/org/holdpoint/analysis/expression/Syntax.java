package org.holdpoint.analysis.expression;

import java.util.BitSet;
import java.util.List;

/// A regular expression as a tree. What it does not say exactly (look-around, back references) is left out, so that what is found in the rest is really there.
sealed interface Syntax {

  /// One letter of these: code points below 256, and one more for all others.
  record Letter(BitSet letters, String text) implements Syntax {}

  record Sequence(List<Syntax> parts) implements Syntax {}

  record Choice(List<Syntax> options) implements Syntax {}

  /// `least` is 0 or 1; `endless` repeats without end, else it is there at most once.
  record Repeat(Syntax part, int least, boolean endless) implements Syntax {}

  /// Where a text must end.
  record End() implements Syntax {}

  /// Nothing: it matches the empty text.
  static Syntax nothing() {
    return new Sequence(List.of());
  }
}
