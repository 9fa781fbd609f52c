package org.holdpoint.replay;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// A language in which several files say together what is set up: variables in one, their values in another, what uses them in a third.
public interface JointLanguage extends DeclarationLanguage {

  /// Whether a file of that path is of this language, or says something for those that are.
  boolean joins(String path);

  /// The folders that a file names, whose files belong to what it sets up.
  Set<String> leads(SourceFile file);

  /// All files of one side that say something for each other. `brought` is whether a stretch of them stands on this side alone: a value that comes from such a line is told there, and not where
  /// it is used.
  Joint join(List<SourceFile> files, Predicate<Span> brought);

  /// Files that are read together; each when it is asked for, by any thread.
  interface Joint {

    /// What one of the files declares. Throws [UnreadableException].
    Declared read(SourceFile file);

    /// What is the same for all files that can say something for each other.
    String group(SourceFile file);
  }
}
