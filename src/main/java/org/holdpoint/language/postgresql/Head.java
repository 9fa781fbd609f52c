package org.holdpoint.language.postgresql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The first words of a statement: whether it is one of access. Only those are parsed.
final class Head {

  private static final int WORDS = 3;
  private static final int LONGEST = 64;
  private static final Set<String> PRINCIPALS = Set.of("ROLE", "USER", "GROUP");

  private Head() {}

  static boolean saysAccess(String text) {
    var words = words(text);
    var second = words.size() > 1 ? words.get(1) : "";
    var third = words.size() > 2 ? words.get(2) : "";
    return switch (words.isEmpty() ? "" : words.getFirst()) {
      case "GRANT", "REVOKE" -> true;
      case "CREATE" -> PRINCIPALS.contains(second) && !third.equals("MAPPING");
      default -> false;
    };
  }

  /// The first few, in capitals; a sign ends them.
  static List<String> words(String text) {
    var words = new ArrayList<String>();
    var at = 0;
    while (words.size() < WORDS && at < text.length()) {
      var end = at;
      while (end < text.length() && end - at < LONGEST && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
        end++;
      }
      if (end == at) {
        return words;
      }
      words.add(text.substring(at, end).toUpperCase(Locale.ROOT));
      at = end;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return words;
  }
}
