package org.holdpoint.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;

/// Findings in numbers.
final class Summary {

  private Summary() {}

  /// How many of each severity, the most serious first; also of those of which there are none.
  static Map<Severity, Long> count(List<Finding> findings) {
    var counts = new EnumMap<Severity, Long>(Severity.class);
    for (var severity : Severity.values()) {
      counts.put(severity, findings.stream().filter(finding -> finding.severity() == severity).count());
    }
    return counts;
  }

  /// How many findings follow from no other one: what has to be mended.
  static long causes(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.causes().isEmpty()).count();
  }

  /// `1 line`, `2 lines`.
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
