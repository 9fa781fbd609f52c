package org.holdpoint.trial;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.Span;

/// Work that may take so long and no longer, and whose failure is a value; a request that it finds impossible is thrown.
public sealed interface Budget<T> {

  record Done<T>(T value) implements Budget<T> {}

  /// `at` is where the text breaks, if it is the text.
  record Failed<T>(String because, Optional<Span> at) implements Budget<T> {

    Failed(String because) {
      this(because, Optional.empty());
    }
  }

  /// Runs `work` on a thread of its own; when the time is over, the thread is left behind (it is a daemon) and the work has failed.
  static <T> Budget<T> within(Duration time, Supplier<T> work) {
    var task = new FutureTask<>(work::get);
    var thread = Thread.ofPlatform().daemon().name("reader").unstarted(task);
    thread.start();
    try {
      return new Done<>(task.get(time.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException _) {
      thread.interrupt();
      return new Failed<>(over(time));
    } catch (ExecutionException fault) {
      if (fault.getCause() instanceof RequestException wrong) {
        throw wrong;
      }
      if (fault.getCause() instanceof UnreadableException broken) {
        return new Failed<>(broken.getMessage(), Optional.of(broken.at()));
      }
      return new Failed<>(fault.getCause() instanceof OutOfMemoryError ? full() : "its reader failed: " + fault.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Failed<>("interrupted");
    }
  }

  /// Why work has failed whose time is over.
  static String over(Duration time) {
    return "reading it took longer than " + time.toSeconds() + " s (--file-timeout)";
  }

  /// Why work has failed that needs more memory than there is.
  static String full() {
    return "it takes more than the " + (Runtime.getRuntime().maxMemory() >> 20) + " MB of memory that Java may use (JDK_JAVA_OPTIONS=-Xmx2g gives it more), or than what other files have left of them";
  }

  /// One value for both.
  default <R> R fold(Function<T, R> done, Function<Failed<T>, R> failed) {
    return switch (this) {
      case Done<T>(var value) -> done.apply(value);
      case Failed<T> wrong -> failed.apply(wrong);
    };
  }
}
