package org.holdpoint.finding;

import java.util.List;
import java.util.Optional;
import org.holdpoint.source.Span;

/// A rule that matched, at a place (SARIF `result`). `change` is `added`, `removed`, `altered` or `unchanged`; `causes` are the fingerprints of the
/// findings it follows from. The fingerprint survives a move of the line: rule, path, the normalised text, and which occurrence it is.
public record Finding(String rule, String category, Severity severity, String message, String why, String repair, String ask, Span at, String change,
    List<String> causes, List<Evidence> evidence, Optional<Fix> fix, List<String> incidents, String fingerprint, Optional<Exhibit> exhibit) {

  public Finding {
    causes = List.copyOf(causes);
    evidence = List.copyOf(evidence);
    incidents = List.copyOf(incidents);
  }

  /// The same finding with an edit that repairs it.
  public Finding withFix(Optional<Fix> edits) {
    return new Finding(rule, category, severity, message, why, repair, ask, at, change, causes, evidence, edits, incidents, fingerprint, exhibit);
  }

  /// The same finding, following from others.
  public Finding causedBy(List<String> fingerprints) {
    return new Finding(rule, category, severity, message, why, repair, ask, at, change, fingerprints, evidence, fix, incidents, fingerprint, exhibit);
  }

  /// The same finding with another severity.
  public Finding weighing(Severity other) {
    return new Finding(rule, category, other, message, why, repair, ask, at, change, causes, evidence, fix, incidents, fingerprint, exhibit);
  }
}
