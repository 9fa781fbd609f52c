package org.holdpoint;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/// Work that may take so long and no longer, and whose failure is a value; a request that it finds impossible is thrown.
sealed interface Budget<T> {

  record Done<T>(T value) implements Budget<T> {}

  record Failed<T>(String because) implements Budget<T> {}

  /// Runs `work` on a thread of its own; when the time is over, the thread is left behind (it is a daemon) and the work has failed.
  static <T> Budget<T> within(Duration time, Supplier<T> work) {
    var task = new FutureTask<>(work::get);
    var thread = Thread.ofPlatform().daemon().name("reader").unstarted(task);
    thread.start();
    try {
      return new Done<>(task.get(time.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException _) {
      thread.interrupt();
      return new Failed<>("reading it took longer than " + time.toSeconds() + " s (--file-timeout)");
    } catch (ExecutionException fault) {
      if (fault.getCause() instanceof RequestException wrong) {
        throw wrong;
      }
      return new Failed<>("its reader failed: " + fault.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Failed<>("interrupted");
    }
  }

  default <R> R fold(Function<T, R> done, Function<String, R> failed) {
    return switch (this) {
      case Done<T>(var value) -> done.apply(value);
      case Failed<T>(var because) -> failed.apply(because);
    };
  }
}
