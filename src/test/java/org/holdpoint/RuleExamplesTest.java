package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.language.Languages;
import org.holdpoint.rule.NearMiss;
import org.holdpoint.rule.Rule;
import org.holdpoint.rule.RuleExample;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Rules test themselves: every example of every rule is judged by the whole line.
final class RuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> every_example_flags_what_it_says_and_nothing_else() {
    return Cases.RULES.rules().stream().flatMap(rule -> IntStream.range(0, rule.examples().size())
        .mapToObj(index -> DynamicTest.dynamicTest(rule.id() + " example " + (index + 1), () -> judge(rule, rule.examples().get(index)))));
  }

  @TestFactory
  Stream<DynamicTest> every_rule_has_an_example_that_flags_and_a_near_one_that_does_not() {
    return Cases.RULES.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> assertEquals(List.of(), NearMiss.lacking(rule))));
  }

  @Test
  void a_command_that_verifies_is_one_of_a_language_that_is_read() {
    Cases.RULES.rules().forEach(rule -> rule.verify().forEach(verify -> assertTrue(Languages.names().contains(verify.language()), () -> rule.id() + " verifies in " + verify.language())));
    assertTrue(Cases.RULES.rules().stream().anyMatch(rule -> !rule.verify().isEmpty()), "no rule says how a device shows it");
  }

  private static void judge(Rule rule, RuleExample example) {
    var run = ExampleRun.of(rule, example, Cases.RULES);
    var report = run.report();
    assertEquals(example.flags(), run.flagged(), () -> report.findings().stream().map(finding -> finding.rule() + " at " + finding.at().place() + ": " + finding.message()).toList()
        + " " + report.undecided() + " " + report.coverage());
    assertTrue(run.passed(), () -> run.undecided() + " " + report.incomplete());
  }
}
