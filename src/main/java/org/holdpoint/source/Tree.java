package org.holdpoint.source;

import java.util.List;
import java.util.Optional;

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

  /// The file that pairs under `key`.
  public Optional<SourceFile> paired(String key) {
    return files.stream().filter(file -> file.key().equals(key)).findFirst();
  }
}
