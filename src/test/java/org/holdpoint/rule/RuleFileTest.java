package org.holdpoint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.holdpoint.finding.Severity;
import org.holdpoint.rule.RuleExample.InputFile;
import org.holdpoint.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFileTest {

  @Test
  void a_rule_is_read_with_all_its_parts() {
    var rule = Sample.rule("routing/unbounded", Sample.UNBOUNDED.replace("examples: []", """
        evidence: [now.limit, was]
        examples:
          - language: sros
            kind: script
            was: |
              a
            now: |
              b
            flags: [b]
          - {language: sros, now: "", flags: []}"""));
    assertEquals("routing", rule.family());
    assertEquals(Severity.ERROR, rule.severity());
    assertEquals("now.protocol == \"isis\" && !has(now.limit)", rule.when().source());
    assertEquals("sends {now.from} routes into {now.into} by {now.policy}; {{braces}}", rule.message().source());
    assertEquals(List.of(new PlacePath("now.limit"), new PlacePath("was")), rule.evidence());
    assertEquals(List.of(
        new RuleExample(Optional.of("sros"), List.of(new InputFile("example-running.cfg", Optional.of("a\n"), Optional.empty()),
            new InputFile("example-change.cli", Optional.empty(), Optional.of("b\n"))), List.of("b"), 15),
        new RuleExample(Optional.of("sros"), List.of(new InputFile("example-running.cfg", Optional.empty(), Optional.of(""))), List.of(), 22)), rule.examples());
  }

  @Test
  void an_unknown_field_is_shown_where_it_stands_in_the_file() {
    var problem = only(Sample.UNBOUNDED.replace("has(now.limit)", "has(now.limt)"));
    assertEquals("rules/routing/unbounded.yaml:5:42", problem.at().place());
    assertTrue(problem.message().contains("limt"), problem.message());
    var rendered = problem.render().lines().toList();
    assertEquals("  5 | when: now.protocol == \"isis\" && !has(now.limt)", rendered.get(1));
    assertEquals("    | " + " ".repeat(rendered.get(1).indexOf("limt") - 6) + "^^^^", rendered.get(2));
  }

  @Test
  void a_mistake_inside_a_message_is_shown_where_it_stands() {
    assertEquals("7:59", place(Sample.UNBOUNDED.replace("now.policy", "now.polcy")));
    assertEquals("7:50", place(Sample.UNBOUNDED.replace("\"sends", "\"se\\u006eds").replace("into {now.into}", "into {now.nto}")));
    assertEquals("8:11", place(Sample.UNBOUNDED.replace("why: Too many", "why: Many {")));
  }

  @Test
  void an_unknown_key_is_answered_with_the_nearest_known_one() {
    var problem = only(Sample.UNBOUNDED.replace("ask: How", "sauces: [x]\nask: How"));
    assertEquals("unknown key `sauces`; did you mean `sources`?", problem.message());
    assertEquals(10, problem.at().line());
    assertTrue(only(Sample.UNBOUNDED + "zzzzzzzz: 1\n").message().startsWith("unknown key `zzzzzzzz`; allowed: title, category,"));
  }

  @Test
  void a_device_shows_what_a_rule_speaks_of_by_a_command_of_its_language() {
    var rule = Sample.rule("routing/unbounded", Sample.UNBOUNDED.replace("incidents:", """
        verify:
          sros:
            run: show router {now.into} status
            expect: a limit beside {now.policy}
        incidents:"""));
    assertEquals(List.of("sros: show router {now.into} status: a limit beside {now.policy}"),
        rule.verify().stream().map(verify -> verify.language() + ": " + verify.run().source() + ": " + verify.expect().source()).toList());
  }

  @Test
  void a_mistake_in_a_command_is_shown_where_it_stands() {
    var start = Sample.UNBOUNDED.replace("incidents:", "verify:\n  sros: {run: show, expect: \"{now.nto}\"}\nincidents:");
    assertEquals("12:35", place(start));
    assertEquals("key `run` is missing", only(start.replace("run: show, expect: \"{now.nto}\"", "expect: x")).message());
    assertEquals("`sros` of `verify` is a mapping", only(start.replace("{run: show, expect: \"{now.nto}\"}", "show")).message());
    assertTrue(only(start.replace("now.nto", "now.into").replace("run: show", "run: show, rum: x")).message().startsWith("unknown key `rum`; did you mean `run`?"));
  }

  @Test
  void keys_keep_their_order() {
    assertTrue(only(Sample.UNBOUNDED.replace("severity: error\non: redistribution\n", "on: redistribution\nseverity: error\n")).message()
        .startsWith("`severity` comes before `on`; the order is title, category, severity, beside, alone, on"));
  }

  @Test
  void a_rule_that_says_nothing_alone_says_something_beside_an_error() {
    var silent = Sample.UNBOUNDED.replace("severity: error\n", "severity: note\nbeside: warning\nalone: silent\n");
    assertTrue(Sample.rule("routing/unbounded", silent).silent());
    assertEquals("`alone` is `silent`, and stands with `beside`", only(silent.replace("beside: warning\n", "")).message());
    assertEquals("`alone` is `silent`, and stands with `beside`", only(silent.replace("alone: silent", "alone: quiet")).message());
  }

  @Test
  void the_category_is_of_the_catalogue_and_of_the_family_of_the_folder() {
    assertEquals("category `peak-hours` is of the family timing, but the rule stands in the folder routing",
        only(Sample.UNBOUNDED.replace("route-redistribution", "peak-hours")).message());
    assertEquals("no category `route-leek` in the risk catalogue; did you mean `route-leak`?",
        only(Sample.UNBOUNDED.replace("route-redistribution", "route-leek")).message());
  }

  @Test
  void severity_fact_and_places_are_checked() {
    assertEquals("no severity `fatal`; allowed: error, warning, note", only(Sample.UNBOUNDED.replace("severity: error", "severity: fatal")).message());
    assertEquals("no fact `redistributon`; did you mean `redistribution`?",
        only(Sample.UNBOUNDED.replace("on: redistribution", "on: redistributon")).message());
    assertEquals("`now.into` has no place of its own in the file", only(Sample.UNBOUNDED.replace("at: now", "at: now.into")).message());
    var unknown = only(Sample.UNBOUNDED.replace("at: now", "at: now.limits"));
    assertTrue(unknown.message().startsWith("no field `limits` in redistribution; fields: key, at, within, vpn, from"), unknown.message());
    assertEquals("6:9", unknown.at().line() + ":" + unknown.at().column());
    assertEquals("a place starts with `now` or `was`, or is `within`; not `then`", only(Sample.UNBOUNDED.replace("at: now", "at: then")).message());
  }

  @Test
  void every_mistake_of_a_folder_is_told_at_once(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("routing"));
    Files.writeString(folder.resolve("routing/one.yaml"), "title: x\nnow: 1\n");
    Files.writeString(folder.resolve("routing/two.yaml"), "a: [");
    Files.writeString(folder.resolve("routing/two.ko.yaml"), "not: read");
    Files.writeString(folder.resolve("routing/Three.yml"), Sample.UNBOUNDED);
    var wrong = assertThrows(RuleException.class, () -> Rulebook.read(folder));
    var messages = wrong.problems().stream().map(Problem::message).toList();
    assertTrue(messages.containsAll(List.of("key `category` is missing", "key `examples` is missing")), messages.toString());
    assertTrue(messages.stream().anyMatch(message -> message.startsWith("unknown key `now`")));
    assertTrue(messages.stream().anyMatch(message -> message.startsWith("a rule is named <family>/<risky-pattern>.yaml")));
    assertEquals(3, wrong.problems().stream().map(problem -> problem.at().file()).distinct().count());
    assertThrows(RuleException.class, () -> Rulebook.read(folder.resolve("none")));
    assertThrows(RuleException.class, () -> Rulebook.read(folder.resolve("routing/one.yaml")));
  }

  private static Problem only(String text) {
    var problems = assertThrows(RuleException.class, () -> Sample.rule("routing/unbounded", text)).problems();
    assertEquals(1, problems.size(), problems.toString());
    return problems.getFirst();
  }

  private static String place(String text) {
    var at = only(text).at();
    return at.line() + ":" + at.column();
  }
}
