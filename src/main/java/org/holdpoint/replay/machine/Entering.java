package org.holdpoint.replay.machine;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Lines that enter the configuration of a router, as they are typed: what tells a session on a router from other lists of commands.
public final class Entering {

  private static final Set<String> LINES = Set.of("configure", "configure terminal", "configure exclusive", "configure private", "conf t", "config t", "system-view", "edit-config private", "edit-config exclusive");

  /// Lines that need no other to enter it: rooted ones of SR OS, and those of Junos from the top.
  private static final Pattern ROOTED = Pattern.compile("/?configure (router|service|policy-options|port|lag|filter|log|system|groups|qos) .+|(set|delete|deactivate|activate) "
      + "(protocols|policy-options|routing-options|routing-instances|interfaces|firewall) .+");

  /// How all of them begin: most lines of a file do not.
  private static final List<String> BEGINNINGS = List.of("conf", "/conf", "set ", "delete ", "deactivate ", "activate ", "system-view", "edit-config");

  private Entering() {}

  /// Whether a line is one of them, whatever blanks are around it.
  public static boolean by(String line) {
    if (!begins(line)) {
      return false;
    }
    var typed = line.strip().toLowerCase(Locale.ROOT);
    return LINES.contains(typed) || ROOTED.matcher(typed).matches();
  }

  private static boolean begins(String line) {
    var start = 0;
    while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    for (var beginning : BEGINNINGS) {
      if (line.regionMatches(true, start, beginning, 0, beginning.length())) {
        return true;
      }
    }
    return false;
  }
}
