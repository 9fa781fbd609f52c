package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.language.shell.Text.Known;
import org.holdpoint.language.shell.Text.Open;
import org.holdpoint.language.shell.Text.Piece;
import org.holdpoint.language.shell.Word.Backquoted;
import org.holdpoint.language.shell.Word.Calculated;
import org.holdpoint.language.shell.Word.Literal;
import org.holdpoint.language.shell.Word.Part;
import org.holdpoint.language.shell.Word.Substitution;
import org.holdpoint.language.shell.Word.Variable;
import org.holdpoint.replay.line.Placeholder;

/// Words → what they may be at a place of the script (POSIX.1-2017 XCU 2.6 "Word Expansions"). File names are not looked up: a pattern stays as it is.
final class Expansion {

  private final State state;
  private final Around around;
  private final Runner runner;
  private final Source source;

  Expansion(State state, Around around, Runner runner) {
    this.state = state;
    this.around = around;
    this.runner = runner;
    this.source = around.source();
  }

  /// An argument: what it may be, and where it stands in the file, from one character to another.
  /// @param handed whether it stands where the function is called that hands it on: `kctl() { kubectl "$@"; }`
  record Field(Texts texts, String written, boolean quoted, int from, int to, boolean handed) {

    Field(Texts texts, String written, boolean quoted, int from, int to) {
      this(texts, written, quoted, from, to, false);
    }

    /// The same place with other texts.
    Field of(Texts other) {
      return new Field(other, written, quoted, from, to, handed);
    }

    /// The same where it is handed on.
    Field on() {
      return new Field(texts, written, quoted, from, to, true);
    }
  }

  List<Field> fields(List<Word> words) {
    var fields = new ArrayList<Field>();
    words.forEach(word -> Braces.expand(word).forEach(one -> fields(one, word, fields)));
    return fields;
  }

  private void fields(Word word, Word written, List<Field> fields) {
    var from = source.place(written.from());
    var to = Math.max(from, source.end(from, written.from(), written.to()));
    var text = source.written(written.from(), written.to());
    if (word.parts().size() == 1 && word.parts().getFirst() instanceof Variable variable && many(variable)) {
      var given = variable.quoted() && variable.name().equals("@") ? state.held("@").map(Held::given).orElse(List.of()) : List.<Field>of();
      if (!given.isEmpty()) {
        given.forEach(one -> fields.add(one.on()));
        return;
      }
      elements(variable).forEach(element -> fields.add(new Field(element.placed(bare(variable.name()), source.place(variable.from()), !variable.quoted()), text, variable.quoted(), from, to)));
      return;
    }
    var field = new Field(texts(word), text, written.quoted(), from, to);
    var split = field.texts().all().size() == 1 ? split(field.texts().all().getFirst()) : List.<Text>of();
    if (split.size() > 1 || split.isEmpty() && vanishes(word, field.texts())) {
      split.forEach(one -> fields.add(field.of(Texts.of(one))));
    } else {
      fields.add(field);
    }
  }

  /// A word without quotes that is empty is none.
  private static boolean vanishes(Word word, Texts texts) {
    return word.parts().stream().noneMatch(Part::quoted) && texts.known().filter(String::isEmpty).isPresent();
  }

  private static boolean many(Variable variable) {
    return variable.operator().isEmpty() && (variable.name().equals("@") || variable.name().equals("*") && !variable.quoted() || variable.name().endsWith("[@]") && !variable.name().startsWith("#"));
  }

  /// The name of `${name[@]}`.
  static String bare(String name) {
    var bracket = name.indexOf('[');
    return bracket < 0 ? name : name.substring(0, bracket);
  }

  private List<Texts> elements(Variable variable) {
    var name = variable.name().equals("*") ? "@" : bare(variable.name());
    return state.held(name).map(Held::elements).orElseGet(() -> List.of(Texts.open(name, state.mayBeBlank(name), source.place(variable.from()))));
  }

  /// The words that blanks make of a text where a variable without quotes put them.
  static List<Text> split(Text text) {
    var words = new ArrayList<Text>();
    var current = new ArrayList<Piece>();
    for (var piece : text.pieces()) {
      if (piece instanceof Known(var said, var at, var inPlace, var split, _) && split && said.chars().anyMatch(Character::isWhitespace)) {
        var parts = said.split("\\s+", -1);
        for (var part = 0; part < parts.length; part++) {
          if (part > 0) {
            finish(current, words);
          }
          if (!parts[part].isEmpty()) {
            current.add(new Known(parts[part], at, inPlace, true));
          }
        }
      } else {
        current.add(piece);
      }
    }
    finish(current, words);
    return words;
  }

  private static void finish(List<Piece> current, List<Text> words) {
    if (!current.isEmpty()) {
      words.add(new Text(List.copyOf(current)));
      current.clear();
    }
  }

  /// What a word may be as one, blanks and all.
  Texts texts(Word word) {
    var texts = Texts.EMPTY;
    var pieces = new ArrayList<Piece>();
    for (var part : word.parts()) {
      var next = texts(part);
      if (next.all().size() == 1 && next.parts().isEmpty()) {
        pieces.addAll(next.all().getFirst().pieces());
      } else {
        texts = texts.and(Texts.of(new Text(List.copyOf(pieces)))).and(next);
        pieces.clear();
      }
    }
    return texts.and(Texts.of(new Text(List.copyOf(pieces))));
  }

