package org.holdpoint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What only a process of its own shows: a reader that goes, a disk that is full, an interruption.
final class ProcessTest {

  private static final String STORY = "testdata/story/report-formats/";

  @TempDir
  Path folder;

  private static ProcessBuilder holdpoint(String... words) {
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
        "org.holdpoint.cli.Main"));
    command.addAll(List.of(words));
    return new ProcessBuilder(command);
  }

  @Test
  void a_reader_that_has_gone_changes_nothing_and_nothing_is_said() throws Exception {
    var report = folder.resolve("out.json");
    var process = holdpoint("check", STORY + "after", "--base", STORY + "before", "--format", "sarif", "--report", "json=" + report).start();
    process.getInputStream().close();
    assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    assertEquals(1, process.waitFor());
    assertTrue(Files.readString(report).endsWith("}\n"));
  }

  @Test
  void a_full_disk_is_said() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    var process = holdpoint("check", STORY + "after", "--base", STORY + "before").redirectOutput(new File("/dev/full")).start();
    assertEquals("holdpoint: standard output cannot be written: No space left on device\n", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    assertEquals(2, process.waitFor());
  }

  @Test
  void an_interrupted_run_ends_with_130_and_leaves_no_file() throws Exception {
    assumeTrue(interruptible());
    var process = holdpoint("check", "-", "--stdin-filename", "x.cli", "--report", "json=" + folder.resolve("out.json")).start();
    // Standard input stays open, so the run waits for it once it has begun to read.
    for (var tries = 0; tries < 100 && process.isAlive() && !reading(process); tries++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    assertEquals(130, process.exitValue());
    assertEquals("", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  /// A shell that runs us in the background has the signal ignored, and so has whatever we start.
  private static boolean interruptible() throws IOException {
    var status = Path.of("/proc/self/status");
    return Files.exists(status) && Files.readAllLines(status).stream().filter(line -> line.startsWith("SigIgn:")).noneMatch(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16) % 4 / 2 == 1);
  }

  /// Whether a thread of the process waits in a read of its standard input (system call 0 with descriptor 0).
  private static boolean reading(Process process) throws IOException {
    try (var threads = Files.list(Path.of("/proc", String.valueOf(process.pid()), "task"))) {
      return threads.anyMatch(thread -> {
        try {
          return Files.readString(thread.resolve("syscall")).startsWith("0 0x0 ");
        } catch (IOException _) {
          return false;
        }
      });
    }
  }
}
