package org.holdpoint.analysis.expression;

import java.util.BitSet;
import java.util.Optional;
import org.holdpoint.analysis.expression.Syntax.Letter;

/// Sets of letters: the code points below 256, and one place for all others.
final class Letters {

  /// How many places there are.
  static final int ALL = 257;
  private static final int OTHERS = 256;
  /// A set with so many takes almost any letter.
  private static final int MANY = 180;

  private Letters() {}

  static Letter one(BitSet letters, String text) {
    return new Letter(letters, text);
  }

  static BitSet of(int letter) {
    var letters = new BitSet(ALL);
    letters.set(Math.min(letter, OTHERS));
    return letters;
  }

  static BitSet any() {
    var letters = new BitSet(ALL);
    letters.set(0, ALL);
    return letters;
  }

  static BitSet dot() {
    var letters = any();
    letters.clear('\n');
    return letters;
  }

  static boolean wide(BitSet letters) {
    return letters.cardinality() >= MANY;
  }

  /// The class that `\d` and the like are; empty for a letter that stands for itself.
  static Optional<BitSet> escaped(int letter, SyntaxReader reader) {
    return switch (letter) {
      case 'd' -> Optional.of(range('0', '9'));
      case 'D' -> Optional.of(SyntaxReader.not(range('0', '9')));
      case 'w' -> Optional.of(word());
      case 'W' -> Optional.of(SyntaxReader.not(word()));
      case 's', 'h', 'v', 'R' -> Optional.of(space());
      case 'S', 'H', 'V' -> Optional.of(SyntaxReader.not(space()));
      case 'N' -> Optional.of(dot());
      case 'n' -> Optional.of(of('\n'));
      case 't' -> Optional.of(of('\t'));
      case 'r' -> Optional.of(of('\r'));
      case 'f' -> Optional.of(of('\f'));
      case 'x' -> Optional.of(of(reader.coded(2)));
      case 'u' -> Optional.of(of(reader.coded(4)));
      case 'p', 'P' -> Optional.of(property(letter == 'P', reader));
      default -> Optional.empty();
    };
  }

  /// `\p{L}`: letters, and nothing that this room would have to know better.
  private static BitSet property(boolean without, SyntaxReader reader) {
    if (reader.takes("{")) {
      while (reader.next() != '}') {
        continue;
      }
    } else {
      reader.next();
    }
    var letters = word();
    letters.set(OTHERS);
    return without ? SyntaxReader.not(letters) : letters;
  }

  private static BitSet range(int from, int to) {
    var letters = new BitSet(ALL);
    letters.set(Math.min(from, OTHERS), Math.min(to, OTHERS) + 1);
    return letters;
  }

  private static BitSet word() {
    var letters = range('a', 'z');
    letters.or(range('A', 'Z'));
    letters.or(range('0', '9'));
    letters.set('_');
    return letters;
  }

  private static BitSet space() {
    var letters = range('\t', '\r');
    letters.set(' ');
    return letters;
  }

  /// `[a-z_]`, after the bracket.
  static Letter set(SyntaxReader reader) {
    var from = reader.place() - 1;
    var without = reader.takes("^");
    var letters = new BitSet(ALL);
    var first = true;
    while (first || !reader.takes("]")) {
      first = false;
      if (reader.takes("[:")) {
        while (!reader.takes(":]")) {
          reader.next();
        }
        letters.or(word());
        continue;
      }
      var low = reader.next();
      var escaped = low == '\\';
      var start = escaped ? reader.next() : low;
      var known = escaped ? escaped(start, reader) : Optional.<BitSet>empty();
      if (known.isPresent()) {
        letters.or(known.get());
      } else if (reader.takes("-")) {
        range(start, reader, letters);
      } else {
        letters.set(Math.min(start, OTHERS));
      }
    }
    return new Letter(without ? SyntaxReader.not(letters) : letters, reader.since(from));
  }

  private static void range(int start, SyntaxReader reader, BitSet letters) {
    letters.set(Math.min(start, OTHERS));
    if (reader.takes("]")) {
      letters.set('-');
      reader.back();
      return;
    }
    var high = reader.next();
    var end = high == '\\' ? reader.next() : high;
    if (end >= start) {
      letters.or(range(start, end));
    }
  }
}
