package org.holdpoint.replay.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words of a line that defines or uses a name: literals (`in|out` is one of two), `*` one word, `**` any number, `<name>` a name, `<names>` one or more of them up to the
/// literal after it, which may be missing.
///
/// Read from left to right without a second try: the work is the number of words.
public record NamePattern(List<String> tokens) {

  private static final String ANY = "**";
  private static final String NAME = "<name>";
  private static final String NAMES = "<names>";

  static NamePattern parse(String text) {
    return new NamePattern(List.copyOf(parts(text.trim(), ' ')));
  }

  /// What stands between one or more separators. A pattern of Java's would be compiled anew for each of hundreds of rows.
  public static List<String> parts(String text, char separator) {
    var parts = new ArrayList<String>();
    for (var start = 0; start <= text.length(); ) {
      var end = text.indexOf(separator, start);
      end = end < 0 ? text.length() : end;
      if (end > start || parts.isEmpty()) {
        parts.add(text.substring(start, end));
      }
      start = end + 1;
    }
    return parts;
  }

  /// The first token of a pattern's text.
  public static String first(String text) {
    var plain = text.trim();
    var end = plain.indexOf(' ');
    return end < 0 ? plain : plain.substring(0, end);
  }

  /// The word, or words with bars between them, of which one stands second in each line of a pattern with this text; "" where that may be any, or none.
  static String second(String text) {
    var first = first(text);
    var rest = text.trim().substring(first.length());
    var token = first(rest);
    return token.isEmpty() || !single(first) || !single(token) || any(token) ? "" : token;
  }

  /// The names in a line of this pattern; empty where it is not one.
  Optional<List<String>> names(List<String> words) {
    var names = new ArrayList<String>();
    var at = 0;
    for (var token = 0; token < tokens.size(); token++) {
      switch (tokens.get(token)) {
        case ANY -> at = token == tokens.size() - 1 ? words.size() : next(token + 1, words, at);
        case NAMES -> {
          var end = token == tokens.size() - 1 ? words.size() : Math.min(words.size(), next(token + 1, words, at));
          if (at >= end) {
            return Optional.empty();
          }
          names.addAll(words.subList(at, end));
          at = end;
          if (at == words.size()) {
            return Optional.of(names);
          }
        }
        case String part -> {
          if (at >= words.size() || !takes(part, words.get(at))) {
            return Optional.empty();
          }
          if (part.equals(NAME)) {
            names.add(words.get(at));
          }
          at++;
        }
      }
    }
    return at == words.size() ? Optional.of(names) : Optional.empty();
  }

  /// The name in a line that takes a definition away: it says all of the line, or ends with the name.
  Optional<String> withdrawn(List<String> words) {
    var at = tokens.indexOf(NAME);
    if (at < 0 || at >= words.size() || tokens.subList(0, at).contains(ANY)) {
      return Optional.empty();
    }
    for (var token = 0; token < at; token++) {
      if (!takes(tokens.get(token), words.get(token))) {
        return Optional.empty();
      }
    }
    return words.size() == at + 1 || names(words).isPresent() ? Optional.of(words.get(at)) : Optional.empty();
  }

  /// Whether a line begins with this pattern.
  boolean begins(List<String> words) {
    if (words.size() < tokens.size()) {
      return false;
    }
    for (var at = 0; at < tokens.size(); at++) {
      if (!single(tokens.get(at))) {
        return names(words.subList(0, tokens.size())).isPresent();
      }
      if (!takes(tokens.get(at), words.get(at))) {
        return false;
      }
    }
    return true;
  }

  /// Where the words go on after any number of others: at the next literal; with none to come, so that the rest fits the end.
  private int next(int token, List<String> words, int from) {
    if (!tokens.subList(token, tokens.size()).contains(ANY) && tokens.get(token).startsWith("<")) {
      return Math.max(from, words.size() - (tokens.size() - token));
    }
    var at = from;
    while (at < words.size() && !takes(tokens.get(token), words.get(at))) {
      at++;
    }
    return at;
  }

  /// Whether it stands for one word.
  private static boolean single(String token) {
    return !token.equals(ANY) && !token.equals(NAMES);
  }

  /// Whether any word may stand there.
  private static boolean any(String token) {
    return token.equals(NAME) || token.equals("*");
  }

  /// Whether a word may stand where a token does that stands for one.
  static boolean takes(String token, String word) {
    return any(token) || token.equals(word) || token.indexOf('|') >= 0 && oneOf(token, word);
  }

  /// Whether a word is one of several between bars.
  private static boolean oneOf(String token, String word) {
    for (var start = 0; ; start = token.indexOf('|', start) + 1) {
      if (token.startsWith(word, start) && (start + word.length() == token.length() || token.charAt(start + word.length()) == '|')) {
        return true;
      }
      if (token.indexOf('|', start) < 0) {
        return false;
      }
    }
  }
}
