package org.holdpoint.report;

/// The report as the summary of a step of GitHub Actions: Markdown, for the file that `GITHUB_STEP_SUMMARY` names.
public final class StepSummary {

  private StepSummary() {}

  /// The summary, with a line end at its end. It is smaller than the 1 MiB that GitHub takes; what is left out is counted.
  public static String render(Report report) {
    return MarkdownReport.summary(report);
  }
}
