package org.holdpoint.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// A language in which several files say together what is set up: variables in one, their values in another, what uses them in a third.
public interface JointLanguage extends DeclarationLanguage {

  /// Whether a file of that path is of this language, or says something for those that are.
  boolean joins(String path);

  /// Whether a file of that path, by its name, may name others.
  boolean leading(String path);

  /// Whether a file may name others, or be one of several: where there is none, nothing is read together.
  default boolean begins(SourceFile file) {
    return leading(file.path());
  }

  /// The files that a file names, and the folders whose files belong to what it sets up.
  Set<String> leads(SourceFile file);

  /// The files that a file reads as data, as patterns of their keys in which `*` is what its text does not settle.
  default Set<String> reads(SourceFile file) {
    return Set.of();
  }

  /// Whether files of that path, by its name, are read as data.
  default boolean readAsData(String path) {
    return false;
  }

  /// Words of which a file that reads data holds one.
  default Set<String> readingWords() {
    return Set.of();
  }

  /// Files that those of the language read as data.
  /// @param files by their keys
  /// @param paths the keys of all files that there are
  record Data(Map<String, SourceFile> files, List<String> paths) {

    /// None.
    public static Data none() {
      return new Data(Map.of(), List.of());
    }
  }

  /// The same as the one below, with files that these read as data.
  default Joint join(List<SourceFile> files, Data data, Predicate<Span> brought) {
    return join(files, brought);
  }

  /// All files of one side that say something for each other. `brought` is whether a stretch of them stands on this side alone: a value that comes from such a line is told there, and not where
  /// it is used.
  Joint join(List<SourceFile> files, Predicate<Span> brought);

  /// Files that are read together; each when it is asked for, by any thread.
  interface Joint {

    /// What one of the files declares; empty for a file that is not of this language after all. Throws [UnreadableException].
    Optional<Declared> read(SourceFile file);

    /// What is the same for all files that can say something for each other; empty for a file that stands for itself.
    Optional<String> group(SourceFile file);

    /// Whether what a file says of that subject is judged where the file is used, under another subject.
    default boolean elsewhere(SourceFile file, Subject subject) {
      return false;
    }

    /// What a subject names and the files do not have, whatever the version of it: what it no longer says may be there.
    default Set<String> unknown(Subject subject) {
      return Set.of();
    }

    /// Where a subject names one of its files, or gives it its values: what it no longer has though that file is as it was, was taken away there.
    default Optional<Span> leads(SourceFile file, Subject subject) {
      return Optional.empty();
    }
  }
}
