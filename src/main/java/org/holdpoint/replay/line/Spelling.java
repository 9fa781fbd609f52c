package org.holdpoint.replay.line;

import java.util.Set;

/// How a device reads words: may keywords be shortened to a unique beginning, are capitals the same as small letters in them, may options come in any order, is a
/// line one command (or may it enter contexts on its way), may a negated form leave out its last words, and which parameters (by name) are certainly numbers, addresses, or no plain words. Stands in the head of a context table, so that the table
/// alone says it.
public record Spelling(boolean abbreviations, boolean anyCase, boolean optionsInAnyOrder, boolean oneCommandLines, boolean shortNegations, Set<String> numbers, Set<String> addresses,
    Set<String> values) {
  /// Every word in full, options in the order of the notation, no parameter checked.
  public static final Spelling EXACT = new Spelling(false, false, false, false, false, Set.of(), Set.of(), Set.of());

  /// Could `word` be the value of the parameter `name`? A variable (`@limit@`) may stand for any value.
  public boolean fits(String name, String word) {
    String plain = name.startsWith("=") ? name.substring(1) : name;
    return word.startsWith("@") || (!numbers.contains(plain) || isNumber(word)) && (!addresses.contains(plain) || isAddress(word))
        && (!values.contains(plain) || isValue(word));
  }

  /// Is a parameter of this name checked at all?
  public boolean checks(String name) {
    return numbers.contains(name) || addresses.contains(name) || values.contains(name);
  }

  /// Does the word begin the keyword, or stand for it in full?
  public boolean begins(String word, String keyword) {
    return keyword.regionMatches(anyCase, 0, word, 0, word.length());
  }

  /// Is the word the keyword in full?
  public boolean same(String word, String keyword) {
    return word.length() == keyword.length() && begins(word, keyword);
  }

  /// Whether a keyword may be typed otherwise than the table has it.
  public boolean varies() {
    return abbreviations || anyCase;
  }

  /// Digits and dots.
  public static boolean isNumber(String word) {
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      if ((c < '0' || c > '9') && c != '.') return false;
    }
    return !word.isEmpty();
  }

  /// Anything but a plain word of letters, digits and hyphens that begins with a letter: `65000:1`, `'_1_'`, `*`, `$community`.
  static boolean isValue(String word) {
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      if (!Character.isLetter(c) && (at == 0 || c != '-' && !Character.isDigit(c))) return true;
    }
    return false;
  }

  /// An address, mask or prefix of IPv4 or IPv6.
  public static boolean isAddress(String word) {
    boolean parted = false;
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      if (c == '.' || c == ':') parted = true;
      else if (Character.digit(c, 16) < 0 && c != '/') return false;
    }
    return parted;
  }
}
