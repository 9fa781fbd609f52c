package org.holdpoint.source;

/// Whether a text fits a pattern in which `*` is any text, `?` one letter, and a backslash takes the letter after it as it is; in time that grows with the two lengths multiplied and no faster.
public final class Wildcards {

  private Wildcards() {}

  /// Whether the whole text fits.
  public static boolean fits(String pattern, String text) {
    var at = 0;
    var from = 0;
    var star = -1;
    var tried = 0;
    while (from < text.length()) {
      var escaped = at + 1 < pattern.length() && pattern.charAt(at) == '\\';
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        tried = from;
      } else if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(escaped ? at + 1 : at) == text.charAt(from))) {
        at += escaped ? 2 : 1;
        from++;
      } else if (star >= 0) {
        at = star + 1;
        from = ++tried;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }
}
