package org.holdpoint.sql;

import java.util.Locale;
import java.util.Set;

/// Words of a text outside of its strings, names and brackets.
public record Scan(String text) {

  /// The next place that is no blank.
  public int blank(int at) {
    var next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /// The word at this place in capitals, or nothing.
  public String word(int at) {
    var end = at;
    while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return text.substring(at, end).toUpperCase(Locale.ROOT);
  }

  /// The end of the string or quoted name that begins here.
  public int string(int at) {
    var sign = text.charAt(at);
    var next = at + 1;
    while (next < text.length()) {
      if (text.charAt(next) == sign) {
        if (next + 1 >= text.length() || text.charAt(next + 1) != sign) {
          return next + 1;
        }
        next++;
      }
      next++;
    }
    return text.length();
  }

  /// After the next such word, or the end.
  public int past(String wanted, int from) {
    var found = find(Set.of(wanted), from);
    return Math.min(text.length(), found + wanted.length());
  }

  /// Where the first of these words stands, or the end.
  public int first(Set<String> wanted) {
    return find(wanted, 0);
  }

  private int find(Set<String> wanted, int from) {
    var depth = 0;
    var at = from;
    while (at < text.length()) {
      var sign = text.charAt(at);
      var word = depth == 0 ? word(at) : "";
      if (wanted.contains(word)) {
        return at;
      }
      depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      at = sign == '\'' || sign == '"' ? string(at) : at + Math.max(1, word.length());
    }
    return text.length();
  }

  /// The next such sign outside of brackets, or -1.
  public int next(char wanted, int from) {
    var depth = 0;
    for (var at = from; at < text.length(); at++) {
      var sign = text.charAt(at);
      if (sign == wanted && depth == 0) {
        return at;
      }
      depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
    }
    return -1;
  }
}
