package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that a person can keep in mind.
final class FileSizeTest {

  private static final int MOST_LINES = 300;

  @Test
  void no_java_file_has_more_than_three_hundred_lines() throws IOException {
    assertEquals(List.of(), tooLong(Path.of("src")));
  }

  @Test
  void a_longer_file_is_found(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Long.java"), "\n".repeat(MOST_LINES + 1));
    Files.writeString(folder.resolve("Short.java"), "\n".repeat(MOST_LINES));
    assertEquals(List.of("Long.java: 301 lines"), tooLong(folder));
  }

  private static List<String> tooLong(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().flatMap(file -> {
        var lines = lines(file);
        return lines > MOST_LINES ? List.of(folder.relativize(file) + ": " + lines + " lines").stream() : List.<String>of().stream();
      }).toList();
    }
  }

  private static long lines(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException wrong) {
      throw new java.io.UncheckedIOException(wrong);
    }
  }
}
