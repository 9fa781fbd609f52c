package org.holdpoint.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdpoint.finding.Finding;
import org.holdpoint.gate.Allowed;

/// Findings in the order for windows that show only the first of them: the most severe first, causes before what follows from them, then by place and rule.
public final class Ranked {

  private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity).thenComparing(finding -> !finding.causes().isEmpty())
      .thenComparing(Finding::at).thenComparing(Finding::rule).thenComparing(Finding::message);

  private Ranked() {}

  /// The findings that count for the verdict.
  public static List<Finding> counting(Report report) {
    return report.findings().stream().sorted(ORDER).toList();
  }

  /// Those that a suppression, a waiver or the baseline allows, for formats that have a word for it.
  public static List<Allowed> allowed(Report report) {
    return report.allowed().stream().sorted(Comparator.comparing(Allowed::finding, ORDER)).toList();
  }

  /// The findings, allowed ones too, by their fingerprints, the first of equal ones: for the causes that others name.
  public static Map<String, Finding> byFingerprint(Report report) {
    var named = new HashMap<String, Finding>();
    report.findings().forEach(finding -> named.putIfAbsent(finding.fingerprint(), finding));
    report.allowed().forEach(allowed -> named.putIfAbsent(allowed.finding().fingerprint(), allowed.finding()));
    return named;
  }

  /// The findings that a finding follows from, as far as they are in the report.
  public static List<Finding> causes(Finding finding, Map<String, Finding> named) {
    return finding.causes().stream().filter(named::containsKey).map(named::get).toList();
  }
}
