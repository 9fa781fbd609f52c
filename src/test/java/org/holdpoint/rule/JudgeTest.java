package org.holdpoint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.finding.Evidence;
import org.holdpoint.finding.Exhibit;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Undecided;
import org.holdpoint.finding.Verification;
import org.junit.jupiter.api.Test;

class JudgeTest {

  private static final Rule UNBOUNDED = Sample.rule("routing/unbounded", Sample.UNBOUNDED);
  private static final Rule UNBOUNDED_BEFORE = Sample.rule("routing/limit-removed", Sample.UNBOUNDED
      .replace("now.protocol == \"isis\" && !has(now.limit)", "has(was.limit) && !has(now.limit)")
      .replace("at: now\n", "at: now.limit\nevidence: [was.limit]\n"));
  private static final Rule GONE = Sample.rule("routing/gone", Sample.UNBOUNDED
      .replace("now.protocol == \"isis\" && !has(now.limit)", "has(was) && !has(now)")
      .replace("{now.from} routes into {now.into} by {now.policy}", "{was.into}").replace("{now.into}", "it"));
  private static final Rule MISPLACED = Sample.rule("context/misplaced", Sample.UNBOUNDED.replace("route-redistribution", "context-missing-exit")
      .replace("on: redistribution", "on: misplaced-line").replace("now.protocol == \"isis\" && !has(now.limit)", "now.cause == \"unclosed\"")
      .replace("{now.from} routes into {now.into} by {now.policy}", "{now.command}").replace("{now.into}", "it"));

  @Test
  void what_matches_is_flagged_with_its_texts_filled_in() {
    var finding = only(judge(UNBOUNDED, false, Sample.added(Sample.redistribution(Sample.line(7), new Value.Absent<>()))));
    assertEquals("sends bgp routes into isis 0 by ?; {braces}}", finding.message());
    assertEquals("Set a limit for isis 0.", finding.repair());
    assertEquals(Sample.line(7), finding.at());
    assertEquals("added", finding.change());
    assertEquals(List.of("one-2020"), finding.incidents());
    assertTrue(finding.fingerprint().matches("[0-9a-f]{32}"));
  }

  @Test
  void a_finding_says_what_it_is_about_and_where_the_same_stood_before() {
    var change = Sample.changed(Sample.redistribution(Sample.old(4), Sample.limit(5, Sample.old(5))), Sample.redistribution(Sample.line(7), new Value.Absent<>()));
    assertEquals("device r1", only(judge(UNBOUNDED, true, change)).particulars().subject());
    assertEquals(Optional.of(Sample.old(4)), only(judge(UNBOUNDED, true, change)).particulars().was());
    assertEquals(Optional.of(Sample.old(5)), only(judge(UNBOUNDED_BEFORE, true, change)).particulars().was());
    assertEquals(Optional.empty(), only(judge(UNBOUNDED, true, Sample.added(Sample.redistribution(Sample.line(7), new Value.Absent<>())))).particulars().was());
  }

  @Test
  void a_finding_brings_the_commands_that_verify_it_filled_in() {
    var rule = Sample.rule("routing/unbounded", Sample.UNBOUNDED.replace("incidents:", "verify:\n  sros: {run: 'show router {now.into} status', expect: '{now.policy}'}\nincidents:"));
    assertEquals(List.of(new Verification("sros", "show router isis 0 status", "?")),
        only(judge(rule, false, Sample.added(Sample.redistribution(Sample.line(7), new Value.Absent<>())))).particulars().verify());
  }

  @Test
  void a_survey_counts_what_each_rule_could_have_found_something_in() {
    var same = Sample.changed(Sample.redistribution(Sample.old(4), new Value.Absent<>()), Sample.redistribution(Sample.line(7), new Value.Absent<>()));
    var added = Sample.added(Sample.redistribution(Sample.line(9), new Value.Absent<>()));
    var rulebook = Rulebook.of(List.of(UNBOUNDED, MISPLACED));
    assertEquals(Map.of("routing/unbounded", 1L, "context/misplaced", 0L), Survey.of(rulebook, List.of(same, added), true));
    assertEquals(Map.of("routing/unbounded", 2L, "context/misplaced", 0L), Survey.of(rulebook, List.of(same, added), false));
  }

  @Test
  void what_does_not_match_is_left_alone() {
    var judgement = judge(UNBOUNDED, false, Sample.added(Sample.redistribution(Sample.line(7), Sample.limit(5, Sample.line(8)))));
    assertEquals(new Judgement(List.of(), List.of()), judgement);
  }

  @Test
  void an_unknown_is_no_finding_but_a_question() {
    var judgement = judge(UNBOUNDED, false, Sample.added(Sample.redistribution(Sample.line(7), new Value.Unknown<>("$LIMIT has no value", Sample.line(8)))));
    assertEquals(List.of(), judgement.findings());
    assertEquals(List.of(new Undecided("routing/unbounded", Sample.line(8), "$LIMIT has no value", "How many routes pass?")), judgement.undecided());
  }

  @Test
  void an_evaluation_error_is_undecided_too() {
    var rule = Sample.rule("routing/unbounded", Sample.UNBOUNDED.replace("!has(now.limit)", "1 / (size(now.from) - 3) > 0"));
    var judgement = judge(rule, false, Sample.added(Sample.redistribution(Sample.line(7), new Value.Absent<>())));
    assertEquals(List.of(), judgement.findings());
    assertEquals(List.of(new Undecided("routing/unbounded", Sample.line(7), "division by zero (`when`, column 29)", "How many routes pass?")), judgement.undecided());
  }

