package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words that a statement begins with: what it is, before anything of it is parsed.
public final class Words {

  private static final int LONGEST = 64;

  private Words() {}

  /// The first few, in capitals; a sign ends them.
  public static List<String> first(String text, int count) {
    var words = new ArrayList<String>();
    var at = 0;
    while (words.size() < count && at < text.length()) {
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

  /// The word at this place of the list, or nothing.
  public static String at(List<String> words, int index) {
    return index < words.size() ? words.get(index) : "";
  }
}
