package org.holdpoint.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;
import org.holdpoint.finding.Undecided;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.source.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

  private static final Span PLACE = Span.start("a.cli", Side.HEAD);

  @ParameterizedTest
  @CsvSource({
      "ERROR,   ERROR, HOLD,   1", "ERROR,   WARNING, HOLD,   1", "ERROR,   NOTE, HOLD, 1", "ERROR,   NEVER, REVIEW, 0",
      "WARNING, ERROR, REVIEW, 0", "WARNING, WARNING, HOLD,   1", "WARNING, NOTE, HOLD, 1", "WARNING, NEVER, REVIEW, 0",
      "NOTE,    ERROR, REVIEW, 0", "NOTE,    WARNING, REVIEW, 0", "NOTE,    NOTE, HOLD, 1", "NOTE,    NEVER, REVIEW, 0"})
  void a_finding_holds_at_or_above_the_threshold_and_is_reviewed_below(Severity severity, FailOn failOn, Verdict verdict, int exitCode) {
    var decision = decide(List.of(finding(severity)), List.of(), List.of(), List.of(), failOn, false, List.of());
    assertEquals(verdict, decision.verdict());
    assertEquals(exitCode, decision.exitCode());
    assertEquals(1, decision.reasons().size());
  }

  @Test
  void nothing_to_say_is_pass_without_reasons() {
    assertEquals(new Decision(Verdict.PASS, 0, List.of()), decide(List.of(), List.of(), List.of(), List.of(coverage("a.cli", true, List.of())), FailOn.ERROR, false, List.of()));
  }

  @Test
  void something_incomplete_is_3_and_wins_over_a_holding_finding() {
    var decision = decide(List.of(finding(Severity.ERROR)), List.of(), List.of(new Incomplete(PLACE, "binary")), List.of(), FailOn.ERROR, false, List.of());
    assertEquals(new Decision(Verdict.HOLD, 3, List.of("1 finding at or above error", "1 place could not be judged")), decision);
  }

  @Test
  void something_incomplete_that_is_allowed_leaves_the_verdict_to_the_findings_and_says_so() {
    var incomplete = List.of(new Incomplete(PLACE, "binary"));
    var allowed = decide(List.of(), List.of(), incomplete, List.of(), FailOn.ERROR, true, List.of());
    assertEquals(new Decision(Verdict.REVIEW, 0, List.of("1 place could not be judged; --allow-incomplete lets the change go on without")), allowed);
    assertEquals(1, decide(List.of(finding(Severity.ERROR)), List.of(), incomplete, List.of(), FailOn.ERROR, true, List.of()).exitCode());
  }

  @Test
  void unread_lines_an_undecided_rule_and_an_extra_reason_give_review() {
    var unread = decide(List.of(), List.of(), List.of(), List.of(coverage("a.cli", true, List.of(PLACE, PLACE))), FailOn.ERROR, false, List.of());
    assertEquals(new Decision(Verdict.REVIEW, 0, List.of("2 lines of the judged files unread")), unread);
    var undecided = decide(List.of(), List.of(new Undecided("a/b", PLACE, "var.x has no value", "")), List.of(), List.of(), FailOn.ERROR, false, List.of());
    assertEquals(new Decision(Verdict.REVIEW, 0, List.of("1 rule undecided")), undecided);
    var extra = decide(List.of(), List.of(), List.of(), List.of(), FailOn.ERROR, false, List.of("two states"));
    assertEquals(new Decision(Verdict.REVIEW, 0, List.of("two states")), extra);
  }

  @Test
  void a_file_of_no_known_language_gives_review_only_when_it_was_named() {
    var coverage = List.of(coverage("a.txt", false, List.of()), coverage("b.txt", false, List.of()));
    var files = List.of(file("a.txt"), file("b.txt"));
    var comparison = new Comparison(Optional.empty(), new Tree(Side.HEAD, files), List.of(), List.of("key-of-b.txt"));
    var decision = Gate.decide(List.of(), List.of(), List.of(), coverage, comparison, FailOn.ERROR, false, List.of());
    assertEquals(new Decision(Verdict.REVIEW, 0, List.of("b.txt is of no known language")), decision);
  }

  private static Decision decide(List<Finding> findings, List<Undecided> undecided, List<Incomplete> incomplete, List<FileCoverage> coverage,
      FailOn failOn, boolean allowIncomplete, List<String> extra) {
    var comparison = new Comparison(Optional.empty(), Tree.empty(Side.HEAD), List.of(), List.of());
    return Gate.decide(findings, undecided, incomplete, coverage, comparison, failOn, allowIncomplete, extra);
  }

  private static Finding finding(Severity severity) {
    return new Finding("a/b", "c", severity, "m", "w", "r", "a", PLACE, "added", List.of(), List.of(), Optional.empty(), List.of(), "f", Optional.empty());
  }

  private static FileCoverage coverage(String file, boolean known, List<Span> unread) {
    return new FileCoverage(file, Side.HEAD, known ? Optional.of("sros") : Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 2, 0, 0, unread, 0);
  }

  private static SourceFile file(String path) {
    return new SourceFile(path, "key-of-" + path, Side.HEAD, List.of(new SourceLine(1, "x", true)), 1, org.holdpoint.source.Content.none(), false);
  }
}
