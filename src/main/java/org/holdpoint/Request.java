package org.holdpoint;

import java.time.Duration;
import java.util.Optional;
import org.holdpoint.gate.FailOn;
import org.holdpoint.report.Report.JudgedAt;
import org.holdpoint.trial.Wanted;

/// What the user asks of a run, apart from the files: the language and delivery that are given instead of found, the instant as of which time is judged, the threshold
/// and the budget of one file.
public record Request(Optional<String> language, Optional<String> delivery, JudgedAt judgedAt, FailOn failOn, boolean allowIncomplete, Duration fileTimeout) {

  /// How the files are read.
  public Wanted wanted() {
    return new Wanted(language, delivery, fileTimeout);
  }
}
