package org.holdpoint.replay;

import java.util.Set;

/// How a device reads words: may keywords be shortened to a unique beginning, are capitals the same as small letters in them, may options come in any order, may a
/// negated form leave out its last words, and which parameters (by name) are certainly numbers. Stands in the head of a context table, so that the table alone says it.
public record Spelling(boolean abbreviations, boolean anyCase, boolean optionsInAnyOrder, boolean shortNegations, Set<String> numbers) {
  /// Every word in full, options in the order of the notation, no parameter checked.
  public static final Spelling EXACT = new Spelling(false, false, false, false, Set.of());

  /// Could `word` be the value of the parameter `name`? A variable (`@limit@`) may stand for any value.
  boolean fits(String name, String word) {
    return !numbers.contains(name) || word.startsWith("@") || isNumber(word);
  }

  /// Does the word begin the keyword, or stand for it in full?
  boolean begins(String word, String keyword) {
    return keyword.regionMatches(anyCase, 0, word, 0, word.length());
  }

  /// Is the word the keyword in full?
  boolean same(String word, String keyword) {
    return word.length() == keyword.length() && begins(word, keyword);
  }

  /// Whether a keyword may be typed otherwise than the table has it.
  boolean varies() {
    return abbreviations || anyCase;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
  }
}
