package org.holdpoint;

import java.time.Duration;
import java.util.Optional;
import org.holdpoint.gate.FailOn;
import org.holdpoint.report.Report.JudgedAt;
import org.holdpoint.trial.Wanted;

/// What the user asks of a run, apart from the files: the language and delivery that are given instead of found, the instant as of which time is judged, the threshold
/// the budget of one file, and how many files are read at a time.
public record Request(Optional<String> language, Optional<String> delivery, JudgedAt judgedAt, FailOn failOn, boolean allowIncomplete, Duration fileTimeout, int jobs) {

  /// A request that leaves the number of files that are read at a time to the machine: as many as it has processors.
  public Request(Optional<String> language, Optional<String> delivery, JudgedAt judgedAt, FailOn failOn, boolean allowIncomplete, Duration fileTimeout) {
    this(language, delivery, judgedAt, failOn, allowIncomplete, fileTimeout, Runtime.getRuntime().availableProcessors());
  }

  /// How the files are read.
  public Wanted wanted() {
    return new Wanted(language, delivery, fileTimeout, jobs);
  }
}