  private Texts texts(Part part) {
    return switch (part) {
      case Literal(var text, var at, _) -> literal(text, at);
      case Variable variable -> variable(variable);
      case Substitution(var body, var file, var from, _, var quoted) -> file ? runner.file(body, state, around, source.place(from))
          : body.map(node -> runner.output(node, state, around)).orElse(Optional.of(Texts.EMPTY)).map(said -> trimmed(said, source.place(from), !quoted)).orElseGet(() -> Texts.open("$(", true, source.place(from)));
      case Backquoted(var text, var from, _, var quoted) -> runner.output(text, from, state, around).map(said -> trimmed(said, source.place(from), !quoted)).orElseGet(() -> Texts.open("$(", true, source.place(from)));
      case Calculated(var expression, var from, _, _) -> Calculations.value(expression, state).map(number -> Texts.of(Long.toString(number), source.place(from)))
          .orElseGet(() -> Texts.open("$((", false, source.place(from)));
    };
  }

  /// What a command writes, without the ends of its last lines.
  private static Texts trimmed(Texts said, int at, boolean split) {
    return said.map(text -> {
      var pieces = new ArrayList<Piece>();
      text.pieces().forEach(piece -> pieces.add(switch (piece) {
        case Known(var known, _, _, _, _) -> new Known(piece == text.pieces().getLast() ? known.stripTrailing() : known, at, false, split);
        case Open(var name, var blank, _, var otherwise) -> new Open(name, blank, at, otherwise);
      }));
      return new Text(List.copyOf(pieces));
    });
  }

  /// Text as it stands, with what is put into it.
  private Texts literal(String text, int at) {
    var texts = Texts.EMPTY;
    var from = 0;
    for (var open = placeholder(text, 0); open >= 0; open = placeholder(text, from)) {
      var filled = text.charAt(open) == Placeholder.FILLED;
      var end = text.indexOf(filled ? Placeholder.FILLED_CLOSE : Placeholder.CLOSE, open);
      if (end < 0) {
        break;
      }
      var said = text.substring(open + 1, end);
      var number = said.matches("\\d{1,6}") && Integer.parseInt(said) < source.holes();
      texts = texts.and(plain(text, from, open, at)).and(number ? source.hole(Integer.parseInt(said)) : Texts.open(said.replaceAll("^[{%=\\s-]+|[}%\\s-]+$", ""), !filled, source.place(at + open)));
      from = end + 1;
    }
    return texts.and(plain(text, from, text.length(), at));
  }

  private Texts plain(String text, int from, int to, int at) {
    return from >= to ? Texts.EMPTY : Texts.of(new Text(List.of(new Known(text.substring(from, to), source.place(at + from), true, false))));
  }

  private static int placeholder(String text, int from) {
    for (var at = from; at < text.length(); at++) {
      var letter = text.charAt(at);
      if (letter >= Placeholder.OPEN && letter <= Placeholder.FILLED && letter != Placeholder.CLOSE) {
        return at;
      }
    }
    return -1;
  }

  private Texts variable(Variable variable) {
    var at = source.place(variable.from());
    var name = variable.name().equals("*") ? "@" : variable.name();
    if (name.startsWith("#") && name.length() > 1) {
      return state.held(bare(name.substring(1))).filter(held -> name.endsWith("[@]") && held.list()).map(held -> Texts.of("" + held.elements().size(), at)).orElseGet(() -> Texts.open(name, false, at));
    }
    if (name.startsWith("!") && name.length() > 1) {
      return Texts.open(name, true, at);
    }
    var plain = bare(name);
    var held = name.equals(plain) || !state.held(plain).filter(Held::list).isPresent() ? name.equals("@") ? joined(at) : state.texts(plain, at) : element(name, plain, at);
    var own = checked(held, plain).placed(plain, at, !variable.quoted());
    return variable.operator().isEmpty() ? own : new Operation(variable, plain, at, state, this).of(own);
  }

  private Texts checked(Texts texts, String name) {
    return state.mayBeBlank(name) ? texts : texts.map(text -> new Text(text.pieces().stream().map(piece -> piece instanceof Open open ? open.filled() : piece).toList()));
  }

  /// All arguments as one text.
  private Texts joined(int at) {
    return state.held("@").map(held -> held.elements().stream().reduce((one, other) -> one.and(Texts.of(" ", at)).and(other)).orElse(Texts.EMPTY)).orElseGet(() -> Texts.open("@", state.mayBeBlank("@"), at));
  }

  private Texts element(String name, String plain, int at) {
    var held = state.held(plain).orElseThrow();
    var index = name.substring(plain.length() + 1, name.length() - 1);
    if (index.equals("@") || index.equals("*")) {
      return held.elements().stream().reduce((one, other) -> one.and(Texts.of(" ", at)).and(other)).orElse(Texts.EMPTY);
    }
    return index.matches("\\d{1,6}") && Integer.parseInt(index) < held.elements().size() ? held.elements().get(Integer.parseInt(index)) : held.elements().stream().reduce(Texts::or).orElse(Texts.EMPTY);
  }
}
