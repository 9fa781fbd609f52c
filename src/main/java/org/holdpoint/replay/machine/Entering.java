package org.holdpoint.replay.machine;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Lines that enter the configuration of a router, as they are typed: what tells a session on a router from other lists of commands.
public final class Entering {

  /// The commands of all systems, none of which has one that means something else in another: Cisco, Arista (`configure session NAME`), Junos, SR OS (`edit-config`, and with MD-CLI `configure global`), Huawei.
  private static final Pattern COMMAND = Pattern.compile("conf(ig(ure)?)? t(erminal)?|configure( exclusive| private| global| session( \\S+)?)?|system-view( immediately)?|edit-config (exclusive|private|global)");

  /// Lines that need no other to enter it: rooted ones of SR OS, and those of Junos from the top.
  private static final Pattern ROOTED = Pattern.compile("/?configure (router|service|policy-options|port|lag|filter|log|system|groups|qos) .+|(set|delete|deactivate|activate) "
      + "(protocols|policy-options|routing-options|routing-instances|interfaces|firewall) .+");

  /// How all of them begin: most lines of a file do not.
  private static final List<String> BEGINNINGS = List.of("conf", "/conf", "set ", "delete ", "deactivate ", "activate ", "system-view", "edit-config");
  /// What a prompt ends with.
  private static final String PROMPT = "#>]";

  private Entering() {}

  /// Whether a line is one of them, or needs none, whatever blanks are around it.
  public static boolean by(String line) {
    var start = word(line, 0);
    return begins(line, start) && (command(line, start) || ROOTED.matcher(text(line, start)).matches());
  }

  /// Whether a line is one of them, whatever blanks are around it; a prompt may stand before it.
  public static boolean typed(String line) {
    var start = word(line, 0);
    if (begins(line, start) && command(line, start)) {
      return true;
    }
    for (var at = start + 1; at < line.length() && !Character.isWhitespace(line.charAt(at - 1)); at++) {
      if (PROMPT.indexOf(line.charAt(at)) >= 0) {
        var behind = word(line, at + 1);
        if (behind <= at + 2 && begins(line, behind) && command(line, behind)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a line of JSON may have one as a text: most have none.
  public static boolean mayBeQuoted(String line) {
    for (var at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
      if (begins(line, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean command(String line, int start) {
    return COMMAND.matcher(text(line, start)).matches();
  }

  private static String text(String line, int start) {
    return line.substring(start).strip().toLowerCase(Locale.ROOT);
  }

  private static int word(String line, int from) {
    var start = from;
    while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean begins(String line, int start) {
    for (var beginning : BEGINNINGS) {
      if (line.regionMatches(true, start, beginning, 0, beginning.length())) {
        return true;
      }
    }
    return false;
  }
}
