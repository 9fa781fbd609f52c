package org.holdpoint.source;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The files of one side that are not judged and may still matter (the configuration that a script meets). They are many and few of them are needed, so
/// that none is read before it is asked for.
public interface Beside {

  /// The paths of them all, in order.
  List<String> paths();

  /// Those whose path is wanted and those whose text holds one of the words, in the order of their paths. A word is whole: no letter, digit or `_` stands
  /// beside it.
  Reading read(Predicate<String> path, Set<String> words);

  /// Files that were read, and those of them that could not be loaded.
  record Reading(List<SourceFile> files, List<Incomplete> incomplete) {

    public Reading {
      files = List.copyOf(files);
      incomplete = List.copyOf(incomplete);
    }
  }

  /// Nothing: all that a side has is judged.
  static Beside nothing() {
    return new Beside() {
      @Override
      public List<String> paths() {
        return List.of();
      }

      @Override
      public Reading read(Predicate<String> path, Set<String> words) {
        return new Reading(List.of(), List.of());
      }
    };
  }
}
