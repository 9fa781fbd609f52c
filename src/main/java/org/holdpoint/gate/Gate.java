package org.holdpoint.gate;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Undecided;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Incomplete;

/// Findings and what was not judged → verdict (contract, "Verdict and exit code").
public final class Gate {

  private static final int PASSED = 0;
  private static final int HELD = 1;
  private static final int INCOMPLETE = 3;

  private Gate() {}

  /// `said` are reasons for a review that only the line knows, such as an ambiguous subject.
  public static Decision decide(List<Finding> findings, List<Undecided> undecided, List<Incomplete> incomplete, List<FileCoverage> coverage, Comparison comparison,
      FailOn failOn, boolean allowIncomplete, List<String> said) {
    var reasons = new ArrayList<String>(said);
    var held = findings.stream().anyMatch(finding -> failOn.holds(finding.severity()));
    coverage.stream().filter(file -> !file.unread().isEmpty())
        .forEach(file -> reasons.add(file.file() + ": " + count(file.unread().size(), "line") + " unread"));
    if (!undecided.isEmpty()) {
      reasons.add(count(undecided.size(), "rule") + " undecided");
    }
    coverage.stream().filter(file -> file.language().isEmpty() && comparison.names(file.file()))
        .forEach(file -> reasons.add(file.file() + ": no known language"));
    if (!incomplete.isEmpty() && allowIncomplete) {
      reasons.add(count(incomplete.size(), "file") + " not judged completely, allowed by --allow-incomplete");
    }
    var stopped = !incomplete.isEmpty() && !allowIncomplete;
    var verdict = held || stopped ? Verdict.HOLD : findings.isEmpty() && reasons.isEmpty() ? Verdict.PASS : Verdict.REVIEW;
    return new Decision(verdict, stopped ? INCOMPLETE : held ? HELD : PASSED, reasons);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
