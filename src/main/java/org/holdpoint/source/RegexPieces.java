package org.holdpoint.source;

import java.util.ArrayList;
import java.util.List;

/// The outermost pieces of a regular expression as [java.util.regex.Pattern] reads it.
final class RegexPieces {

  private RegexPieces() {}

  /// The alternatives that stand at the top: one where there is no `|`.
  static List<String> alternatives(String regex) {
    var found = new ArrayList<String>();
    var start = 0;
    for (var at = 0; at < regex.length();) {
      if (regex.charAt(at) == '|') {
        found.add(regex.substring(start, at));
        start = at + 1;
      }
      at = end(regex, at);
    }
    found.add(regex.substring(start));
    return found;
  }

  /// Where the piece ends that begins here: a letter, an escape, a class in brackets, a group; without its quantifier.
  static int end(String regex, int at) {
    return switch (regex.charAt(at)) {
      case '\\' -> Math.min(at + 2, regex.length());
      case '[' -> bracket(regex, at);
      case '(' -> {
        var inside = at + 1;
        while (inside < regex.length() && regex.charAt(inside) != ')') {
          inside = end(regex, inside);
        }
        yield Math.min(inside + 1, regex.length());
      }
      default -> at + 1;
    };
  }

  /// The same expression with groups that nothing is kept of; as it is where it quotes (`\Q`) or comes back to what a group kept.
  static String uncaptured(String regex) {
    var found = new StringBuilder();
    for (var at = 0; at < regex.length();) {
      var end = regex.charAt(at) == '(' || regex.charAt(at) == ')' ? at + 1 : end(regex, at);
      if (regex.charAt(at) == '\\' && end == at + 2 && "Qk123456789".indexOf(regex.charAt(at + 1)) >= 0) {
        return regex;
      }
      found.append(regex, at, end).append(regex.charAt(at) == '(' && !regex.startsWith("?", end) ? "?:" : "");
      at = end;
    }
    return found.toString();
  }

  private static int bracket(String regex, int at) {
    var inside = at + (regex.startsWith("[^", at) ? 2 : 1);
    // A bracket that closes right at the start stands for itself.
    inside += inside < regex.length() && regex.charAt(inside) == ']' ? 1 : 0;
    while (inside < regex.length() && regex.charAt(inside) != ']') {
      inside = regex.charAt(inside) == '[' ? bracket(regex, inside) : inside + (regex.charAt(inside) == '\\' ? 2 : 1);
    }
    return Math.min(inside + 1, regex.length());
  }
}
