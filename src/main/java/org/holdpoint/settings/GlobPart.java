package org.holdpoint.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One piece of a [Glob]: what letters it takes, whether it takes more than one, and where it may take none.
sealed interface GlobPart {

  /// Whether it takes this letter.
  boolean takes(int letter);

  /// Whether it may take another letter after one.
  default boolean repeats() {
    return false;
  }

  /// Whether it may be left here; `startsName` is true at the start of a name.
  default boolean maySkip(boolean startsName) {
    return false;
  }

  /// A letter that stands for itself.
  record Letter(int letter) implements GlobPart {

    @Override
    public boolean takes(int other) {
      return letter == other;
    }
  }

  /// `?`
  record AnyLetter() implements GlobPart {

    @Override
    public boolean takes(int letter) {
      return letter != '/';
    }
  }

  /// `[a-z]`; `members` and `negated` as in the text.
  record LetterOf(LetterClass members) implements GlobPart {

    @Override
    public boolean takes(int letter) {
      return letter != '/' && members.has(letter);
    }
  }

  /// `*`
  record Letters() implements GlobPart {

    @Override
    public boolean takes(int letter) {
      return letter != '/';
    }

    @Override
    public boolean repeats() {
      return true;
    }

    @Override
    public boolean maySkip(boolean startsName) {
      return true;
    }
  }

  /// `**/`: whole folders, or none.
  record Folders() implements GlobPart {

    @Override
    public boolean takes(int letter) {
      return true;
    }

    @Override
    public boolean repeats() {
      return true;
    }

    @Override
    public boolean maySkip(boolean startsName) {
      return startsName;
    }
  }

  /// `**` at the end: everything inside.
  record Everything() implements GlobPart {

    @Override
    public boolean takes(int letter) {
      return true;
    }

    @Override
    public boolean repeats() {
      return true;
    }

    @Override
    public boolean maySkip(boolean startsName) {
      return true;
    }
  }

  /// A pattern that is not well formed takes nothing.
  record Nothing() implements GlobPart {

    @Override
    public boolean takes(int letter) {
      return false;
    }
  }

  /// The parts of a pattern; empty when it is not well formed.
  static Optional<List<GlobPart>> parse(String text) {
    var pattern = text.codePoints().toArray();
    var parts = new ArrayList<GlobPart>();
    var index = 0;
    while (index < pattern.length) {
      switch (pattern[index]) {
        case '?' -> {
          parts.add(new AnyLetter());
          index++;
        }
        case '*' -> index = stars(pattern, index, parts);
        case '[' -> {
          var letters = LetterClass.parse(pattern, index);
          if (letters.isEmpty()) {
            return Optional.empty();
          }
          parts.add(new LetterOf(letters.get()));
          index = letters.get().end();
        }
        case '\\' -> {
          if (index + 1 == pattern.length) {
            return Optional.empty();
          }
          parts.add(new Letter(pattern[index + 1]));
          index += 2;
        }
        default -> parts.add(new Letter(pattern[index++]));
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(parts));
  }

  private static int stars(int[] pattern, int start, List<GlobPart> parts) {
    var end = start;
    while (end < pattern.length && pattern[end] == '*') {
      end++;
    }
    var wholeName = end - start >= 2 && (start == 0 || pattern[start - 1] == '/') && (end == pattern.length || pattern[end] == '/');
    if (!wholeName) {
      parts.add(new Letters());
      return end;
    }
    parts.add(end == pattern.length ? new Everything() : new Folders());
    return end == pattern.length ? end : end + 1;
  }
}
