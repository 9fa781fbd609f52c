package org.holdpoint.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// The letters between `[` and `]` of a [Glob]. `end` is the index after the `]`. Names such as `[:digit:]` are those of POSIX, for ASCII.
record LetterClass(List<IntPredicate> members, boolean negated, int end) {

  /// Whether the letter is one of them.
  boolean has(int letter) {
    return negated != members.stream().anyMatch(member -> member.test(letter));
  }

  /// The class that opens at `start`; empty when it never closes or names an unknown kind of letters.
  static Optional<LetterClass> parse(int[] pattern, int start) {
    var index = start + 1;
    var negated = index < pattern.length && (pattern[index] == '!' || pattern[index] == '^');
    index += negated ? 1 : 0;
    var members = new ArrayList<IntPredicate>();
    for (var first = true; index < pattern.length; first = false) {
      if (pattern[index] == ']' && !first) {
        return Optional.of(new LetterClass(List.copyOf(members), negated, index + 1));
      }
      var name = name(pattern, index);
      if (name.isPresent()) {
        var kind = kind(name.get());
        if (kind.isEmpty()) {
          return Optional.empty();
        }
        members.add(kind.get());
        index += name.get().length() + 4;
        continue;
      }
      index += pattern[index] == '\\' ? 1 : 0;
      if (index >= pattern.length) {
        return Optional.empty();
      }
      var low = pattern[index++];
      var high = low;
      if (index + 1 < pattern.length && pattern[index] == '-' && pattern[index + 1] != ']') {
        index += pattern[index + 1] == '\\' ? 2 : 1;
        if (index >= pattern.length) {
          return Optional.empty();
        }
        high = pattern[index++];
      }
      members.add(between(low, high));
    }
    return Optional.empty();
  }

  private static IntPredicate between(int low, int high) {
    return letter -> letter >= low && letter <= high;
  }

  /// `digit` where `[:digit:]` stands.
  private static Optional<String> name(int[] pattern, int start) {
    if (start + 1 >= pattern.length || pattern[start] != '[' || pattern[start + 1] != ':') {
      return Optional.empty();
    }
    for (var index = start + 2; index + 1 < pattern.length && pattern[index] != ']'; index++) {
      if (pattern[index] == ':' && pattern[index + 1] == ']') {
        return Optional.of(new String(pattern, start + 2, index - start - 2));
      }
    }
    return Optional.empty();
  }

  private static Optional<IntPredicate> kind(String name) {
    return switch (name) {
      case "alnum" -> Optional.of(letter -> isLetter(letter) || isDigit(letter));
      case "alpha" -> Optional.of(LetterClass::isLetter);
      case "blank" -> Optional.of(letter -> letter == ' ' || letter == '\t');
      case "cntrl" -> Optional.of(letter -> letter < ' ' || letter == 0x7F);
      case "digit" -> Optional.of(LetterClass::isDigit);
      case "graph" -> Optional.of(between('!', '~'));
      case "lower" -> Optional.of(between('a', 'z'));
      case "print" -> Optional.of(between(' ', '~'));
      case "punct" -> Optional.of(letter -> letter > ' ' && letter <= '~' && !isLetter(letter) && !isDigit(letter));
      case "space" -> Optional.of(letter -> letter == ' ' || letter >= '\t' && letter <= '\r');
      case "upper" -> Optional.of(between('A', 'Z'));
      case "xdigit" -> Optional.of(letter -> isDigit(letter) || letter >= 'a' && letter <= 'f' || letter >= 'A' && letter <= 'F');
      default -> Optional.empty();
    };
  }

  private static boolean isLetter(int letter) {
    return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
  }

  private static boolean isDigit(int letter) {
    return letter >= '0' && letter <= '9';
  }
}
