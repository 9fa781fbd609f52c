package org.holdpoint.gate;

import java.util.List;

/// What the gate says, the exit code that goes with it, and in words why it is not pass (none for pass).
public record Decision(Verdict verdict, int exitCode, List<String> reasons) {

  public Decision {
    reasons = List.copyOf(reasons);
  }
}
