package org.holdpoint.mutant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.Cases;
import org.holdpoint.report.Report;

/// Holdpoint as a [Detector]: the only place where the generator meets the product. Every finding of a rule of the family `context` counts.
final class HoldpointDetector {
  private static final String FAMILY = "context/";

  private HoldpointDetector() {}

  /// Reads a text alone, with no base.
  static Detector alone() {
    return (name, text) -> found(Optional.empty(), name, text);
  }

  /// Reads a text as a change to the router whose saved configuration this is.
  static Detector onto(String savedName, String saved) {
    return (name, text) -> found(Optional.of(Map.of(savedName, saved)), name, text);
  }

  /// Reads a text alone, with no base, as one of this language.
  static Detector reading(String language) {
    return (name, text) -> found(Cases.check(Optional.empty(), Map.of(name, text), Cases.RULES, Cases.request(language)));
  }

  private static List<Detector.Found> found(Optional<Map<String, String>> base, String name, String text) {
    return found(Cases.check(base, Map.of(name, text)));
  }

  private static List<Detector.Found> found(Report report) {
    return report.findings().stream().filter(finding -> finding.rule().startsWith(FAMILY))
        .map(finding -> new Detector.Found(finding.at().line(), finding.severity(), finding.rule())).toList();
  }
}
