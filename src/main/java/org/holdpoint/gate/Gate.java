package org.holdpoint.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Undecided;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.SourceFile;

/// Findings and what could not be judged → verdict and exit code: 0 pass or review, 1 hold, 3 incomplete.
public final class Gate {

  private Gate() {}

  /// Decides. `extraReasons` are what a reviewer must know besides (an ambiguous subject); each of them gives review. With `allowIncomplete`
  /// something incomplete gives review instead of hold.
  public static Decision decide(List<Finding> findings, List<Undecided> undecided, List<Incomplete> incomplete, List<FileCoverage> coverage,
      Comparison comparison, FailOn failOn, boolean allowIncomplete, List<String> extraReasons) {
    var holding = findings.stream().filter(finding -> failOn.holds(finding.severity())).count();
    var others = findings.size() - holding;
    var unread = coverage.stream().mapToLong(file -> file.unread().size()).sum();
    var reasons = new ArrayList<String>();
    if (holding > 0) {
      reasons.add(count(holding, "finding") + " at or above " + failOn.word());
    }
    if (!incomplete.isEmpty()) {
      reasons.add(count(incomplete.size(), "place") + " could not be judged" + (allowIncomplete ? "; --allow-incomplete lets the change go on without" : ""));
    }
    if (others > 0) {
      reasons.add(count(others, "finding") + (failOn == FailOn.NEVER ? "; nothing holds with --fail-on never" : " below " + failOn.word()));
    }
    if (unread > 0) {
      reasons.add(count(unread, "line") + " of the judged files unread");
    }
    if (!undecided.isEmpty()) {
      reasons.add(count(undecided.size(), "rule") + " undecided");
    }
    unknownFiles(coverage, comparison).forEach(file -> reasons.add(file.file() + " is of no known language" + file.because().map(why -> ": " + why).orElse("")));
    reasons.addAll(extraReasons);
    var blocked = !incomplete.isEmpty() && !allowIncomplete;
    var exitCode = blocked ? 3 : holding > 0 ? 1 : 0;
    return new Decision(exitCode > 0 ? Verdict.HOLD : reasons.isEmpty() ? Verdict.PASS : Verdict.REVIEW, exitCode, reasons);
  }

  /// Files that no language recognises, where the user named them one by one or several languages would do.
  private static List<FileCoverage> unknownFiles(List<FileCoverage> coverage, Comparison comparison) {
    var named = comparison.head().files().stream().filter(file -> comparison.named().contains(file.key())).map(SourceFile::path).collect(Collectors.toSet());
    return coverage.stream().filter(file -> file.language().isEmpty() && (named.contains(file.file()) || file.because().isPresent())).toList();
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
