package org.holdpoint.report.checklist;

import java.util.List;
import org.holdpoint.report.Report;

/// A report, with what its reviewer needs besides: the way back from each judged file, what each rule was asked about, selectors that are one slip away from too much, and commands that do not say how many they are for.
public record Brief(Report report, List<WayBack> waysBack, List<Tried> tried, List<Slip> slips, List<Uncounted> uncounted) {

  public Brief {
    waysBack = List.copyOf(waysBack);
    tried = List.copyOf(tried);
    slips = List.copyOf(slips);
    uncounted = List.copyOf(uncounted);
  }
}
