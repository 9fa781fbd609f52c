package org.holdpoint.replay;

import java.util.Set;

/// How a device reads words: may keywords be shortened to a unique beginning, may options come in any order, and which parameters
/// (by name) are certainly numbers. Stands in the head of a context table, so that the table alone says it.
public record Spelling(boolean abbreviations, boolean optionsInAnyOrder, Set<String> numbers) {
  /// Every word in full, options in the order of the notation, no parameter checked.
  public static final Spelling EXACT = new Spelling(false, false, Set.of());

  /// Could `word` be the value of the parameter `name`? A variable (`@limit@`) may stand for any value.
  boolean fits(String name, String word) {
    return !numbers.contains(name) || word.startsWith("@") || isNumber(word);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
  }
}
