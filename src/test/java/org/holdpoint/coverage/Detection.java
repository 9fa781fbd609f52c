package org.holdpoint.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.holdpoint.coverage.Corpus.Labelled;

/// What is claimed of files, held against what they are labelled: counts by label and claim, and the files where the two differ.
final class Detection {

  private static final String NONE = "none";

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
  private final List<Remark> wrong = new ArrayList<>();

  void count(Labelled file, Optional<String> labelled, Optional<String> claimed) {
    counts.computeIfAbsent(file.label(), _ -> new TreeMap<>()).merge(claimed.orElse(NONE), 1, Integer::sum);
    if (!labelled.equals(claimed)) {
      wrong.add(new Remark(file.path(), "detection", "labelled " + file.label() + ", claimed as " + claimed.orElse(NONE)));
    }
  }

  List<Remark> wrong() {
    return wrong;
  }

  String table() {
    var claims = new ArrayList<>(Corpus.languages());
    claims.add(NONE);
    var text = new StringBuilder("%-28s %6s".formatted("label \\ claimed as", "files"));
    claims.forEach(claim -> text.append(" %8s".formatted(claim)));
    text.append('\n');
    counts.forEach((label, row) -> {
      text.append("%-28s %6d".formatted(label, row.values().stream().mapToInt(Integer::intValue).sum()));
      claims.forEach(claim -> text.append(" %8d".formatted(row.getOrDefault(claim, 0))));
      text.append('\n');
    });
    return text.toString();
  }
}
