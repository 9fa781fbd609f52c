package org.holdpoint.sql;

/// What opens and closes strings, names and texts, beyond the signs themselves.
final class Quotes {

  private static final int LONGEST_TAG = 64;

  private Quotes() {}

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

  /// How long the sign is that opens or closes a comment whose text is a statement all the same: `/*!50003 … */`, `/*M!100100 … */` (MySQL 8.4 manual, section 11.7 "Comments"; MariaDB, "Comment
  /// Syntax"); 0 where there is none.
  static int marker(String content, int at) {
    var sign = content.charAt(at);
    if (sign == '*' && content.startsWith("*/", at)) {
      return 2;
    }
    if (sign != '/' || !content.startsWith("/*!", at) && !content.startsWith("/*M!", at)) {
      return 0;
    }
    var end = content.indexOf('!', at) + 1;
    while (end < content.length() && Character.isDigit(content.charAt(end))) {
      end++;
    }
    return end - at;
  }
}
