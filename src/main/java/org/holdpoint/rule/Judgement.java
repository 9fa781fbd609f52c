package org.holdpoint.rule;

import java.util.List;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Undecided;

/// What the rules say about a change: what they found, in order of file, line, column and rule, and what they could not decide.
public record Judgement(List<Finding> findings, List<Undecided> undecided) {

  public Judgement {
    findings = List.copyOf(findings);
    undecided = List.copyOf(undecided);
  }
}
