package org.holdpoint.gate;

import java.util.List;
import org.holdpoint.finding.Finding;

/// Findings after permissions: those that count, those that are allowed, what must be said of the permissions themselves, and what the change itself loosens (which
/// does not take effect).
public record Permitted(List<Finding> findings, List<Allowed> allowed, List<Use> uses, List<String> loosened) {

  public Permitted {
    findings = List.copyOf(findings);
    allowed = List.copyOf(allowed);
    uses = List.copyOf(uses);
    loosened = List.copyOf(loosened);
  }
}
