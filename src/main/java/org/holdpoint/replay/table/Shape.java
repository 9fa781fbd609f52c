package org.holdpoint.replay.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.line.Spelling;

/// The pattern of a command's arguments, read from the notation of command references:
/// `<limit>` is one word (`<=limit>` one that does not tell this entry from its siblings), `log` itself, `{a | b}` one of them, `[a]` none or one, `[a]*` any number, `{a}*` at least one.
///
/// A state machine without backtracking: the work is words times states, whatever the words are. It is made when words are first held against it that its first keyword does not rule out:
/// most of the hundreds of commands that begin with one word (`ip`, `neighbor`) are ruled out by the next.
public final class Shape {
  private final String notation;
  private final Spelling spelling;
  /// The keyword that every line of this shape begins with; "" where there is none.
  private final String first;
  private volatile Optional<ShapeStates> made = Optional.empty();

  private Shape(String notation, Spelling spelling) {
    this.notation = notation;
    this.spelling = spelling;
    this.first = ShapeParser.firstKeyword(notation);
  }

  /// Reads the notation; throws `IllegalArgumentException` with the notation in its message if brackets do not match.
  public static Shape parse(String notation, Spelling spelling) {
    var shape = later(notation, spelling);
    shape.states();
    return shape;
  }

  /// The same, read when it is first needed: what is wrong with it is thrown then.
  static Shape later(String notation, Spelling spelling) {
    return new Shape(notation, spelling);
  }

  /// Two threads may both make it; what they make is the same.
  private ShapeStates states() {
    var known = made;
    if (known.isPresent()) return known.get();
    var states = new ShapeParser(notation, spelling.optionsInAnyOrder()).parse();
    made = Optional.of(states);
    return states;
  }

  /// Whether the first keyword rules the words out.
  private boolean ruledOut(List<String> words) {
    return !first.isEmpty() && (words.isEmpty() || !spelling.begins(words.getFirst(), first));
  }

  /// Do the words, all of them, have this shape?
  public boolean accepts(List<String> words) {
    return !ruledOut(words) && ends(words).get(words.size());
  }

  /// How many leading words have this shape: bit `n` is set where the first `n` words do.
  public BitSet ends(List<String> words) {
    var ends = new BitSet();
    if (ruledOut(words)) return ends;
    var states = states();
    var active = states.start();
    for (int taken = 0; ; taken++) {
      if (active.get(states.accepting())) ends.set(taken);
      if (taken == words.size() || active.isEmpty()) return ends;
      active = step(active, words.get(taken));
    }
  }

  private BitSet step(BitSet active, String word) {
    var states = states();
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
    var states = states();
    String meant = "";
    boolean unique = true;
    for (int state = active.nextSetBit(0); state >= 0; state = active.nextSetBit(state + 1)) {
      if (!(states.label(state) instanceof ShapeStates.Literal(var text)) || !spelling.begins(word, text)) continue;
      if (spelling.same(word, text)) return text;
      if (!meant.isEmpty() && !meant.equals(text)) unique = false;
      meant = text;
    }
    return spelling.abbreviations() && unique && !word.isEmpty() ? meant : "";
  }

  /// May these be the first words of such arguments, and may the device be given no more of them when it takes the command back?
  boolean mayEndIn(List<String> words) {
    if (!spelling.shortNegations() || words.isEmpty() || ruledOut(words)) return false;
    var active = states().start();
    for (String word : words) {
      active = step(active, word);
    }
    return !active.isEmpty();
  }

  /// The words with every keyword among them as the notation has it. They have this shape, or begin like it.
  List<String> full(List<String> words) {
    return spelling.varies() && !words.isEmpty() ? read(words, false) : List.copyOf(words);
  }

  /// How many of the words are keywords of the notation.
  int keywords(List<String> words) {
    int keywords = 0;
    var states = states();
    int target = states.accepting();
    var layers = layers(words);
    for (int at = words.size() - 1; at >= 0; at--) {
      target = before(layers.get(at), words.get(at), target);
      if (target < 0) return keywords;
      keywords += states.label(target) instanceof ShapeStates.Literal ? 1 : 0;
    }
    return keywords;
  }

  /// The states that wait before each word, and those after the last.
  private List<BitSet> layers(List<String> words) {
    var layers = new ArrayList<BitSet>();
    layers.add(states().start());
    for (String word : words) layers.add(step(layers.getLast(), word));
    return layers;
  }

  /// The same without those that say nothing about which entry is meant: `<=name>`.
  List<String> identifying(List<String> words) {
    return notation.contains("<=") ? read(words, true) : full(words);
  }

  private List<String> read(List<String> words, boolean identifying) {
    var states = states();
    var layers = layers(words);
    var read = new ArrayList<>(words);
    var wanted = layers.getLast();
    int target = wanted.get(states.accepting()) ? states.accepting() : wanted.nextSetBit(0);
    for (int at = words.size() - 1; at >= 0 && target >= 0; at--) {
      target = before(layers.get(at), words.get(at), target);
      if (target < 0) break;
      switch (states.label(target)) {
        case ShapeStates.Literal(var text) -> read.set(at, text);
        case ShapeStates.Parameter(var name) when identifying && name.startsWith("=") -> read.remove(at);
        case ShapeStates.Parameter _, ShapeStates.Silent() -> { }
      }
    }
    return List.copyOf(read);
  }

  /// The state that takes the word and leads to `target`, a keyword before a parameter; -1 for none.
  private int before(BitSet active, String word, int target) {
    var states = states();
    String meant = literalMeant(active, word);
    int found = -1;
    for (int state = active.nextSetBit(0); state >= 0; state = active.nextSetBit(state + 1)) {
      if (!states.after(state).get(target)) continue;
      switch (states.label(state)) {
        case ShapeStates.Literal(var text) when text.equals(meant) -> {
          return state;
        }
        case ShapeStates.Parameter(var name) when spelling.fits(name, word) -> found = state;
        case ShapeStates.Literal _, ShapeStates.Parameter _, ShapeStates.Silent() -> { }
      }
    }
    return found;
  }

  /// The notation it was read from.
  @Override
  public String toString() {
    return notation;
  }
}
