package org.holdpoint.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The file of `--decision-log`, which only grows: one line a run. A line is appended by one write (POSIX `O_APPEND`), so that runs at the same time do not mix theirs.
record DecisionLog(String name, WholeFile file) {

  /// The log of this name; throws [UsageException] for one that cannot be written.
  static DecisionLog of(String name, OutputFiles outputs) {
    if (name.isBlank() || name.equals("-")) {
      throw new UsageException("--decision-log names a file to append to");
    }
    return new DecisionLog(name, outputs.add("decision log", name, DecisionLog::obstacle));
  }

  /// Why nothing can be appended, as far as that can be told without writing.
  private static Optional<String> obstacle(WholeFile file) {
    var target = file.target();
    return Files.exists(target) && !Files.isDirectory(target) ? Optional.of("it may not be changed").filter(_ -> !Files.isWritable(target)) : file.obstacle();
  }

  /// Appends a line that ends in a line end; what went wrong, if something did.
  Optional<String> append(String line) {
    try (var channel = FileChannel.open(file.target(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      var bytes = ByteBuffer.wrap((broken(file.target()) ? "\n" + line : line).getBytes(StandardCharsets.UTF_8));
      channel.write(bytes);
      return bytes.hasRemaining() ? Optional.of(problem("only a part of the line went in")) : Optional.empty();
    } catch (IOException wrong) {
      return Optional.of(problem(WholeFile.reason(wrong)));
    }
  }

  private String problem(String why) {
    return "the decision log `" + name + "` cannot be written: " + why;
  }

  /// Whether its last line lacks its end, because an earlier run could write only a part.
  private static boolean broken(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var last = ByteBuffer.allocate(1);
      return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
    } catch (java.nio.file.AccessDeniedException _) {
      // A log that may be written but not read.
      return false;
    }
  }
}
