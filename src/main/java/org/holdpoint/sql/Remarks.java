package org.holdpoint.sql;

/// Comments of SQL, for a look at what a text is.
public final class Remarks {

  /// The text that was asked about last, which every dialect asks about in turn.
  private static volatile Bare last = new Bare("", "");

  private record Bare(String text, String without) {}

  private Remarks() {}

  /// The text without them; a comment that a server runs (`/*!50003 … */`, `/*M!… */`) stays. One pass, and strings are not told from the rest.
  public static String without(String text) {
    var bare = last;
    if (bare.text() != text) {
      bare = new Bare(text, taken(text));
      last = bare;
    }
    return bare.without();
  }

  private static String taken(String text) {
    var kept = new StringBuilder(text.length());
    var at = 0;
    while (at < text.length()) {
      if (text.startsWith("--", at)) {
        var end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", at) && !text.startsWith("/*!", at) && !text.startsWith("/*M!", at)) {
        var end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length() : end + 2;
        kept.append(' ');
      } else {
        kept.append(text.charAt(at++));
      }
    }
    return kept.toString();
  }
}
