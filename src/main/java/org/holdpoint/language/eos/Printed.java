package org.holdpoint.language.eos;

import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.replay.line.Transcript;

/// What a device prints of its own accord: the first lines of a configuration that is shown, messages, errors ("Command-Line Interface", Arista EOS user manual).
final class Printed {

  private static final Pattern HEADER = Pattern.compile("! Command: show (running|startup)-config.*|! device: \\S+ \\(.*EOS.*\\)\\s*|! Startup-config last modified at .*");
  private static final Pattern MESSAGE = Pattern.compile("\\s*(% .*|%.*%.*|[A-Z][a-z]{2}\\s+\\d+ \\d\\d:\\d\\d:\\d\\d .*: %.*|\\^|Copy completed successfully\\..*|! Proceed with .*)\\s*");

  /// Commands whose first word is one of these print something.
  private static final Set<String> PRINTING = Set.of("show", "more", "ping", "traceroute", "dir", "write", "copy", "bash", "clear", "watch", "diff", "sh", "wr");
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
