package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.finding.Finding;
import org.holdpoint.language.Languages;
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

  @Test
  void every_rule_has_an_example_that_flags_and_one_that_does_not() {
    for (var rule : Cases.RULES.rules()) {
      assertTrue(rule.examples().stream().anyMatch(example -> !example.flags().isEmpty()), rule.id() + " has no example that it flags");
      assertTrue(rule.examples().stream().anyMatch(example -> example.flags().isEmpty()), rule.id() + " has no example that it leaves alone");
    }
  }

  @Test
  void a_command_that_verifies_is_one_of_a_language_that_is_read() {
    Cases.RULES.rules().forEach(rule -> rule.verify().forEach(verify -> assertTrue(Languages.names().contains(verify.language()), () -> rule.id() + " verifies in " + verify.language())));
    assertTrue(Cases.RULES.rules().stream().anyMatch(rule -> !rule.verify().isEmpty()), "no rule says how a device shows it");
  }

  private static void judge(Rule rule, RuleExample example) {
    var name = example.kind().equals("script") ? "example-change.cli" : "example-running.cfg";
    var report = Cases.check(example.was().map(was -> Map.of("example-running.cfg", was)), Map.of(name, example.now()), Cases.RULES, Cases.request(example.language()));
    var flagged = report.findings().stream().filter(finding -> finding.rule().equals(rule.id())).map(finding -> covered(example, finding)).toList();
    assertEquals(example.flags(), flagged, () -> report.findings().stream().map(finding -> finding.rule() + " at " + finding.at().place() + ": " + finding.message()).toList()
        + " " + report.undecided() + " " + report.coverage());
  }

  /// The text that a finding's span covers.
  private static String covered(RuleExample example, Finding finding) {
    var lines = List.of(example.now().split("\n", -1));
    var at = finding.at();
    return at.line() == at.endLine() ? lines.get(at.line() - 1).substring(at.column() - 1, at.endColumn() - 1) : lines.get(at.line() - 1).strip();
  }
}
