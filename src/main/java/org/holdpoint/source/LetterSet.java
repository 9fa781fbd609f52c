package org.holdpoint.source;

/// Which letters and signs a text has, capitals as small ones, in 64 bits: a few signs share one, so that a set may have more than the text, and never less.
final class LetterSet {

  static final long ALL = -1L;
  private static final int ASCII = 128;

  private LetterSet() {}

  /// The set of a line. One with other letters than those of ASCII has all: some of those are the small or the capital form of one of ASCII.
  static long of(String line) {
    var set = 0L;
    for (var at = 0; at < line.length(); at++) {
      var letter = line.charAt(at);
      if (letter >= ASCII) {
        return ALL;
      }
      set |= bit(letter);
    }
    return set;
  }

  /// The set that a line must have in which this text stands, in any case; nothing for a text with letters that are not of ASCII.
  static long asked(String text) {
    var set = of(text);
    return set == ALL ? 0 : set;
  }

  /// Whether a letter may be in the set; one that is not of ASCII may be in any.
  static boolean has(long set, char letter) {
    return letter >= ASCII || (set & bit(letter)) != 0;
  }

  /// Whether all of `asked` is in the set.
  static boolean within(long set, long asked) {
    return (set & asked) == asked;
  }

  /// The codes from blank to `_` differ in their last six bits, which are all that a shift looks at.
  private static long bit(char letter) {
    return 1L << (letter >= 'a' && letter <= 'z' ? letter - ('a' - 'A') : letter);
  }
}
