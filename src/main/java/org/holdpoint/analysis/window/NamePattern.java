package org.holdpoint.analysis.window;

/// Whether a name fits a pattern with `*` and `?`, in time that grows with the two lengths multiplied and no faster.
final class NamePattern {

  private NamePattern() {}

  static boolean fits(String pattern, String name) {
    var at = 0;
    var star = -1;
    var resume = 0;
    var index = 0;
    while (index < name.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        resume = index;
      } else if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == name.charAt(index))) {
        at++;
        index++;
      } else if (star >= 0) {
        at = star + 1;
        index = ++resume;
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
