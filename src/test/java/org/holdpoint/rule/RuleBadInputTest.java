package org.holdpoint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rule files that no honest person writes: a clear message with its place, soon.
class RuleBadInputTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String WHEN = "now.protocol == \"isis\" && !has(now.limit)";

  @Test
  void an_alias_inside_its_own_anchor_is_refused() {
    assertEquals("13:15: alias *a stands inside its own anchor", wrong(Sample.UNBOUNDED.replace("examples: []", "examples: &a [*a]")));
  }

  @Test
  void an_alias_bomb_is_refused() {
    var bomb = IntStream.range(1, 30).mapToObj(level -> "- &a" + level + " [*a" + (level - 1) + ", *a" + (level - 1) + "]").collect(Collectors.joining("\n  "));
    assertTrue(wrong(Sample.UNBOUNDED.replace("examples: []", "examples:\n  - &a0 [x, x]\n  " + bomb)).contains("the aliases of this file stand for more than 100000 nodes"));
  }

  @Test
  void a_key_that_stands_twice_is_refused() {
    assertEquals("11:1: key `ask` stands here a second time", wrong(Sample.UNBOUNDED.replace("ask: How", "ask: What?\nask: How")));
  }

  @Test
  void a_file_that_nests_without_end_is_refused() {
    assertTrue(wrong(Sample.UNBOUNDED.replace("examples: []", "examples: " + "[".repeat(50_000) + "]".repeat(50_000))).contains("nested deeper than 200 levels"));
  }

  @Test
  void an_expression_of_a_megabyte_is_refused() {
    assertEquals("5:7: an expression has at most 20000 letters; this one has 1000005", wrong(Sample.UNBOUNDED.replace(WHEN, "true " + " || true".repeat(125_000))));
  }

  @Test
  void ten_thousand_brackets_are_refused() {
    assertTrue(wrong(Sample.UNBOUNDED.replace(WHEN, "(".repeat(5_000) + "true" + ")".repeat(5_000))).matches("5:\\d+: brackets stand inside each other at most \\d+ deep"));
    assertTrue(wrong(Sample.UNBOUNDED.replace(WHEN, "'" + "!".repeat(10_000) + "1'")).startsWith("5:"));
  }

  @Test
  void a_message_of_a_megabyte_with_a_mistake_in_every_hole_is_told_in_full() {
    assertTimeoutPreemptively(SOON, () -> {
      var text = Sample.UNBOUNDED.replace("{now.from}", "{x}".repeat(10_000));
      assertEquals(10_000, problems(text).size());
    });
  }

  @Test
  void a_regular_expression_that_would_never_end_is_refused_or_ends() {
    assertTrue(wrong(Sample.UNBOUNDED.replace(WHEN, "now.into.matches(\"(a{1000}){1000}\")")).startsWith("5:24: the regular expression is too large"));
    assertTimeoutPreemptively(SOON, () -> {
      var rule = Sample.rule("routing/unbounded", Sample.UNBOUNDED.replace(WHEN, "now.into.matches(\"(a+)+$\") || (now.into + \"" + "a".repeat(10_000) + "b\").matches(\"^(a|aa|a+)*$\")"));
      assertEquals(new Judgement(List.of(), List.of()), judge(rule));
    });
  }

  @Test
  void what_fails_when_it_is_asked_is_undecided_and_says_where() {
    assertEquals("division by zero (`when`, column 3)", open("1 / (size(now.from) - 3) == 0"));
    assertEquals("index 5 is past the end of a list of 0 (`when`, column 16)", open("now.acceptedAt[5].line == 1"));
    assertTrue(open("now.from.charAt(99) == \"x\"").matches(".* \\(`when`, column 10\\)"), open("now.from.charAt(99) == \"x\""));
    assertTrue(open("int(now.from) > 0").endsWith("(`when`, column 1)"), open("int(now.from) > 0"));
    var doubling = "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]";
    assertTimeoutPreemptively(SOON, () -> assertTrue(open(doubling + ".all(a, " + doubling + ".all(b, " + doubling + ".all(c, " + doubling + ".all(d, " + doubling + ".all(e, "
        + doubling + ".all(f, " + doubling + ".all(g, a + b + c + d + e + f + g > 0)))))))").startsWith("the expression takes more than 10000000 steps here (`when`, column")));
  }

  @Test
  void a_file_that_is_no_text_or_too_large_is_told_with_the_others(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("routing"));
    Files.write(folder.resolve("routing/binary.yaml"), new byte[] {0, 1, 2, 3});
    Files.write(folder.resolve("routing/latin.yaml"), "title: größer\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(folder.resolve("routing/large.yaml"), "#".repeat(2_000_001));
    Files.writeString(folder.resolve("routing/wrong.yaml"), Sample.UNBOUNDED.replace("severity: error", "severity: fatal"));
    Files.createSymbolicLink(folder.resolve("routing/loop"), folder);
    var told = assertThrows(RuleException.class, () -> Rulebook.read(folder)).problems();
    assertEquals(1, told.size(), told.toString());
    assertTrue(told.getFirst().message().startsWith("this folder of rules cannot be read: "), told.toString());
    Files.delete(folder.resolve("routing/loop"));
    assertEquals(List.of("binary.yaml 1: a rule is text in UTF-8", "large.yaml 1: no rule is larger than 2000000 bytes", "latin.yaml 1: a rule is text in UTF-8",
        "wrong.yaml 3: no severity `fatal`; allowed: error, warning, note"), assertThrows(RuleException.class, () -> Rulebook.read(folder)).problems().stream()
            .map(problem -> Path.of(problem.at().file()).getFileName() + " " + problem.at().line() + ": " + problem.message()).toList());
  }

  @Test
  void a_mark_at_the_start_of_a_file_is_no_mistake(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("routing"));
    Files.writeString(folder.resolve("routing/marked.yaml"), "\uFEFF" + Sample.UNBOUNDED.replace("\n", "\r\n"));
    assertEquals(1, Rulebook.read(folder).rules().size());
  }

  private static String open(String when) {
    return judge(Sample.rule("routing/unbounded", Sample.UNBOUNDED.replace(WHEN, "'" + when.replace("'", "''") + "'"))).undecided().getFirst().because();
  }

  private static Judgement judge(Rule rule) {
    return Judge.judge(Rulebook.of(List.of(rule)), List.of(Sample.added(Sample.redistribution(Sample.line(7), new Value.Absent<>()))), false, _ -> "");
  }

  private static List<Problem> problems(String text) {
    return assertThrows(RuleException.class, () -> Sample.rule("routing/unbounded", text)).problems();
  }

  /// The first mistake, which is found soon.
  private static String wrong(String text) {
    return assertTimeoutPreemptively(SOON, () -> {
      var first = problems(text).getFirst();
      return first.at().line() + ":" + first.at().column() + ": " + first.message();
    });
  }
}
