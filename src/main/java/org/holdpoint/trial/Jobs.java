package org.holdpoint.trial;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.holdpoint.replay.UnreadableException;

/// Work on many files by a few threads, each file within a budget of its own; what comes out is the same for any number of threads.
final class Jobs<I, R> {

  /// How often is looked whether a file runs over its budget, in milliseconds, at most and at least.
  private static final long SELDOM = 500;
  private static final long OFTEN = 10;
  /// So few items are not worth a thread.
  private static final int FEW = 8;

  private final List<I> items;
  private final Function<I, R> work;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReferenceArray<Outcome<R>> outcomes;
  private final CountDownLatch open;

  /// What became of one item. A request that its work finds impossible is thrown when all is done, the first one first.
  private sealed interface Outcome<R> {}

  private record Ended<R>(Budget<R> budget) implements Outcome<R> {}

  private record Impossible<R>(RequestException wrong) implements Outcome<R> {}

  private Jobs(List<I> items, Function<I, R> work) {
    this.items = items;
    this.work = work;
    this.outcomes = new AtomicReferenceArray<>(items.size());
    this.open = new CountDownLatch(items.size());
  }

  /// The results of the items, in their order. A thread whose item runs over the budget is left behind (it is a daemon), and another takes its place.
  static <I, R> List<Budget<R>> of(int threads, Duration time, List<I> items, Function<I, R> work) {
    var jobs = new Jobs<I, R>(List.copyOf(items), work);
    var workers = new ArrayList<Worker<I, R>>();
    IntStream.range(0, Math.min(Math.max(1, threads), items.size())).forEach(_ -> workers.add(jobs.start()));
    try {
      while (!jobs.open.await(Math.clamp(time.toMillis() / 4, OFTEN, SELDOM), TimeUnit.MILLISECONDS)) {
        workers.replaceAll(worker -> jobs.inTime(worker, time));
      }
    } catch (InterruptedException _) {
      workers.forEach(Worker::leave);
      Thread.currentThread().interrupt();
      IntStream.range(0, items.size()).forEach(item -> jobs.ends(item, new Ended<>(new Budget.Failed<>("interrupted"))));
    }
    return IntStream.range(0, items.size()).mapToObj(item -> switch (jobs.outcomes.get(item)) {
      case Ended<R>(var budget) -> budget;
      case Impossible<R>(var wrong) -> throw wrong;
    }).toList();
  }

  /// The results of work without a budget, in the order of its items; a few are worked on at a time, this thread among those that do. The first fault is thrown.
  static <I, R> List<R> all(int threads, List<I> items, Function<I, R> work) {
    if (threads < 2 || items.size() < FEW) {
      return items.stream().map(work).toList();
    }
    var next = new AtomicInteger();
    var results = new AtomicReferenceArray<R>(items.size());
    var shares = IntStream.range(0, Math.min(threads, items.size())).mapToObj(_ -> new FutureTask<Void>(() -> {
      for (var item = next.getAndIncrement(); item < items.size(); item = next.getAndIncrement()) {
        results.set(item, work.apply(items.get(item)));
      }
      return null;
    })).toList();
    shares.stream().skip(1).forEach(share -> Thread.ofPlatform().daemon().name("analysis").start(share));
    shares.getFirst().run();
    shares.forEach(Jobs::ended);
    return IntStream.range(0, items.size()).mapToObj(results::get).toList();
  }

  private static void ended(FutureTask<Void> share) {
    try {
      share.get();
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case Throwable other -> throw new IllegalStateException(other);
      }
    } catch (InterruptedException wrong) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", wrong);
    }
  }

  private Worker<I, R> start() {
    var worker = new Worker<>(this);
    worker.thread.start();
    return worker;
  }

  private Worker<I, R> inTime(Worker<I, R> worker, Duration time) {
    var late = worker.late(time);
    if (late.isPresent() && ends(late.getAsInt(), new Ended<>(new Budget.Failed<>(Budget.over(time))))) {
      worker.leave();
      return start();
    }
    return worker;
  }

  /// Whether this is the first that is said of the item.
  private boolean ends(int item, Outcome<R> outcome) {
    var first = outcomes.compareAndSet(item, null, outcome);
    if (first) {
      open.countDown();
    }
    return first;
  }

  private Outcome<R> outcome(int item) {
    try {
      return new Ended<>(new Budget.Done<>(work.apply(items.get(item))));
    } catch (RequestException wrong) {
      return new Impossible<>(wrong);
    } catch (UnreadableException broken) {
      return new Ended<>(new Budget.Failed<>(broken.getMessage(), Optional.of(broken.at())));
    } catch (OutOfMemoryError _) {
      return new Ended<>(new Budget.Failed<>(Budget.full()));
    } catch (RuntimeException | Error fault) {
      return new Ended<>(new Budget.Failed<>("its reader failed: " + fault));
    }
  }

  /// A thread that takes one item after another.
  private static final class Worker<I, R> {

    private final Thread thread;
    private volatile int item = -1;
    private volatile long since;
    private volatile boolean left;

    Worker(Jobs<I, R> jobs) {
      thread = Thread.ofPlatform().daemon().name("reader").unstarted(() -> {
        for (var taken = jobs.next.getAndIncrement(); taken < jobs.items.size() && !left; taken = jobs.next.getAndIncrement()) {
          since = System.nanoTime();
          item = taken;
          jobs.ends(taken, jobs.outcome(taken));
          item = -1;
        }
      });
    }

    /// The item that runs over the budget.
    OptionalInt late(Duration time) {
      var now = item;
      var over = now >= 0 && System.nanoTime() - since > time.toNanos();
      return over && now == item ? OptionalInt.of(now) : OptionalInt.empty();
    }

    void leave() {
      left = true;
      thread.interrupt();
    }
  }
}
