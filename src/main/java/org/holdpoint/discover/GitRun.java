package org.holdpoint.discover;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One run of `git` that has been started. Each of its streams has a thread of its own, so that none can fill up; a run that takes too long is ended.
final class GitRun<T> implements AutoCloseable {

  private static final int LONGEST_COMPLAINT = 16 * 1024;
  private final String command;
  private final Process process;
  private final Duration limit;
  private final FutureTask<T> output;
  private final FutureTask<byte[]> complaint;

  private GitRun(String command, Process process, Duration limit, byte[] input, Reader<T> reader) {
    this.command = command;
    this.process = process;
    this.limit = limit;
    this.output = task("output", () -> reader.read(process.getInputStream()));
    this.complaint = task("complaints", () -> {
      var first = process.getErrorStream().readNBytes(LONGEST_COMPLAINT);
      process.getErrorStream().transferTo(OutputStream.nullOutputStream());
      return first;
    });
    task("input", () -> {
      try (var stream = process.getOutputStream()) {
        stream.write(input);
      } catch (IOException _) {
        // It ended before it had read all; its exit code says why.
      }
      return input;
    });
  }

  /// Makes a value of what a run prints.
  interface Reader<T> {
    T read(InputStream stream) throws IOException;
  }

  /// What a run ended with. `complaint` is what it said on its error stream, in one line.
  record Result<T>(int code, T output, String complaint) {}

  /// Starts `command` with `input` as its standard input. Throws [DiscoveryException] if it cannot be started.
  static <T> GitRun<T> start(ProcessBuilder builder, String command, Duration limit, byte[] input, Reader<T> reader) {
    try {
      return new GitRun<>(command, builder.start(), limit, input, reader);
    } catch (IOException failed) {
      throw new DiscoveryException("git cannot be started: " + printable(FileLoader.reason(failed)));
    }
  }

  /// Waits for its end. Throws [DiscoveryException] when the time is over, and whatever the reader of its output throws.
  Result<T> finish() {
    try {
      var value = output.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      var said = complaint.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new TimeoutException();
      }
      return new Result<>(process.exitValue(), value, line(new String(said, StandardCharsets.UTF_8)));
    } catch (TimeoutException _) {
      end();
      throw new DiscoveryException("`" + command + "` has not ended within " + limit.toSeconds() + " s, and was ended");
    } catch (ExecutionException failed) {
      end();
      throw switch (failed.getCause()) {
        case RuntimeException known -> known;
        case IOException broken -> new DiscoveryException("what `" + command + "` prints cannot be read: " + printable(FileLoader.reason(broken)));
        default -> new IllegalStateException(failed.getCause());
      };
    } catch (InterruptedException _) {
      end();
      Thread.currentThread().interrupt();
      throw new DiscoveryException("`" + command + "` was interrupted");
    }
  }

  /// Ends it if nobody waited for its end: a run beside it has failed.
  @Override
  public void close() {
    if (process.isAlive()) {
      end();
    }
  }

  private void end() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static <V> FutureTask<V> task(String name, Callable<V> work) {
    var task = new FutureTask<>(work);
    Thread.ofPlatform().daemon().name("git " + name).start(task);
    return task;
  }

  /// Several lines of git as one, without its `fatal:`.
  private static String line(String text) {
    var lines = new ArrayList<String>();
    for (var line : List.of(text.split("\n"))) {
      var said = printable(line.strip()).replaceFirst("^(fatal|error|warning|hint): *", "");
      if (!said.isEmpty()) {
        lines.add(!lines.isEmpty() && !lines.getLast().endsWith(":") ? "; " + said : lines.isEmpty() ? said : " " + said);
      }
    }
    return String.join("", lines);
  }

  /// Without control characters, which could drive a terminal.
  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