  @Test
  void a_rule_about_what_is_there_is_not_asked_about_what_is_removed() {
    var removed = Sample.removed(Sample.redistribution(Sample.old(7), new Value.Absent<>()));
    assertEquals(new Judgement(List.of(), List.of()), judge(UNBOUNDED, true, removed));
    assertEquals(1, judge(GONE, true, removed).findings().size());
    var past = Sample.rule("routing/past", Sample.UNBOUNDED.replace("now.protocol == \"isis\" && !has(now.limit)", "was.protocol == \"isis\""));
    assertEquals(new Judgement(List.of(), List.of()), judge(past, true, Sample.added(Sample.redistribution(Sample.line(7), new Value.Absent<>()))));
    assertEquals(1, judge(past, true, removed).findings().size());
  }

  @Test
  void what_is_removed_stands_in_its_block_and_shows_the_old_line() {
    var finding = only(judge(GONE, true, Sample.removed(Sample.redistribution(Sample.old(7), new Value.Absent<>()))));
    assertEquals("removed", finding.change());
    assertEquals(5, finding.at().line());
    assertEquals(List.of(new Evidence(Sample.old(7), "before the change")), finding.evidence());
    assertEquals("sends isis 0; {braces}}", finding.message());
  }

  @Test
  void a_value_that_is_gone_is_shown_where_it_went_and_where_it_was() {
    var finding = only(judge(UNBOUNDED_BEFORE, true, Sample.changed(
        Sample.redistribution(Sample.old(7), Sample.limit(5, Sample.old(8))), Sample.redistribution(Sample.line(7), new Value.Absent<>()))));
    assertEquals("altered", finding.change());
    assertEquals(Sample.line(7), finding.at());
    assertEquals(List.of(new Evidence(Sample.old(8), "limit 5 before the change")), finding.evidence());
  }

  @Test
  void with_a_base_what_only_moved_is_left_out() {
    var change = Sample.changed(Sample.redistribution(Sample.old(7), new Value.Absent<>()), Sample.redistribution(Sample.line(70), new Value.Absent<>()));
    assertEquals(new Judgement(List.of(), List.of()), judge(UNBOUNDED, true, change));
    assertEquals("unchanged", only(judge(UNBOUNDED, false, change)).change());
    var misplaced = Sample.changed(Sample.misplaced(4, 5), Sample.misplaced(9, 10));
    assertEquals(List.of(), judge(MISPLACED, true, misplaced).findings());
  }

  @Test
  void a_fingerprint_survives_a_move_and_tells_equal_lines_apart() {
    var here = Sample.added(Sample.redistribution(Sample.line(7), new Value.Absent<>()));
    var twice = judge(UNBOUNDED, false, List.of(Sample.added(Sample.redistribution(Sample.line(20), new Value.Absent<>())), here)).findings();
    var moved = Judge.judge(Rulebook.of(List.of(UNBOUNDED)), List.of(Sample.added(Sample.redistribution(Sample.line(9), new Value.Absent<>()))), false,
        _ -> "   export   \"X\" ");
    assertEquals(List.of(7, 20), twice.stream().map(finding -> finding.at().line()).toList());
    assertEquals(only(moved).fingerprint(), twice.getFirst().fingerprint());
    assertNotEquals(twice.getFirst().fingerprint(), twice.getLast().fingerprint());
  }

  @Test
  void what_stands_on_a_line_that_follows_from_a_misplaced_one_names_it_as_cause() {
    var rulebook = Rulebook.of(List.of(UNBOUNDED, MISPLACED));
    var changes = List.of(Sample.added(Sample.misplaced(4, 5, 7)), Sample.added(Sample.redistribution(Sample.line(7), new Value.Absent<>())),
        Sample.added(Sample.redistribution(Sample.line(8), new Value.Absent<>())));
    var findings = Judge.judge(rulebook, changes, false, _ -> "export").findings();
    assertEquals(List.of("context/misplaced", "routing/unbounded", "routing/unbounded"), findings.stream().map(Finding::rule).toList());
    assertEquals(List.of(List.of(), List.of(findings.getFirst().fingerprint()), List.of()), findings.stream().map(Finding::causes).toList());
    assertTrue(findings.getFirst().exhibit().filter(Exhibit.ContextTrace.class::isInstance).isPresent());
  }

  @Test
  void a_later_misplaced_line_may_follow_from_an_earlier_one_but_never_the_other_way() {
    var findings = judge(MISPLACED, false, List.of(Sample.added(Sample.misplaced(4, 6)), Sample.added(Sample.misplaced(6, 4)))).findings();
    assertEquals(List.of(), findings.getFirst().causes());
    assertEquals(List.of(findings.getFirst().fingerprint()), findings.getLast().causes());
  }

  private static Judgement judge(Rule rule, boolean compared, Change<Fact> change) {
    return judge(rule, compared, List.of(change));
  }

  private static Judgement judge(Rule rule, boolean compared, List<Change<Fact>> changes) {
    return Judge.judge(Rulebook.of(List.of(rule)), changes, compared, _ -> "export \"X\"");
  }


  private static Finding only(Judgement judgement) {
    assertEquals(List.of(), judgement.undecided());
    assertEquals(1, judgement.findings().size());
    return judgement.findings().getFirst();
  }
}
