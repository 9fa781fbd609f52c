package org.holdpoint.replay.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.line.Spelling;

/// One command of a context, as the table knows it.
///
/// `key` is the shape of the arguments that say *which* entry is meant (`neighbor 192.0.2.1`); without one the command is a single value or a
/// single block, which a later line replaces or enters again. `rest` is what follows the key, `shape` both together. A keyword in `<>` is a parameter: any word that
/// fits its name (`10 permit …`). `negated`: the row describes a negated form that differs from the plain one.
public record Command(String keyword, Optional<Shape> key, Shape rest, Shape shape, Marks marks, boolean negated) {

  /// Opens a level whose context has the same rows as the one around it.
  static final String SAME = ".";

  /// The marks of a row. `opens`: it enters the context that is named after it, with `opens=router_bgp` the context `router bgp`, with `opens=.` one with the same rows
  /// as this, with `opens=/router>isis` the context of that whole path; "" opens none.
  /// `closes`: it leaves the context it stands in. `no` (the negation): its negated form is in the reference, and takes the key alone.
  /// `loose`: the table says nothing about its arguments, so that it takes any, and is no evidence of where a line belongs.
  /// `ignored`: it is read, and has nothing to do with what is judged. `defines`: of the lines that describe one entry, this one makes it.
  /// `instead` takes the place of earlier rows; `implied`: it follows from other rows of the reference.
  record Marks(String opened, boolean closes, boolean negatable, boolean loose, boolean ignored, boolean defines) {

    private static Marks read(String text, String keyword, String negation) {
      String opened = "";
      boolean closes = false;
      boolean negatable = false;
      boolean loose = false;
      boolean ignored = false;
      boolean defines = false;
      for (String mark : text.trim().split(" ")) {
        if (mark.equals("opens")) opened = keyword;
        else if (mark.equals("opens=" + SAME)) opened = SAME;
        else if (mark.startsWith("opens=")) opened = mark.substring("opens=".length()).replace('_', ' ');
        else if (mark.equals("closes")) closes = true;
        else if (mark.equals("loose")) loose = true;
        else if (mark.equals("ignored")) ignored = true;
        else if (mark.equals("defines")) defines = true;
        else if (!negation.isEmpty() && mark.equals(negation)) negatable = true;
        else if (!mark.isEmpty() && !mark.equals("instead") && !mark.equals("implied")) throw new IllegalArgumentException("context table: no such mark: " + mark);
      }
      return new Marks(opened, closes, negatable, loose, ignored, defines);
    }
  }

  /// Reads a row of a table, but its shapes only when they are needed: `keyword arguments`, the key ended by `;`, then a tab and the marks. `no` at its beginning makes it `negated`.
  static Command read(String row, String negation, Spelling spelling) {
    int tab = row.indexOf('\t');
    String syntax = tab < 0 ? row : row.substring(0, tab);
    boolean negated = !negation.isEmpty() && syntax.startsWith(negation + " ");
    String plain = negated ? syntax.substring(negation.length() + 1) : syntax;
    int space = plain.indexOf(' ');
    String keyword = space < 0 ? plain : plain.substring(0, space);
    String arguments = space < 0 ? "" : plain.substring(space + 1);
    int end = arguments.indexOf(';');
    var key = end < 0 ? Optional.<Shape>empty() : Optional.of(Shape.later(arguments.substring(0, end), spelling));
    var shape = Shape.later(end < 0 ? arguments : arguments.replace(";", ""), spelling);
    var rest = end < 0 ? shape : Shape.later(arguments.substring(end + 1), spelling);
    return new Command(keyword, key, rest, shape, Marks.read(tab < 0 ? "" : row.substring(tab + 1), keyword, negation), negated);
  }

  /// The words of a line: its keyword, and what follows.
  public static List<String> line(String keyword, List<String> arguments) {
    var words = new String[1 + arguments.size()];
    words[0] = keyword;
    for (int at = 1; at < words.length; at++) {
      words[at] = arguments.get(at - 1);
    }
    return List.of(words);
  }

  /// Whether it enters a context.
  public boolean opens() {
    return !marks.opened().isEmpty();
  }

  /// The last part of the path of the context that it enters.
  public String opened() {
    return opens() ? marks.opened() : keyword;
  }

  /// Whether it leaves the context it stands in.
  public boolean closes() {
    return marks.closes();
  }

  /// Whether its negated form is in the reference.
  public boolean negatable() {
    return marks.negatable();
  }

  /// Whether the table says nothing about its arguments.
  public boolean loose() {
    return marks.loose();
  }

  /// Whether it is read, and has nothing to do with what is judged.
  public boolean ignored() {
    return marks.ignored();
  }

  /// Whether it makes the entry that other lines describe further.
  public boolean defines() {
    return marks.defines();
  }

  /// The arguments that identify the entry: the fewest leading ones that the key takes and that leave a complete rest
  /// (`10.0.0.0/8 exclusive` is keyed by one word, `10.0.0.0 255.0.0.0 exclusive` by two); none for a single value. All of them where they
  /// only begin like the key: they name every entry that begins so.
  public List<String> keyOf(List<String> arguments) {
    if (key.isEmpty()) return List.of();
    var ends = key.get().ends(arguments);
    for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
      if (rest.accepts(arguments.subList(end, arguments.size()))) return key.get().identifying(arguments.subList(0, end));
    }
    if (ends.isEmpty()) return key.get().mayEndIn(arguments) ? key.get().identifying(arguments) : List.of();
    return key.get().identifying(arguments.subList(0, ends.length() - 1));
  }

  /// May these be all arguments of its plain form?
  public boolean accepts(List<String> arguments) {
    return !negated && shape.accepts(arguments);
  }

  /// May these be all arguments of its negated form? The key, or all that the plain form takes; nothing at all for a single value. Where the device allows it, fewer.
  public boolean acceptsNegated(List<String> arguments) {
    return namesNegated(arguments) || !negated && shape.mayEndIn(arguments);
  }

  /// Do the arguments name what the negated form takes away, with nothing left out?
  boolean namesNegated(List<String> arguments) {
    return negated ? shape.accepts(arguments) : key.map(k -> k.accepts(arguments)).orElse(arguments.isEmpty()) || shape.accepts(arguments);
  }

  /// The words of a line of this command with every keyword in full.
  List<String> full(List<String> words) {
    var full = new ArrayList<>(shape.full(words.subList(1, words.size())));
    full.addFirst(keyword.startsWith("<") ? words.getFirst() : keyword);
    return List.copyOf(full);
  }

  /// How many words of a line of this command are shortened keywords.
  int shortened(List<String> words) {
    var full = full(words);
    int shortened = 0;
    for (int at = 0; at < words.size(); at++) {
      if (full.get(at).length() != words.get(at).length()) shortened++;
    }
    return shortened;
  }

  /// How many words of a line of this command are keywords that the table names.
  int keywords(List<String> words) {
    return shape.keywords(words.subList(1, words.size()));
  }

  /// Has it a key that begins with a name and goes on with a word (`<neighbor> remote-as`)?
  boolean keyedByName() {
    return key.map(Shape::toString).filter(notation -> notation.startsWith("<") && !notation.startsWith("<=") && notation.indexOf("> ") == notation.indexOf('>') && notation.indexOf("> ") > 0)
        .isPresent();
  }

  /// Is its value one of many, told apart by a key?
  public boolean keyed() {
    return key.isPresent();
  }
}
