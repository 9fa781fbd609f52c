package org.holdpoint.replay;

import java.util.Locale;
import java.util.Set;

/// Lines that enter the configuration of a router, as they are typed: what tells a session on a router from other lists of commands.
public final class Entering {

  private static final Set<String> LINES = Set.of("configure", "configure terminal", "configure exclusive", "configure private", "conf t", "config t", "system-view", "edit-config private", "edit-config exclusive");

  private Entering() {}

  /// Whether a line is one of them, whatever blanks are around it.
  public static boolean by(String line) {
    return LINES.contains(line.strip().toLowerCase(Locale.ROOT));
  }
}
