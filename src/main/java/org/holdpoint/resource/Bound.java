package org.holdpoint.resource;

import java.util.regex.Pattern;

/// Conditions on what is measured, as far as they have one bound: `result[0] >= 0.995`. Whether anything was measured (`len(result) > 0`) is no bound.
final class Bound {

  private static final Pattern COMPARED = Pattern.compile("([a-z_][\\w.\\[\\]\"'-]*\\)*)\\s*(>=|>|<=|<)\\s*(-?\\d+(?:\\.\\d+)?)");
  private static final Pattern COUNTED = Pattern.compile("(len|size|count)\\([^)]*\\)\\s*[<>=!]+\\s*\\d+");
  private static final int LONGEST = 500;

  private Bound() {}

  /// `good` where the condition is that of what is well, and not of what is ill; in small letters.
  static Strength of(String condition, boolean good) {
    if (condition.equals(good ? "true" : "false")) {
      return Strength.OPEN;
    }
    var found = condition.length() > LONGEST ? null : COMPARED.matcher(COUNTED.matcher(condition).replaceAll(""));
    if (found == null || !found.find()) {
      return Strength.PLAIN;
    }
    var number = Double.parseDouble(found.group(3));
    var least = found.group(2).startsWith(">") == good;
    if (found.find()) {
      return Strength.PLAIN;
    }
    return least ? number <= 0 ? Strength.OPEN : new Strength("on", number, "count") : number <= 0 ? Strength.PLAIN : new Strength("on", 1 / number, "count");
  }
}
