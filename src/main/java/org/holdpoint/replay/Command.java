package org.holdpoint.replay;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One command of a context, as the table knows it.
///
/// `key` is the shape of the arguments that say *which* entry is meant (`neighbor 192.0.2.1`); without one the command is a single value or a
/// single block, which a later line replaces or enters again. `rest` is what follows the key, `shape` both together.
/// `opens`: it enters the context that is named after it. `negatable`: its negated form is in the reference, and takes the key alone.
/// `negated`: the row describes a negated form that differs from the plain one.
public record Command(String keyword, Optional<Shape> key, Shape rest, Shape shape, boolean opens, boolean negatable, boolean negated) {
  /// Reads a row of a table: `keyword arguments`, the key ended by `;`, then a tab and the marks. `no` at its beginning makes it `negated`.
  static Command read(String row, String negation, Spelling spelling) {
    int tab = row.indexOf('\t');
    String syntax = tab < 0 ? row : row.substring(0, tab);
    Set<String> marks = tab < 0 ? Set.of() : Set.of(row.substring(tab + 1).trim().split(" +"));
    boolean negated = !negation.isEmpty() && syntax.startsWith(negation + " ");
    String plain = negated ? syntax.substring(negation.length() + 1) : syntax;
    int space = plain.indexOf(' ');
    String arguments = space < 0 ? "" : plain.substring(space + 1);
    int end = arguments.indexOf(';');
    var key = end < 0 ? Optional.<Shape>empty() : Optional.of(Shape.parse(arguments.substring(0, end), spelling));
    var shape = Shape.parse(arguments.replace(";", ""), spelling);
    var rest = end < 0 ? shape : Shape.parse(arguments.substring(end + 1), spelling);
    return new Command(space < 0 ? plain : plain.substring(0, space), key, rest, shape, marks.contains("opens"), marks.contains(negation), negated);
  }

  /// The arguments that identify the entry: the fewest leading ones that the key takes and that leave a complete rest
  /// (`10.0.0.0/8 exclusive` is keyed by one word, `10.0.0.0 255.0.0.0 exclusive` by two); none for a single value.
  public List<String> keyOf(List<String> arguments) {
    if (key.isEmpty()) return List.of();
    var ends = key.get().ends(arguments);
    for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
      if (rest.accepts(arguments.subList(end, arguments.size()))) return List.copyOf(arguments.subList(0, end));
    }
    return ends.isEmpty() ? List.of() : List.copyOf(arguments.subList(0, ends.length() - 1));
  }

  /// May these be all arguments of its plain form?
  public boolean accepts(List<String> arguments) {
    return !negated && shape.accepts(arguments);
  }

  /// May these be all arguments of its negated form? The key, or all that the plain form takes; nothing at all for a single value.
  public boolean acceptsNegated(List<String> arguments) {
    if (negated) return shape.accepts(arguments);
    return key.map(k -> k.accepts(arguments)).orElse(arguments.isEmpty()) || shape.accepts(arguments);
  }

  /// Is its value one of many, told apart by a key?
  public boolean keyed() {
    return key.isPresent();
  }
}
