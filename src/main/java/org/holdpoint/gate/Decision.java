package org.holdpoint.gate;

import java.util.List;

/// The verdict, the exit code of `check`, and in words why it is not pass.
public record Decision(Verdict verdict, int exitCode, List<String> reasons) {

  public Decision {
    reasons = List.copyOf(reasons);
  }
}
