package org.holdpoint.analysis.schedule;

/// Patterns with `*`, as sync windows name applications, namespaces and clusters.
final class Globs {

  private Globs() {}

  /// Whether a pattern takes a name, in time that grows with the two lengths multiplied and no faster.
  static boolean fits(String pattern, String name) {
    var at = 0;
    var star = -1;
    var resume = 0;
    var index = 0;
    while (index < name.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        resume = index;
      } else if (at < pattern.length() && pattern.charAt(at) == name.charAt(index)) {
        at++;
        index++;
      } else if (star >= 0) {
        at = star + 1;
        index = ++resume;
      } else {
        return false;
      }
    }
    return pattern.substring(at).chars().allMatch(letter -> letter == '*');
  }
}
