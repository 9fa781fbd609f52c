package org.holdpoint.report.checklist;

import java.util.List;
import org.holdpoint.report.Report;

/// A report, with what its reviewer needs besides: the way back from each judged file, and what each rule was asked about.
public record Brief(Report report, List<WayBack> waysBack, List<Tried> tried) {

  public Brief {
    waysBack = List.copyOf(waysBack);
    tried = List.copyOf(tried);
  }
}
