package org.holdpoint.language.shell;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Patterns of the shell on short texts (POSIX.1-2017 XCU 2.13 "Pattern Matching Notation").
final class Patterns {

  /// Longer texts are not compared.
  static final int LONGEST = 1_000;

  private Patterns() {}

  /// The same pattern as a regular expression; `least`: a star takes as little as it can.
  static String regex(String pattern, boolean least) {
    var regex = new StringBuilder();
    for (var at = 0; at < pattern.length(); at++) {
      var letter = pattern.charAt(at);
      switch (letter) {
        case '*' -> regex.append(least ? ".*?" : ".*");
        case '?' -> regex.append('.');
        case '[' -> {
          var close = pattern.indexOf(']', at + 2);
          if (close < 0) {
            regex.append("\\[");
          } else {
            var inner = pattern.substring(at + 1, close);
            regex.append(inner.startsWith("!") ? "[^" + escaped(inner.substring(1)) + "]" : "[" + escaped(inner) + "]");
            at = close;
          }
        }
        case '\\' -> regex.append(at + 1 < pattern.length() ? Pattern.quote(pattern.substring(at + 1, ++at + 1)) : "\\\\");
        default -> regex.append(Character.isLetterOrDigit(letter) ? String.valueOf(letter) : Pattern.quote(String.valueOf(letter)));
      }
    }
    return regex.toString();
  }

  private static String escaped(String set) {
    return set.replace("\\", "\\\\").replace("[", "\\[").replace("&&", "\\&&");
  }

  /// Whether a pattern has so few stars that comparing takes no longer than reading.
  static boolean simple(String pattern) {
    return pattern.chars().filter(letter -> letter == '*').count() <= 3;
  }

  /// Whether a text is of a pattern.
  static boolean matches(String pattern, String text) {
    try {
      return pattern.equals("*") || pattern.equals(text) || (text.isEmpty() || simple(pattern)) && Pattern.compile(regex(pattern, false), Pattern.DOTALL).matcher(text).matches();
    } catch (PatternSyntaxException _) {
      return false;
    }
  }
}
