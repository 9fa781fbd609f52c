package org.holdpoint.source;

import java.util.List;
import java.util.Optional;

/// What is judged: the head tree, and the base tree if there is one. `incomplete` are files that could not be loaded; `named` are the keys of the
/// files that the user named one by one (a file of no known language among them gives review). `skipped` are links that were not followed, and named files
/// that the settings exclude.
public record Comparison(Optional<Tree> base, Tree head, List<Incomplete> incomplete, List<String> named, List<Skipped> skipped) {

  public Comparison {
    incomplete = List.copyOf(incomplete);
    named = List.copyOf(named);
    skipped = List.copyOf(skipped);
  }

  /// A comparison in which nothing was skipped.
  public Comparison(Optional<Tree> base, Tree head, List<Incomplete> incomplete, List<String> named) {
    this(base, head, incomplete, named, List.of());
  }

  /// Whether there is a base at all.
  public boolean compared() {
    return base.isPresent();
  }

  /// Whether the change touches this file: it has no twin on the other side, or one with other bytes. Without a base everything is touched.
  public boolean touches(SourceFile file) {
    var other = file.side() == Side.BASE ? Optional.of(head) : base;
    return other.flatMap(tree -> tree.paired(file.key())).map(twin -> !twin.digest().equals(file.digest())).orElse(true);
  }
}
