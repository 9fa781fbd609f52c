package org.holdpoint.language.ios;

import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.replay.line.Transcript;

/// What a device prints of its own accord: the first lines of a saved configuration, messages, errors.
final class Printed {

  /// `show running-config` and `show startup-config` begin with these (Cisco IOS Configuration Fundamentals Command Reference).
  private static final Pattern HEADER = Pattern.compile("Building configuration\\.\\.\\.\\s*|Current configuration\\s*:\\s*\\d+ bytes.*|Using \\d+( out of \\d+)? bytes.*");
  /// Errors, log messages and what `configure terminal` and `copy` say, as every session shows them.
  private static final Pattern MESSAGE = Pattern.compile("\\s*(%.*|\\^|[*.]?[A-Z][a-z]{2}\\s+\\d+ (\\d{4} )?\\d\\d:\\d\\d:\\d\\d.*: %.*|\\*?\\d.*: %[A-Z].*|Enter configuration commands, one per line\\..*"
      + "|Destination filename \\[.*|Building configuration\\.\\.\\.|\\[OK\\].*|\\[confirm\\].*|Proceed with .*\\[confirm\\].*|Load for five secs.*|Time source is .*)\\s*");

  /// Commands whose first word is one of these print something.
  private static final Set<String> PRINTING = Set.of("show", "more", "ping", "traceroute", "debug", "undebug", "dir", "write", "copy", "verify", "test", "clear", "do", "telnet", "ssh",
      "terminal", "who", "where", "reload", "erase", "delete", "monitor", "help", "enable", "sh", "wr");
  /// A session, by what is printed in it.
  static final Transcript SESSION = new Transcript(PRINTING, Printed::header, Printed::message);

  private Printed() {}

  /// Whether the line says that a whole configuration follows.
  static boolean header(String line) {
    return line.length() < 256 && !line.isEmpty() && "BCU".indexOf(line.charAt(0)) >= 0 && HEADER.matcher(line).matches();
  }

  /// Whether the line is a message of the device.
  static boolean message(String line) {
    return line.length() < 4096 && !lowercase(line) && MESSAGE.matcher(line).matches();
  }

  /// Whether a line begins with a small letter, as nearly all lines of a configuration do and no message does.
  private static boolean lowercase(String line) {
    var at = 0;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at < line.length() && line.charAt(at) >= 'a' && line.charAt(at) <= 'z';
  }
}
