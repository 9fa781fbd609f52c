package org.holdpoint.source;

import java.util.BitSet;
import java.util.Optional;

/// With which letters a text can begin that a regular expression matches.
final class FirstLetters {

  private static final int LETTERS = 128;
  /// Marks of an expression that are no letters themselves.
  private static final String MARKS = "\\[]().*+?{}^$|";

  private FirstLetters() {}

  /// The letters in lower case; empty where it may begin with anything, or be nothing.
  static Optional<BitSet> of(String regex) {
    var all = new BitSet(LETTERS);
    for (var alternative : RegexPieces.alternatives(regex)) {
      var own = sequence(alternative);
      if (own.isEmpty()) {
        return own;
      }
      all.or(own.get());
    }
    return Optional.of(all);
  }

  private static Optional<BitSet> sequence(String regex) {
    var all = new BitSet(LETTERS);
    var at = 0;
    while (at < regex.length()) {
      var end = RegexPieces.end(regex, at);
      var own = piece(regex.substring(at, end));
      if (own.isEmpty()) {
        return own;
      }
      all.or(own.get());
      var maybeNothing = end < regex.length() && ("?*".indexOf(regex.charAt(end)) >= 0 || regex.startsWith("{0", end) || regex.startsWith("{,", end));
      if (!maybeNothing) {
        return Optional.of(all);
      }
      at = regex.charAt(end) == '{' ? regex.indexOf('}', end) + 1 : end + 1;
      at += at < regex.length() && (regex.charAt(at) == '+' || regex.charAt(at) == '?') ? 1 : 0;
    }
    return Optional.empty();
  }

  private static Optional<BitSet> piece(String piece) {
    var first = piece.charAt(0);
    if (first == '(') {
      return piece.startsWith("(?") || !piece.endsWith(")") ? Optional.empty() : of(piece.substring(1, piece.length() - 1));
    }
    if (first == '\\' && piece.length() == 2) {
      return Character.isLetterOrDigit(piece.charAt(1)) ? piece.charAt(1) == 'd' ? Optional.of(digits()) : Optional.empty() : letter(piece.charAt(1));
    }
    return MARKS.indexOf(first) >= 0 ? Optional.empty() : letter(first);
  }

  private static Optional<BitSet> letter(char letter) {
    if (letter >= LETTERS) {
      return Optional.empty();
    }
    var one = new BitSet(LETTERS);
    one.set(Character.toLowerCase(letter));
    return Optional.of(one);
  }

  private static BitSet digits() {
    var all = new BitSet(LETTERS);
    all.set('0', '9' + 1);
    return all;
  }
}
