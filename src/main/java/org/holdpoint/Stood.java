package org.holdpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.finding.Finding;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Seam;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.source.Tree;

/// What is said of something that is gone, told where it stood: a reader of the change has the file of the head before him, and the number of a line of the base leads to another one there.
final class Stood {

  private final Comparison comparison;
  private final Map<String, Optional<Seam>> seams = new HashMap<>();

  private Stood(Comparison comparison) {
    this.comparison = comparison;
  }

  /// The findings, each at a place of the head where the change touches its file and leaves something of it.
  static List<Finding> told(List<Finding> findings, Comparison comparison) {
    var stood = new Stood(comparison);
    return findings.stream().map(finding -> stood.now(finding.at()).map(finding::movedTo).orElse(finding)).toList();
  }

  private Optional<Span> now(Span at) {
    return at.side() == Side.HEAD ? Optional.empty() : seams.computeIfAbsent(at.file(), this::seam).flatMap(seam -> seam.where(at));
  }

  private Optional<Seam> seam(String path) {
    return comparison.base().map(Tree::files).flatMap(files -> files.stream().filter(file -> file.path().equals(path)).findFirst()).filter(comparison::touches).flatMap(this::seam);
  }

  private Optional<Seam> seam(SourceFile was) {
    return comparison.head().paired(was.key()).map(now -> Seam.of(was, now));
  }
}
