package org.holdpoint.source;

import java.util.ArrayList;
import java.util.List;

/// The outermost pieces of a regular expression as [java.util.regex.Pattern] reads it.
final class RegexPieces {

  private RegexPieces() {}

  /// The alternatives that stand at the top: one where there is no `|`.
  static List<String> alternatives(String regex) {
    var found = new ArrayList<String>();
    var letters = regex.toCharArray();
    var start = 0;
    for (var at = spelled(letters, 0); at < letters.length; at = spelled(letters, end(letters, at))) {
      if (letters[at] == '|') {
        found.add(regex.substring(start, at));
        start = at + 1;
      }
    }
    found.add(regex.substring(start));
    return found;
  }

  /// Where the piece ends that begins here: a letter, an escape, a class in brackets, a group; without its quantifier.
  static int end(String regex, int at) {
    return switch (regex.charAt(at)) {
      case '[', '(' -> end(regex.toCharArray(), at);
      case '\\' -> Math.min(at + 2, regex.length());
      default -> at + 1;
    };
  }

  private static int end(char[] regex, int at) {
    return switch (regex[at]) {
      case '\\' -> Math.min(at + 2, regex.length);
      case '[' -> bracket(regex, at);
      case '(' -> {
        var inside = spelled(regex, at + 1);
        while (inside < regex.length && regex[inside] != ')') {
          inside = spelled(regex, end(regex, inside));
        }
        yield Math.min(inside + 1, regex.length);
      }
      default -> at + 1;
    };
  }

  /// Past the small letters and blanks from here on. Before Java has compiled any of this, a call costs more than a dozen letters.
  private static int spelled(char[] regex, int at) {
    var past = at;
    while (past < regex.length && (regex[past] >= 'a' && regex[past] <= 'z' || regex[past] == ' ')) {
      past++;
    }
    return past;
  }

  /// The same expression with groups that nothing is kept of; as it is where it quotes (`\Q`) or comes back to what a group kept.
  static String uncaptured(String regex) {
    var found = new StringBuilder();
    var letters = regex.toCharArray();
    for (var at = 0; at < letters.length;) {
      var end = letters[at] == '(' || letters[at] == ')' ? at + 1 : Math.max(spelled(letters, at), end(letters, at));
      if (letters[at] == '\\' && end == at + 2 && "Qk123456789".indexOf(letters[at + 1]) >= 0) {
        return regex;
      }
      found.append(letters, at, end - at).append(letters[at] == '(' && (end == letters.length || letters[end] != '?') ? "?:" : "");
      at = end;
    }
    return found.toString();
  }

  private static int bracket(char[] regex, int at) {
    var inside = at + (at + 1 < regex.length && regex[at + 1] == '^' ? 2 : 1);
    // A bracket that closes right at the start stands for itself.
    inside += inside < regex.length && regex[inside] == ']' ? 1 : 0;
    while (inside < regex.length && regex[inside] != ']') {
      inside = regex[inside] == '[' ? bracket(regex, inside) : inside + (regex[inside] == '\\' ? 2 : 1);
    }
    return Math.min(inside + 1, regex.length);
  }
}
