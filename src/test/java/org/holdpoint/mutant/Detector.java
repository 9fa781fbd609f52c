package org.holdpoint.mutant;

import java.util.List;
import org.holdpoint.finding.Severity;

/// Something that reads a text and says which of its lines look typed in the wrong context.
@FunctionalInterface
interface Detector {

  /// A context finding: its line, from 1, how serious it is, and by which rule.
  record Found(int line, Severity severity, String rule) {}

  /// The context findings in this text.
  List<Found> contextFindings(String fileName, String text);
}
