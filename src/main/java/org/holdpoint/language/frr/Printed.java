package org.holdpoint.language.frr;

import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.replay.line.Transcript;

/// What the shell prints of its own accord: the first lines of a configuration that is shown, and errors ("VTY shell", FRR user guide; sessions with FRR 8.4.4).
final class Printed {

  private static final Pattern HEADER = Pattern.compile("Building configuration\\.\\.\\.\\s*|Current configuration:\\s*");
  private static final Pattern MESSAGE = Pattern.compile("\\s*(%.*|\\^|Hello, this is FRRouting.*|Copyright 1996-2005 .*|line \\d+: (%|Warning).*|Note: this version of vtysh .*|\\[OK\\].*)\\s*");

  /// Commands whose first word is one of these print something.
  private static final Set<String> PRINTING = Set.of("show", "ping", "traceroute", "write", "copy", "clear", "telnet", "ssh", "terminal", "who", "list", "find", "sh", "wr");
  /// A session, by what is printed in it.
  static final Transcript SESSION = new Transcript(PRINTING, Printed::header, Printed::message);

  private Printed() {}

  /// Whether the line says that a whole configuration follows.
  static boolean header(String line) {
    return line.length() < 256 && HEADER.matcher(line).matches();
  }

  /// Whether the line is a message of the shell.
  static boolean message(String line) {
    return line.length() < 4096 && MESSAGE.matcher(line).matches();
  }
}
