package org.holdpoint.language.nxos;

import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.replay.line.Transcript;

/// What a device prints of its own accord: the first lines of a configuration that is shown, and messages.
final class Printed {

  /// `show running-config` and `show startup-config` begin with these ("Displaying the device configuration", Cisco Nexus 9000 Series NX-OS Fundamentals Configuration Guide).
  private static final Pattern HEADER = Pattern.compile("!Command: show .*|!Running configuration last done at: .*|!Startup config saved at: .*|!Time: .*");
  /// Errors, log messages, and what `configure terminal` and `commit` say, as sessions show them.
  private static final Pattern MESSAGE = Pattern.compile("\\s*(%.*|\\^|\\d{4} [A-Z][a-z]{2} +\\d+ \\d\\d:\\d\\d:\\d\\d.* %.*|Enter configuration commands, one per line\\..*|ERROR:.*|Error:.*|Warning:.*"
      + "|Verification Succeeded\\..*|Proceeding to apply configuration\\..*|Please avoid other configuration changes.*|Configuration committed by .*|Copy complete.*|\\[#+\\].*|Note: +.*|Done)\\s*");

  /// Commands whose first word is one of these print something.
  private static final Set<String> PRINTING = Set.of("show", "more", "ping", "traceroute", "debug", "undebug", "dir", "copy", "test", "clear", "telnet", "ssh", "terminal", "who", "where", "reload",
      "checkpoint", "rollback", "install", "run", "guestshell", "delete", "sh", "commit");
  /// A session, by what is printed in it.
  static final Transcript SESSION = new Transcript(PRINTING, Printed::header, Printed::message);

  private Printed() {}

  /// Whether the line says that a whole configuration follows.
  static boolean header(String line) {
    return line.length() < 256 && HEADER.matcher(line).matches();
  }

  /// Whether the line is a message of the device.
  static boolean message(String line) {
    return line.length() < 4096 && MESSAGE.matcher(line).matches();
  }
}
