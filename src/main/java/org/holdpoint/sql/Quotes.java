package org.holdpoint.sql;

/// What opens and closes strings, names and texts, beyond the signs themselves.
final class Quotes {

  private static final int LONGEST_TAG = 64;

  private Quotes() {}

  /// Where letters, digits and what separates names end, from this place on, that open nothing and end nothing; one of them is left, for it may be the letter of a string.
  static int ordinary(String content, int at, String delimiter) {
    var end = at;
    while (end < content.length() && ordinary(content.charAt(end)) && content.charAt(end) != delimiter.charAt(0)) {
      end++;
    }
    return end == content.length() ? end : Math.max(at, end - 1);
  }

  private static boolean ordinary(char sign) {
    return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9' || sign == ' ' || sign == '_' || sign == ',' || sign == '.';
  }

  /// Whether the letter of a string with escapes stands before this place.
  static boolean escaping(String content, int at) {
    return at > 0 && (content.charAt(at - 1) == 'E' || content.charAt(at - 1) == 'e') && (at == 1 || !Character.isLetterOrDigit(content.charAt(at - 2)) && content.charAt(at - 2) != '_');
  }

  /// What closes `q'[`.
  static char closing(char opening) {
    return switch (opening) {
      case '[' -> ']';
      case '(' -> ')';
      case '{' -> '}';
      case '<' -> '>';
      default -> opening;
    };
  }

  /// `$tag$` at this place, or nothing.
  static String tag(String content, int at) {
    var end = at + 1;
    while (end < content.length() && end - at < LONGEST_TAG && (Character.isLetterOrDigit(content.charAt(end)) || content.charAt(end) == '_')) {
      end++;
    }
    var named = end > at + 1 && Character.isDigit(content.charAt(at + 1));
    var inside = at > 0 && (Character.isLetterOrDigit(content.charAt(at - 1)) || content.charAt(at - 1) == '_' || content.charAt(at - 1) == '$');
    return end < content.length() && content.charAt(end) == '$' && !named && !inside ? content.substring(at, end + 1) : "";
  }
}
