package org.holdpoint.discover;

import java.util.List;
import java.util.Optional;
import org.holdpoint.source.Skipped;
import org.holdpoint.source.SourceFile;

/// What Git LFS keeps in a repository in the place of a large file: a few lines that name it ("Git LFS Specification", The Pointer). No filter is run here, so that a side may hold the pointer
/// and not the file; the pointer is of no known language, and nobody should believe that the file was judged.
final class LfsPointer {

  /// A pointer is smaller than this.
  private static final int LARGEST = 1024;
  private static final List<String> VERSIONS = List.of("version https://git-lfs.github.com/spec/", "version https://hawser.github.com/spec/");

  private LfsPointer() {}

  /// What must be said of a file that is one.
  static Optional<Skipped> skipped(SourceFile file) {
    return is(file) ? Optional.of(new Skipped(file.path(), file.side(), "only a Git LFS pointer is here: its content was not judged", true)) : Optional.empty();
  }

  private static boolean is(SourceFile file) {
    return file.size() < LARGEST && VERSIONS.stream().anyMatch(file.text(1)::startsWith) && file.lines().stream().anyMatch(line -> line.text().startsWith("oid "));
  }
}
