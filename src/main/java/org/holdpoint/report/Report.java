package org.holdpoint.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Undecided;
import org.holdpoint.gate.Verdict;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Everything a run found, in the order in which it is shown. Pre-commit, CI and the reviewer read it through different windows.
/// `context` are files that were read beside the judged ones.
/// `sources` holds the files that were read by side and path (with git both sides have the same path), for code frames. `reasons` says in words why the verdict is not pass.
public record Report(String version, String rulebook, Verdict verdict, int exitCode, JudgedAt judgedAt, String digest, boolean compared, List<FileCoverage> coverage,
    List<String> context, List<Finding> findings, List<Undecided> undecided, List<String> loosened, List<Incomplete> incomplete, List<String> reasons,
    Map<Side, Map<String, SourceFile>> sources) {

  /// The file that a span lies in, if it was read.
  public Optional<SourceFile> source(Span at) {
    return Optional.ofNullable(sources.getOrDefault(at.side(), Map.of()).get(at.file()));
  }

  /// The instant as of which time was judged (ISO 8601 with offset), and where it came from: `option`, `change-window`, `commit`, `today`.
  public record JudgedAt(String time, String from) {}
}
