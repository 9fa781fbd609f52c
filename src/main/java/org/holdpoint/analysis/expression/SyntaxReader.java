package org.holdpoint.analysis.expression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.holdpoint.analysis.expression.Syntax.Choice;
import org.holdpoint.analysis.expression.Syntax.End;
import org.holdpoint.analysis.expression.Syntax.Letter;
import org.holdpoint.analysis.expression.Syntax.Repeat;
import org.holdpoint.analysis.expression.Syntax.Sequence;

/// The text of a regular expression (the common part of PCRE, Java, Python and JavaScript) → its tree. Empty where it is none, or nests deeper than anyone writes.
final class SyntaxReader {

  private static final int DEEPEST = 100;
  /// A repetition that ends is taken for a single copy: its tries are bounded, however many.
  private static final int ENDS = -2;
  private static final int ENDLESS = -1;

  private final String text;
  private int at;
  private int depth;

  private SyntaxReader(String text) {
    this.text = text;
  }

  /// What cannot be read.
  private static final class NotRead extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  static Optional<Syntax> read(String text) {
    var reader = new SyntaxReader(text);
    try {
      var tree = reader.choice();
      return reader.at == text.length() ? Optional.of(tree) : Optional.empty();
    } catch (NotRead | StringIndexOutOfBoundsException wrong) {
      return Optional.empty();
    }
  }

  private boolean more() {
    return at < text.length();
  }

  private boolean take(String word) {
    var there = text.startsWith(word, at);
    at += there ? word.length() : 0;
    return there;
  }

  private Syntax choice() {
    if (++depth > DEEPEST) {
      throw new NotRead();
    }
    var options = new ArrayList<Syntax>();
    do {
      options.add(sequence());
    } while (take("|"));
    depth--;
    return options.size() == 1 ? options.getFirst() : new Choice(List.copyOf(options));
  }

  private Syntax sequence() {
    var parts = new ArrayList<Syntax>();
    while (more() && text.charAt(at) != '|' && text.charAt(at) != ')') {
      parts.add(repeated());
    }
    return parts.size() == 1 ? parts.getFirst() : new Sequence(List.copyOf(parts));
  }

  private Syntax repeated() {
    var part = part();
    while (more()) {
      var bounds = bounds();
      if (bounds.isEmpty()) {
        return part;
      }
      var possessive = take("+");
      if (!possessive) {
        take("?");
      }
      // What is possessive gives nothing back: it is tried in one way only.
      part = possessive ? Letters.one(Letters.any(), "(possessive)") : repeat(part, bounds.get()[0], bounds.get()[1]);
    }
    return part;
  }

  private static Syntax repeat(Syntax part, int least, int most) {
    return new Repeat(part, Math.min(least, 1), most == ENDLESS);
  }

  /// Least and most of `*`, `+`, `?`, `{2,5}`.
  private Optional<int[]> bounds() {
    return switch (text.charAt(at)) {
      case '*' -> bounds(0, ENDLESS);
      case '+' -> bounds(1, ENDLESS);
      case '?' -> bounds(0, ENDS);
      case '{' -> counted();
      default -> Optional.empty();
    };
  }

  private Optional<int[]> bounds(int least, int most) {
    at++;
    return Optional.of(new int[] {least, most});
  }

  private Optional<int[]> counted() {
    var close = text.indexOf('}', at);
    var inside = close < 0 ? "" : text.substring(at + 1, close);
    if (!inside.matches("[0-9]{1,6}(,[0-9]{0,6})?")) {
      return Optional.empty();
    }
    at = close + 1;
    var comma = inside.indexOf(',');
    var least = Integer.parseInt(comma < 0 ? inside : inside.substring(0, comma));
    return Optional.of(new int[] {least, comma >= 0 && comma == inside.length() - 1 ? ENDLESS : ENDS});
  }

  private Syntax part() {
    var letter = text.codePointAt(at);
    at += Character.charCount(letter);
    return switch (letter) {
      case '(' -> group();
      case '[' -> Letters.set(this);
      case '.' -> Letters.one(Letters.dot(), ".");
      case '^' -> Syntax.nothing();
      case '$' -> new End();
      case '\\' -> escaped();
      default -> Letters.one(Letters.of(letter), Character.toString(letter));
    };
  }

  private Syntax escaped() {
    var letter = text.codePointAt(at);
    at += Character.charCount(letter);
    return switch (letter) {
      case 'b', 'B', 'A', 'G', 'K' -> Syntax.nothing();
      case 'z', 'Z' -> new End();
      case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Syntax.nothing();
      default -> Letters.escaped(letter, this).<Syntax>map(letters -> new Letter(letters, "\\" + Character.toString(letter)))
          .orElseGet(() -> Letters.one(Letters.of(letter), Character.toString(letter)));
    };
  }

  private Syntax group() {
    var atomic = take("?>");
    var looking = !atomic && (take("?=") || take("?!") || take("?<=") || take("?<!"));
    if (!atomic && !looking && take("?")) {
      take("P");
      if (take("<") || take("'")) {
        at = Math.max(text.indexOf('>', at), text.indexOf('\'', at)) + 1;
      } else {
        while (more() && "imsxuUJ-^".indexOf(text.charAt(at)) >= 0) {
          at++;
        }
        if (take(")")) {
          return Syntax.nothing();
        }
        if (!take(":")) {
          throw new NotRead();
        }
      }
    }
    var inside = choice();
    if (!take(")")) {
      throw new NotRead();
    }
    return looking ? Syntax.nothing() : atomic ? Letters.one(Letters.any(), "(atomic)") : inside;
  }

  /// The next letter of the text, which must be there.
  int next() {
    var letter = text.codePointAt(at);
    at += Character.charCount(letter);
    return letter;
  }

  /// Whether this comes next; if so, it is taken.
  boolean takes(String word) {
    return take(word);
  }

  /// One letter back.
  void back() {
    at--;
  }

  /// The text from one place to here.
  String since(int from) {
    return text.substring(from, at);
  }

  int place() {
    return at;
  }

  /// `\x41`, `\u0041`, `\x{41}`, after the letter.
  int coded(int digits) {
    if (take("{")) {
      var close = text.indexOf('}', at);
      var code = Integer.parseInt(text.substring(at, close), 16);
      at = close + 1;
      return code;
    }
    var code = Integer.parseInt(text.substring(at, at + digits), 16);
    at += digits;
    return code;
  }

  static BitSet not(BitSet letters) {
    var others = (BitSet) letters.clone();
    others.flip(0, Letters.ALL);
    return others;
  }
}
