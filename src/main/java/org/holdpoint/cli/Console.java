package org.holdpoint.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.holdpoint.report.Cells;

/// What a run has around it: streams, the working folder, the environment, a clock, and whether standard output is a terminal.
public record Console(InputStream in, PrintStream out, PrintStream err, Path workingFolder, Map<String, String> environment, Clock clock, boolean terminal) {

  private static final int NARROWEST = 60;
  private static final int WIDEST = 160;

  /// That of this process, printing to `out`. The launcher says whether that is a terminal: asking Java for its console costs more than reading a file.
  static Console system(PrintStream out) {
    return new Console(System.in, out,
        new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8), Path.of("").toAbsolutePath(), System.getenv(),
        Clock.systemUTC(), Boolean.getBoolean("holdpoint.terminal"));
  }

  /// Columns that words are wrapped to: those of the terminal, else 80.
  int width() {
    var columns = environment.getOrDefault("COLUMNS", "");
    return terminal && columns.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST) : 80;
  }

  /// A line for people, not for programs; a message of several lines as it is. Nothing in it steers a terminal.
  void complain(String message) {
    err.println("holdpoint: " + String.join("\n", message.lines().map(Cells::visible).toList()));
  }
}
