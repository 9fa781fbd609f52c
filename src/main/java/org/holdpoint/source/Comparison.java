package org.holdpoint.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What is judged: the head tree, and the base tree if there is one. `incomplete` are files that could not be loaded; `named` are the keys of the
/// files that the user named one by one (a file of no known language among them gives review). `skipped` are links that were not followed, submodules, files of
/// which only a pointer of Git LFS is here, and named files that the settings exclude. `renamed` are the keys of files that had another path in the base, as git finds them. `hidden` are the paths that a `.gitignore` of the change would
/// leave out, and that are judged all the same.
public record Comparison(Optional<Tree> base, Tree head, List<Incomplete> incomplete, List<String> named, List<Skipped> skipped, Set<String> renamed, List<String> hidden) {

  public Comparison {
    incomplete = List.copyOf(incomplete);
    named = List.copyOf(named);
    skipped = List.copyOf(skipped);
    renamed = Set.copyOf(renamed);
    hidden = List.copyOf(hidden);
  }

  /// A comparison in which nothing was hidden.
  public Comparison(Optional<Tree> base, Tree head, List<Incomplete> incomplete, List<String> named, List<Skipped> skipped, Set<String> renamed) {
    this(base, head, incomplete, named, skipped, renamed, List.of());
  }

  /// A comparison in which nothing was renamed.
  public Comparison(Optional<Tree> base, Tree head, List<Incomplete> incomplete, List<String> named, List<Skipped> skipped) {
    this(base, head, incomplete, named, skipped, Set.of());
  }

  /// A comparison in which nothing was skipped.
  public Comparison(Optional<Tree> base, Tree head, List<Incomplete> incomplete, List<String> named) {
    this(base, head, incomplete, named, List.of());
  }

  /// The same without the files, loaded or not, whose path is such.
  public Comparison without(Predicate<String> paths) {
    return new Comparison(base.map(tree -> tree.without(paths)), head.without(paths), incomplete.stream().filter(place -> !paths.test(place.at().file())).toList(), named, skipped,
        renamed, hidden);
  }

  /// Whether there is a base at all.
  public boolean compared() {
    return base.isPresent();
  }

  /// Whether the change touches this file: it has no twin on the other side, or one with other bytes or another name (a name may say which device a file
  /// is about). Without a base everything is touched.
  public boolean touches(SourceFile file) {
    var other = file.side() == Side.BASE ? Optional.of(head) : base;
    return renamed.contains(file.key()) || other.flatMap(tree -> tree.paired(file.key())).map(twin -> !twin.content().equals(file.content())).orElse(true);
  }
}
