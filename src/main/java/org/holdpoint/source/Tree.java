package org.holdpoint.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The files of one side, in the order of their paths, and what stands beside them.
public record Tree(Side side, List<SourceFile> files, Beside beside) {

  public Tree {
    files = List.copyOf(files);
  }

  /// A side with nothing beside its files.
  public Tree(Side side, List<SourceFile> files) {
    this(side, files, Beside.nothing());
  }

  /// A side without files.
  public static Tree empty(Side side) {
    return new Tree(side, List.of());
  }

  /// The same without the files whose path is such; what stands beside them stays.
  Tree without(Predicate<String> paths) {
    return new Tree(side, files.stream().filter(file -> !paths.test(file.path())).toList(), beside);
  }

  /// The file that pairs under `key`.
  public Optional<SourceFile> paired(String key) {
    return files.stream().filter(file -> file.key().equals(key)).findFirst();
  }
}
