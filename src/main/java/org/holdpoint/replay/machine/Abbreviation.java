package org.holdpoint.replay.machine;

/// How device prompts shorten a keyword: `if` for `interface`, `egr` for `egress`.
final class Abbreviation {

  private Abbreviation() {}

  /// Whether `shown` starts like `keyword` and has its other letters in the same order.
  static boolean matches(String shown, String keyword) {
    if (shown.isEmpty() || keyword.isEmpty() || shown.charAt(0) != keyword.charAt(0)) {
      return false;
    }
    var found = 0;
    for (var i = 0; i < keyword.length() && found < shown.length(); i++) {
      if (keyword.charAt(i) == shown.charAt(found)) {
        found++;
      }
    }
    return found == shown.length();
  }
}
