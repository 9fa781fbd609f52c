package org.holdpoint.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Standard output, in UTF-8. A reader that has gone (`holdpoint check | head -1`) is no failure; a disk that is full is one, and is said.
final class StandardOutput extends FilterOutputStream {

  private static final int WRONG = 2;
  /// The kinds of file in a Unix mode (stat, S_IFMT): a pipe and a socket have a reader that can go.
  private static final int KIND = 0170000;
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  private final PrintStream stream = new PrintStream(this, false, StandardCharsets.UTF_8);
  private Optional<IOException> failure = Optional.empty();

  StandardOutput() {
    super(new FileOutputStream(FileDescriptor.out));
  }

  /// The stream to print to; it never throws.
  PrintStream stream() {
    return stream;
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (failure.isPresent()) {
      return;
    }
    try {
      out.write(bytes, from, count);
    } catch (IOException wrong) {
      failure = Optional.of(wrong);
      throw wrong;
    }
  }

  /// The exit code of a run that would have had this one, once all is written.
  int settled(int code, Console console) {
    stream.flush();
    if (failure.isEmpty() || hasReader()) {
      return code;
    }
    console.complain("standard output cannot be written: " + WholeFile.reason(failure.get()));
    return Math.max(code, WRONG);
  }

  /// Whether it is a pipe or a socket; also where that cannot be told.
  private static boolean hasReader() {
    try {
      var kind = (int) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode") & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
      return true;
    }
  }
}
