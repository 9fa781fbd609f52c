package org.holdpoint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.holdpoint.finding.Edit;
import org.holdpoint.finding.Fix;
import org.holdpoint.finding.Severity;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

/// What each format says, and where it ends.
final class ReportFormatsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void sarif_takes_the_most_severe_results_and_says_how_many_it_leaves_out() {
    var sarif = SarifReport.render(Sample.many(SarifReport.MOST, 2));
    assertEquals(SarifReport.MOST, sarif.split("\"ruleId\": ", -1).length - 1);
    assertEquals(2, sarif.split("\"level\": \"error\",\n          \"message\"", -1).length - 1);
    assertTrue(sarif.contains("2 of 25002 findings are left out, the least severe: see --format json"));
    assertTrue(sarif.contains("number " + (SarifReport.MOST - 3) + ".") && !sarif.contains("number " + (SarifReport.MOST - 2) + "."));
    assertFalse(SarifReport.render(Sample.many(1, 1)).contains("findings are left out"));
  }

  @Test
  void github_commands_come_the_most_severe_first_and_say_when_not_all_are_shown() {
    var lines = GithubReport.render(Sample.many(3, 12)).lines().toList();
    assertEquals(16, lines.size());
    assertTrue(lines.getFirst().startsWith("::notice title=Holdpoint%3A hold::12 errors"));
    assertTrue(lines.getFirst().endsWith("%0AGitHub shows 10 annotations of a kind; the log and the summary of the step have more."));
    assertTrue(lines.subList(1, 13).stream().allMatch(line -> line.startsWith("::error ")));
    assertTrue(lines.subList(13, 16).stream().allMatch(line -> line.startsWith("::notice ")));
    assertFalse(GithubReport.render(Sample.many(1, 1)).contains("GitHub shows"));
  }

  @Test
  void github_takes_columns_of_one_line_only_and_a_span_to_the_start_of_a_line_ends_before_it() {
    var file = Sample.file("a b,c.cli", Side.HEAD, "one\ntwo\nthree\n");
    var whole = GithubReport.render(Sample.one(Sample.finding(Severity.ERROR, new Span("a b,c.cli", Side.HEAD, 1, 1, 3, 1), Optional.empty()), file));
    assertTrue(whole.contains("::error file=a b%2Cc.cli,line=1,endLine=2,title=routing/leak::a leak%0A"), whole);
    var part = GithubReport.render(Sample.one(Sample.finding(Severity.WARNING, Span.of("a b,c.cli", Side.HEAD, 2, 1, 4), Optional.empty()), file));
    assertTrue(part.contains("::warning file=a b%2Cc.cli,line=2,endLine=2,col=1,endColumn=4,title=routing/leak::a leak%0A"), part);
  }

  @Test
  void a_comment_and_a_summary_stay_below_the_limits_of_github_and_count_what_they_leave_out() {
    var report = Sample.many(1000, 4000);
    var comment = MarkdownReport.render(report);
    assertTrue(comment.length() < 65_536 && comment.length() > 30_000, () -> "" + comment.length());
    assertTrue(comment.contains("for which there is no room here: see `holdpoint check --format json`"));
    assertTrue(comment.contains("number 1000") && !comment.contains("number 1 "));
    var summary = StepSummary.render(report);
    assertTrue(summary.getBytes(StandardCharsets.UTF_8).length < 1 << 20);
    assertTrue(summary.length() > comment.length());
    assertTrue(comment.startsWith("<!-- holdpoint:report -->\n") && comment.contains("inputs `sha256:inputs`"));
  }

  @Test
  void a_long_word_of_a_file_does_not_make_a_comment_too_long() {
    var comment = MarkdownReport.render(Sample.of("x".repeat(200_000)));
    assertTrue(comment.length() < 65_536, () -> "" + comment.length());
  }

  @Test
  void rdjson_counts_columns_in_bytes() throws IOException {
    var file = Sample.file("a.cli", Side.HEAD, "a𐐀b강c\n");
    var range = diagnostic(Sample.finding(Severity.ERROR, Span.of("a.cli", Side.HEAD, 1, 2, 5), Optional.empty()), file).at("/location/range");
    assertEquals(2, range.at("/start/column").intValue());
    assertEquals(10, range.at("/end/column").intValue());
    var past = diagnostic(Sample.finding(Severity.ERROR, Span.of("a.cli", Side.HEAD, 1, 6, 7), Optional.empty()), file).at("/location/range");
    assertEquals(11, past.at("/start/column").intValue());
  }

  @Test
  void rdjson_suggests_a_safe_fix_as_one_stretch_of_lines() throws IOException {
    var file = Sample.file("a.cli", Side.HEAD, "one\ntwo\nthree\nfour\n");
    var edits = List.of(new Edit(3, Optional.of(4), ""), new Edit(1, Optional.empty(), "zero"));
    var at = Span.of("a.cli", Side.HEAD, 1, 1, 2);
    var suggestion = diagnostic(Sample.finding(Severity.ERROR, at, Optional.of(new Fix("mend", true, edits))), file).at("/suggestions");
    assertEquals(1, suggestion.size());
    assertEquals("zero\none\ntwo\n", suggestion.at("/0/text").textValue());
    assertEquals(1, suggestion.at("/0/range/start/line").intValue());
    assertEquals(4, suggestion.at("/0/range/end/line").intValue());
    assertTrue(diagnostic(Sample.finding(Severity.ERROR, at, Optional.of(new Fix("mend", false, edits))), file).at("/suggestions").isMissingNode());
  }

  @Test
  void a_sarif_fix_deletes_inserts_and_replaces_whole_lines() throws IOException {
    var file = Sample.file("a.cli", Side.HEAD, "one\ntwo\nthree\n");
    var edits = List.of(new Edit(1, Optional.empty(), "zero"), new Edit(2, Optional.of(3), ""), new Edit(3, Optional.of(4), "3"));
    var finding = Sample.finding(Severity.ERROR, Span.of("a.cli", Side.HEAD, 1, 1, 2), Optional.of(new Fix("mend", true, edits)));
    var replacements = JSON.readTree(SarifReport.render(Sample.one(finding, file))).at("/runs/0/results/0/fixes/0/artifactChanges/0/replacements");
    assertEquals(1, replacements.at("/0/deletedRegion/endLine").intValue());
    assertEquals("zero\n", replacements.at("/0/insertedContent/text").textValue());
    assertEquals(3, replacements.at("/1/deletedRegion/endLine").intValue());
    assertTrue(replacements.at("/1/insertedContent").isMissingNode());
    assertEquals("3\n", replacements.at("/2/insertedContent/text").textValue());
  }

  @Test
  void a_path_becomes_a_uri_that_no_letter_of_it_can_leave() {
    assertEquals("a%20b/%ED%95%9C%3A%23%3F%25.cfg", SarifPlace.uri("a b/한:#?%.cfg"));
    assertEquals("file:///srv/x", SarifPlace.artifact("/srv/x").get("uri"));
    assertEquals(Optional.of(SarifPlace.ROOT), SarifPlace.artifact("x").get("uriBaseId"));
  }

  @Test
  void gitlab_tells_equal_fingerprints_apart() {
    var gitlab = GitlabReport.render(Sample.of("x"));
    assertTrue(gitlab.contains("\"fingerprint\": \"f2\"") && gitlab.contains("\"fingerprint\": \"f2-2\""));
  }

  @Test
  void something_incomplete_that_is_allowed_is_no_error_of_junit() {
    var report = Sample.of("x");
    var allowed = new Report(report.version(), report.rulebook(), report.verdict(), 1, report.failOn(), report.judgedAt(), report.inputs(), true, report.coverage(), report.context(), report.rules(),
        report.findings(), report.allowed(), report.undecided(), report.loosened(), report.incomplete(), report.skipped(), report.reasons(), report.sources());
    assertTrue(JunitReport.render(report).contains("<error "));
    assertFalse(JunitReport.render(allowed).contains("<error "));
  }

  @Test
  void sarif_says_what_allows_a_finding() throws IOException {
    var results = JSON.readTree(SarifReport.render(Sample.of("x"))).at("/runs/0/results");
    assertEquals("inSource", results.at("/3/suppressions/0/kind").textValue());
    assertEquals("suppression: x, by x until 2026-12-31", results.at("/3/suppressions/0/justification").textValue());
    assertEquals(1, results.at("/3/suppressions/0/location/physicalLocation/region/startLine").intValue());
    assertEquals("external", results.at("/4/suppressions/0/kind").textValue());
    assertEquals("baseline: known before", results.at("/4/suppressions/0/justification").textValue());
  }

  @Test
  void what_is_allowed_is_told_to_people_and_is_no_annotation() {
    var report = Sample.of("x");
    assertTrue(MarkdownReport.render(report).contains("### Findings that do not count\n\n- `after/x.cli:2` `context/unclosed-block`: suppression, by x until `2026-12-31`: x\n"));
    assertTrue(JunitReport.render(report).contains("<skipped message=\"suppression, by x until 2026-12-31: x\">"));
    assertEquals(3, GithubReport.render(report).lines().filter(line -> line.contains("title=context/") || line.contains("title=routing/") || line.contains("title=guardrail/")).count());
  }

  @Test
  void line_numbers_are_folded_into_runs() {
    assertEquals("3", Remark.numbers(List.of(3)));
    assertEquals("1, 3-5, 9-10", Remark.numbers(List.of(1, 3, 4, 5, 9, 10)));
    assertEquals("1000-1001", Remark.numbers(List.of(1000, 1001)));
  }

  private static JsonNode diagnostic(org.holdpoint.finding.Finding finding, org.holdpoint.source.SourceFile file) throws IOException {
    return JSON.readTree(RdjsonReport.render(Sample.one(finding, file))).at("/diagnostics/0");
  }
}
