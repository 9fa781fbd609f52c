package org.holdpoint.analysis.selection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Selectors that one slip of a finger makes of another: a digit too many, too few or another one in a range, a term that cuts left out.
final class Slips {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern CUT = Pattern.compile("[:,!&\\s]?[!&][^:,!&^\\s]+");
  private static final int MOST = 80;

  private Slips() {}

  /// In the order in which they are the likelier: terms left out, then digits.
  static List<String> of(String selector) {
    var slips = new LinkedHashSet<String>();
    CUT.matcher(selector).results().forEach(found -> slips.add(selector.substring(0, found.start()) + selector.substring(found.end())));
    NUMBER.matcher(selector).results().forEach(found -> digits(selector, found.start(), found.end(), slips));
    slips.remove(selector);
    return slips.stream().filter(slip -> !slip.isBlank()).limit(MOST).toList();
  }

  private static void digits(String selector, int from, int to, Set<String> slips) {
    var before = selector.substring(0, from);
    var number = selector.substring(from, to);
    var after = selector.substring(to);
    slips.add(before + number + "0" + after);
    for (var at = 0; at < number.length(); at++) {
      if (number.length() > 1) {
        slips.add(before + number.substring(0, at) + number.substring(at + 1) + after);
      }
      for (var digit = '9'; digit > '0'; digit -= 3) {
        slips.add(before + number.substring(0, at) + digit + number.substring(at + 1) + after);
      }
    }
  }
}
