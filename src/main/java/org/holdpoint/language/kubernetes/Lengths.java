package org.holdpoint.language.kubernetes;

import java.util.Map;
import java.util.regex.Pattern;

/// Lengths of time as Go writes them (`time.ParseDuration`): `1h30m`.
final class Lengths {

  private static final Pattern PART = Pattern.compile("([0-9]{1,6})(?:\\.[0-9]{1,9})?(h|ms|m|s|us|µs|ns)");
  private static final Map<String, Integer> SECONDS = Map.of("h", 3_600, "m", 60, "s", 1);
  private static final int MINUTE = 60;
  private static final int LONGEST = 60;

  private Lengths() {}

  /// Whole minutes; 0 for a text that is no length.
  static long minutes(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return 0;
    }
    var part = PART.matcher(text);
    var seconds = 0L;
    var end = 0;
    while (end < text.length() && part.find(end) && part.start() == end) {
      seconds += Long.parseLong(part.group(1)) * SECONDS.getOrDefault(part.group(2), 0);
      end = part.end();
    }
    return end == text.length() ? seconds / MINUTE : 0;
  }
}
