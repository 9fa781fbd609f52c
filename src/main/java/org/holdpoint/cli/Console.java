package org.holdpoint.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// What a run has around it: streams, the working folder, the environment, a clock, and whether standard output is a terminal.
public record Console(InputStream in, PrintStream out, PrintStream err, Path workingFolder, Map<String, String> environment, Clock clock, boolean terminal) {

  private static final int NARROWEST = 60;
  private static final int WIDEST = 160;

  /// That of this process.
  static Console system() {
    return new Console(System.in, new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8),
        new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8), Path.of("").toAbsolutePath(), System.getenv(),
        Clock.systemUTC(), Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent());
  }

  /// Columns that words are wrapped to: those of the terminal, else 80.
  int width() {
    var columns = environment.getOrDefault("COLUMNS", "");
    return terminal && columns.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST) : 80;
  }

  /// One line for people, not for programs.
  void complain(String line) {
    err.println("holdpoint: " + line);
  }
}
