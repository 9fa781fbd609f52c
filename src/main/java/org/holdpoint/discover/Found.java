package org.holdpoint.discover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.Side;
import org.holdpoint.source.Skipped;
import org.holdpoint.source.Span;

/// What one run of discovery has met so far. A file that is met twice counts once, under the name that it was met by first.
final class Found {

  private final List<Candidate> candidates = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final List<Incomplete> incomplete = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();

  void add(Candidate candidate) {
    if (seen.add(candidate.file())) {
      candidates.add(candidate);
    }
  }

  void incomplete(String path, Side side, String because) {
    incomplete.add(new Incomplete(Span.start(path, side), because));
  }

  void skip(Skipped one) {
    if (!skipped.contains(one)) {
      skipped.add(one);
    }
  }

  /// Something that only the change's own `.gitignore` would leave out.
  void hidden(String path) {
    hidden.add(path);
  }

  List<String> hidden() {
    return hidden;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  List<Incomplete> incomplete() {
    return incomplete;
  }

  List<Skipped> skipped() {
    return skipped;
  }
}
