package org.holdpoint.replay;

import java.util.BitSet;
import java.util.List;

/// The pattern of a command's arguments, read from the notation of command references:
/// `<limit>` is one word, `log` itself, `{a | b}` one of them, `[a]` none or one, `[a]*` any number, `{a}*` at least one.
///
/// A state machine without backtracking: the work is words times states, whatever the words are.
public final class Shape {
  private final String notation;
  private final Spelling spelling;
  private final ShapeStates states;

  private Shape(String notation, Spelling spelling, ShapeStates states) {
    this.notation = notation;
    this.spelling = spelling;
    this.states = states;
  }

  /// Reads the notation; throws `IllegalArgumentException` with the notation in its message if brackets do not match.
  public static Shape parse(String notation, Spelling spelling) {
    return new Shape(notation, spelling, new ShapeParser(notation, spelling.optionsInAnyOrder()).parse());
  }

  /// Do the words, all of them, have this shape?
  public boolean accepts(List<String> words) {
    return ends(words).get(words.size());
  }

  /// How many leading words have this shape: bit `n` is set where the first `n` words do.
  public BitSet ends(List<String> words) {
    var ends = new BitSet();
    var active = states.start();
    for (int taken = 0; ; taken++) {
      if (active.get(states.accepting())) ends.set(taken);
      if (taken == words.size() || active.isEmpty()) return ends;
      active = step(active, words.get(taken));
    }
  }

  private BitSet step(BitSet active, String word) {
    var next = new BitSet();
    String meant = literalMeant(active, word);
    for (int state = active.nextSetBit(0); state >= 0; state = active.nextSetBit(state + 1)) {
      boolean takes = switch (states.label(state)) {
        case ShapeStates.Literal(var text) -> text.equals(meant);
        case ShapeStates.Parameter(var name) -> spelling.fits(name, word);
        case ShapeStates.Silent() -> false;
      };
      if (takes) next.or(states.after(state));
    }
    return next;
  }

  /// The keyword that the word stands for here: itself, or the only one that begins with it if the device allows that.
  private String literalMeant(BitSet active, String word) {
    String meant = "";
    boolean unique = true;
    for (int state = active.nextSetBit(0); state >= 0; state = active.nextSetBit(state + 1)) {
      if (!(states.label(state) instanceof ShapeStates.Literal(var text)) || !text.startsWith(word)) continue;
      if (text.equals(word)) return word;
      if (!meant.isEmpty() && !meant.equals(text)) unique = false;
      meant = text;
    }
    return spelling.abbreviations() && unique && !word.isEmpty() ? meant : "";
  }

  /// The notation it was read from.
  @Override
  public String toString() {
    return notation;
  }
}
