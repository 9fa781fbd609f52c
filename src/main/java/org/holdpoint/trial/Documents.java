package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.holdpoint.language.Languages;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Tree;

/// Files → documents, within the budget of each; what could not be read, and what is of no known language, is kept.
final class Documents {

  private final Comparison comparison;
  private final Settings settings;
  private final Wanted wanted;
  private final List<Incomplete> incomplete = new ArrayList<>();
  private final List<FileCoverage> others = new ArrayList<>();

  Documents(Comparison comparison, Settings settings, Wanted wanted) {
    this.comparison = comparison;
    this.settings = settings;
    this.wanted = wanted;
  }

  /// Files that could not be judged.
  List<Incomplete> incomplete() {
    return incomplete;
  }

  /// Touched files of no known language.
  List<FileCoverage> others() {
    return others;
  }

  /// The documents of a side, in the order of its files.
  List<Document> of(Tree tree) {
    var documents = new ArrayList<Document>();
    for (var file : tree.files()) {
      budgeted(file, () -> documents(file)).ifPresent(documents::addAll);
    }
    return List.copyOf(documents);
  }

  /// The documents of both sides.
  record Sides(List<Document> head, List<Document> base) {}

  /// Those of both sides, read at the same time where there is more than one processor. What could not be read is kept in the order of the files, the head's first.
  Sides of(Tree head, Optional<Tree> base) {
    if (base.isEmpty() || Runtime.getRuntime().availableProcessors() < 2) {
      return new Sides(of(head), base.map(this::of).orElse(List.of()));
    }
    var before = new Documents(comparison, settings, wanted);
    var reading = new FutureTask<>(() -> before.of(base.get()));
    Thread.ofPlatform().daemon().name("base").start(reading);
    var now = of(head);
    var was = finished(reading);
    incomplete.addAll(before.incomplete);
    others.addAll(before.others);
    return new Sides(now, was);
  }

  private static <T> T finished(FutureTask<T> task) {
    try {
      return task.get();
    } catch (ExecutionException wrong) {
      switch (wrong.getCause()) {
        case RuntimeException same -> throw same;
        case Error same -> throw same;
        case Throwable other -> throw new IllegalStateException(other);
      }
    } catch (InterruptedException wrong) {
      throw new IllegalStateException("interrupted", wrong);
    }
  }

  /// The documents of a file that is not judged itself.
  Stream<Document> beside(SourceFile file) {
    return budgeted(file, () -> Languages.documents(file, wanted.language(), settings)).stream().flatMap(List::stream);
  }

  private List<Document> documents(SourceFile file) {
    if (file.binary()) {
      if (Languages.expected(file, wanted.language(), settings)) {
        incomplete.add(new Incomplete(file.start(), "binary: it holds no text that can be judged"));
      } else {
        other(file);
      }
      return List.of();
    }
    var found = Languages.documents(file, wanted.language(), settings);
    if (found.isEmpty()) {
      other(file);
    }
    return found;
  }

  private void other(SourceFile file) {
    if (file.side() == Side.HEAD && comparison.touches(file) && !file.name().equals("holdpoint.yaml")) {
      others.add(FileCoverage.unknown(file));
    }
  }

  /// A reader that runs over its budget, or fails, loses its own file only; so does a file that is no text of its language.
  <T> Optional<T> budgeted(SourceFile file, Supplier<T> work) {
    return Budget.within(wanted.fileTimeout(), work).fold(Optional::of, failed -> {
      incomplete.add(new Incomplete(failed.at().orElse(file.start()), failed.because()));
      return Optional.empty();
    });
  }
}
