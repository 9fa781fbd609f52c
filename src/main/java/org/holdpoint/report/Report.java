package org.holdpoint.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Undecided;
import org.holdpoint.gate.Allowed;
import org.holdpoint.gate.FailOn;
import org.holdpoint.gate.Verdict;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.Skipped;

/// Everything a run found, in the order in which it is shown. Pre-commit, CI and the reviewer read it through different windows.
/// `context` are files that were read beside the judged ones. `allowed` are findings that do not count; `loosened` says what the change itself would loosen.
/// `skipped` are what was left out on purpose. `failOn` is what held; `rules` are those that findings, allowed ones too, and undecided places name, in order of their ids.
/// `sources` holds the files of both sides, for code frames. `reasons` says in words why the verdict is not pass.
public record Report(String version, String rulebook, Verdict verdict, int exitCode, FailOn failOn, JudgedAt judgedAt, Supplier<String> inputs, boolean compared, List<FileCoverage> coverage,
    List<String> context, List<RuleText> rules, List<Finding> findings, List<Allowed> allowed, List<Undecided> undecided, List<String> loosened, List<Incomplete> incomplete,
    List<Skipped> skipped, List<String> reasons, Sources sources) {

  private static final int INCOMPLETE = 3;

  /// The SHA-256 of what was judged and what it was compared with; `inputs` works it out.
  public String digest() {
    return inputs.get();
  }

  /// Whether something that could not be judged holds the change: there is some, and it was not allowed.
  public boolean incompleteHolds() {
    return exitCode == INCOMPLETE;
  }

  /// The instant as of which time was judged (ISO 8601 with offset), and where it came from: `option`, `change-window`, `commit`, `today`.
  public record JudgedAt(String time, String from) {

    private static final int YEAR = 4;

    /// The instant.
    public Instant instant() {
      return OffsetDateTime.parse(time).toInstant();
    }

    /// The day there.
    public LocalDate day() {
      // The parser of a date takes longer to be made than a file to be read; a year has four digits, else a sign.
      return time.indexOf('-') == YEAR ? LocalDate.of(number(0, YEAR), number(5, 7), number(8, 10)) : OffsetDateTime.parse(time).toLocalDate();
    }

    private int number(int start, int end) {
      return Integer.parseInt(time, start, end, 10);
    }
  }
}
