package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One text that a word may be: pieces that are known, and pieces that are not.
/// @param pieces in order
record Text(List<Piece> pieces) {

  static final Text EMPTY = new Text(List.of());

  /// A piece of a text.
  sealed interface Piece {}

  /// A piece that is known. Its first character stands at `at` in the file; the others behind it where it is `inPlace`, all at that place where a variable put it there. `split`: blanks in it separate
  /// words. At `origin` it is written, one character behind the other; -1 where it is put together.
  record Known(String text, int at, boolean inPlace, boolean split, int origin) implements Piece {

    /// One that no variable has brought here.
    Known(String text, int at, boolean inPlace, boolean split) {
      this(text, at, inPlace, split, inPlace ? at : -1);
    }
  }

  /// A piece that is not known: the variable that says it, `$(` where a command does. `otherwise`: what stands there where that is empty, if this means everything: `*` of `${ids:-*}`.
  record Open(String name, boolean mayBeBlank, int at, String otherwise) implements Piece {

    Open(String name, boolean mayBeBlank, int at) {
      this(name, mayBeBlank, at, "");
    }

    /// The same that is made sure not to be empty.
    Open filled() {
      return new Open(name, false, at);
    }
  }

  static Text of(String text, int at) {
    return text.isEmpty() ? EMPTY : new Text(List.of(new Known(text, at, false, false)));
  }

  static Text open(String name, boolean mayBeBlank, int at) {
    return new Text(List.of(new Open(name, mayBeBlank, at)));
  }

  /// The text, if all of it is known.
  Optional<String> known() {
    return pieces.stream().allMatch(Known.class::isInstance) ? Optional.of(blank()) : Optional.empty();
  }

  /// The text where everything that is not known is empty.
  String blank() {
    if (pieces.size() == 1 && pieces.getFirst() instanceof Known(var text, _, _, _, _)) {
      return text;
    }
    var text = new StringBuilder();
    for (var piece : pieces) {
      text.append(switch (piece) {
        case Known(var more, _, _, _, _) -> more;
        case Open(_, _, _, var otherwise) -> otherwise;
      });
    }
    return text.toString();
  }

  Set<String> open() {
    var names = new LinkedHashSet<String>();
    for (var piece : pieces) {
      if (piece instanceof Open(var name, _, _, _)) {
        names.add(name);
      }
    }
    return names;
  }

  /// Whether a piece that is not known may be empty.
  boolean mayBeBlank() {
    return pieces.stream().anyMatch(piece -> piece instanceof Open(_, var blank, _, _) && blank);
  }

  /// Whether all of it may be empty.
  boolean mayBeNothing() {
    return pieces.stream().allMatch(piece -> switch (piece) {
      case Known(var text, _, _, _, _) -> text.isEmpty();
      case Open(_, var blank, _, var otherwise) -> blank && otherwise.isEmpty();
    });
  }

  Text and(Text other) {
    if (pieces.isEmpty() || other.pieces.isEmpty()) {
      return pieces.isEmpty() ? other : this;
    }
    var all = new ArrayList<>(pieces);
    all.addAll(other.pieces);
    return new Text(List.copyOf(all));
  }

  /// The same text, put where a variable stands. What is not known in it is known by the variable's name there.
  Text placed(String name, int at, boolean split) {
    var placed = new ArrayList<Piece>();
    for (var piece : pieces) {
      placed.add(switch (piece) {
        case Known(var text, _, _, _, var origin) -> new Known(text, at, false, split, origin);
        case Open(var own, var blank, _, var otherwise) -> new Open(own.startsWith(Outputs.LINE_OF) || own.equals(Outputs.ONE_OF) ? own : name, blank, at, otherwise);
      });
    }
    return new Text(List.copyOf(placed));
  }
}
