package org.holdpoint.source;

import java.util.List;
import java.util.Optional;

/// What is judged: the head tree, and the base tree if there is one. `incomplete` are files that could not be loaded; `named` are the paths of the
/// files that the user named one by one (a file of no known language among them gives review).
public record Comparison(Optional<Tree> base, Tree head, List<Incomplete> incomplete, List<String> named) {

  /// Whether there is a base at all.
  public boolean compared() {
    return base.isPresent();
  }

  /// Whether the user named this file, rather than a folder around it.
  public boolean names(String path) {
    return named.contains(path);
  }

  /// Whether the change touches this file: it has no twin on the other side, or one with other bytes. Without a base everything is touched.
  public boolean touches(SourceFile file) {
    var other = file.side() == Side.BASE ? Optional.of(head) : base;
    return other.flatMap(tree -> tree.paired(file.key())).map(twin -> !twin.digest().equals(file.digest())).orElse(true);
  }
}
