package org.holdpoint.analysis.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// A text as its words.
record Said(List<String> words, String text) {

  private static final String GAP = "~";
  private static final String NUMBER = "#";
  private static final String END = "*";
  /// (words) How far a gap reaches.
  private static final int WIDE = 5;

  static Said of(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    var start = -1;
    for (var at = 0; at <= lower.length(); at++) {
      var inside = at < lower.length() && (Character.isLetterOrDigit(lower.charAt(at)) || lower.charAt(at) == '_');
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        words.add(lower.substring(start, at));
        start = -1;
      }
    }
    return new Said(List.copyOf(words), lower);
  }

  /// Whether it has words of a sort.
  boolean has(String sort) {
    return Phrases.of(sort).stream().anyMatch(phrase -> phrase.unspaced() ? text.contains(phrase.words().getFirst()) : at(phrase, 0).isPresent());
  }

  /// Whether it is words of a sort, and nothing else.
  boolean is(String sort) {
    return Phrases.of(sort).stream().anyMatch(phrase -> phrase.unspaced() ? text.strip().equals(phrase.words().getFirst()) : end(phrase, 0) == words.size() && !words.isEmpty());
  }

  /// Whether it begins with words of a sort.
  boolean begins(String sort) {
    return Phrases.of(sort).stream().anyMatch(phrase -> phrase.unspaced() ? text.strip().startsWith(phrase.words().getFirst()) : end(phrase, 0) > 0);
  }

  /// Whether it ends with words of a sort.
  boolean ends(String sort) {
    return Phrases.of(sort).stream().anyMatch(phrase -> phrase.unspaced() ? text.strip().endsWith(phrase.words().getFirst()) : words.size() >= phrase.words().size() && end(phrase, words.size() - phrase.words().size()) == words.size());
  }

  /// What is left without the words of a sort.
  Said without(String sort) {
    var left = new ArrayList<String>();
    for (var at = 0; at < words.size();) {
      var longest = longest(sort, at);
      if (longest > at) {
        at = longest;
      } else {
        left.add(words.get(at++));
      }
    }
    var rest = text;
    for (var phrase : Phrases.of(sort)) {
      rest = phrase.unspaced() ? rest.replace(phrase.words().getFirst(), " ") : rest;
    }
    return new Said(List.copyOf(left), rest);
  }

  private int longest(String sort, int from) {
    return Phrases.of(sort).stream().filter(phrase -> !phrase.unspaced()).mapToInt(phrase -> end(phrase, from)).max().orElse(-1);
  }

  private OptionalInt at(Phrases.Phrase phrase, int from) {
    for (var at = from; at < words.size(); at++) {
      if (end(phrase, at) > 0) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /// The index behind its last word, where a phrase begins there; -1 where it does not.
  private int end(Phrases.Phrase phrase, int from) {
    return end(phrase.words(), 0, from);
  }

  private int end(List<String> asked, int next, int from) {
    if (next == asked.size()) {
      return from;
    }
    if (asked.get(next).equals(GAP)) {
      for (var skipped = 0; skipped <= WIDE; skipped++) {
        var end = end(asked, next + 1, from + skipped);
        if (end > 0) {
          return end;
        }
      }
      return -1;
    }
    return from < words.size() && fits(asked.get(next), words.get(from)) ? end(asked, next + 1, from + 1) : -1;
  }

  private static boolean fits(String asked, String word) {
    return asked.equals(NUMBER) ? word.length() > 1 && word.chars().allMatch(Character::isDigit) : asked.endsWith(END) ? word.startsWith(asked.substring(0, asked.length() - 1)) : asked.equals(word);
  }
}
