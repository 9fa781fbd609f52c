package org.holdpoint.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The files of one side, in the order of their paths, and what stands beside them.
public final class Tree {

  private final Side side;
  private final List<SourceFile> files;
  private final Beside beside;
  private final Map<String, SourceFile> paired = new HashMap<>();

  /// A side, its files in any order, and what stands beside them.
  public Tree(Side side, List<SourceFile> files, Beside beside) {
    this.side = side;
    this.files = ordered(files);
    this.beside = beside;
    this.files.forEach(file -> paired.putIfAbsent(file.key(), file));
  }

  /// By their paths: what is told first may not hang on how a folder was listed.
  private static List<SourceFile> ordered(List<SourceFile> files) {
    for (var at = 1; at < files.size(); at++) {
      if (files.get(at - 1).path().compareTo(files.get(at).path()) > 0) {
        var sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(SourceFile::path));
        return List.copyOf(sorted);
      }
    }
    return List.copyOf(files);
  }

  /// A side with nothing beside its files.
  public Tree(Side side, List<SourceFile> files) {
    this(side, files, Beside.nothing());
  }

  /// A side without files.
  public static Tree empty(Side side) {
    return new Tree(side, List.of());
  }

  public Side side() {
    return side;
  }

  /// The files, in the order of their paths.
  public List<SourceFile> files() {
    return files;
  }

  /// What stands beside the files.
  public Beside beside() {
    return beside;
  }

  /// The same without the files whose path is such; what stands beside them stays.
  Tree without(Predicate<String> paths) {
    return new Tree(side, files.stream().filter(file -> !paths.test(file.path())).toList(), beside);
  }

  /// The file that pairs under `key`.
  public Optional<SourceFile> paired(String key) {
    return Optional.ofNullable(paired.get(key));
  }
}
