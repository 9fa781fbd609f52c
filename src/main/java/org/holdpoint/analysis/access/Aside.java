package org.holdpoint.analysis.access;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// Something that is worked out beside the rest, where it is much; else at once.
final class Aside<T> {

  private final FutureTask<T> task;

  Aside(boolean much, Supplier<T> work) {
    this.task = new FutureTask<>(work::get);
    if (much) {
      Thread.ofPlatform().daemon().start(task);
    } else {
      task.run();
    }
  }

  /// Waits for it.
  T get() {
    try {
      return task.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException wrong) {
      if (wrong.getCause() instanceof RuntimeException own) {
        throw own;
      }
      throw new IllegalStateException(wrong.getCause());
    }
  }
}
