package org.holdpoint.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdpoint.finding.Evidence;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Fix;
import org.holdpoint.finding.Severity;
import org.holdpoint.gate.Allowed;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// The report as a comment of a pull request: the verdict, the findings with their lines, what was not judged. Its first line is a marker by which a later run finds the comment to put
/// its own in place. What there is no room for is counted.
final class MarkdownReport {

  private static final String MARKER = "<!-- holdpoint:report -->";
  /// A comment on GitHub takes 65,536 letters.
  private static final int COMMENT = 60_000;
  /// A step's summary on GitHub takes 1 MiB, with what other commands of the step add to it.
  private static final int STEP = 900_000;
  /// What the sections after the findings are left at least, and the last lines.
  private static final double FINDINGS = 0.75;
  private static final int FOOT = 1_500;
  private static final int WIDTH = 100;
  private static final int EVIDENCE = 6;

  private final Report report;
  private final int room;
  private final StringBuilder out = new StringBuilder();
  private int used;

  private MarkdownReport(Report report, int room) {
    this.report = report;
    this.room = room - FOOT;
  }

  /// What a comment takes.
  static String render(Report report) {
    return new MarkdownReport(report, COMMENT).text();
  }

  /// What a step's summary takes.
  static String summary(Report report) {
    return new MarkdownReport(report, STEP).text();
  }

  private String text() {
    add(MARKER + "\n## Holdpoint: " + report.verdict().word() + "\n\n");
    add(Markdown.words(Summary.counts(report)) + unknown() + ".\n\n");
    section("Why it is not pass", report.reasons().stream().filter(reason -> !report.loosened().contains(reason)).map(reason -> "- " + Markdown.words(reason) + "\n").toList(), FINDINGS / 3);
    findings();
    for (var kind : Remark.Kind.values()) {
      section(kind.meaning(), Remark.annotations(report).stream().filter(remark -> remark.kind() == kind).map(MarkdownReport::remark).toList(), 1);
    }
    section("Findings that do not count", Ranked.allowed(report).stream().map(MarkdownReport::allowed).toList(), 1);
    section("What each script was applied to", report.coverage().stream().filter(file -> file.because().isPresent() && file.kind().filter("script"::equals).isPresent())
        .map(file -> "- " + Markdown.code(file.file()) + " to " + file.appliedTo().map(Markdown::code).orElse("an empty device") + ": "
            + Markdown.words(file.because().orElseThrow()) + "\n").distinct().toList(), 1);
    return out + "---\nHoldpoint " + Markdown.code(report.version()) + ", rulebook " + Markdown.code(report.rulebook()) + ", inputs " + Markdown.code(report.digest())
        + ", time judged as of " + Markdown.code(report.judgedAt().time()) + "\n";
  }

  private String unknown() {
    var unknown = Summary.unknown(report);
    return unknown.isEmpty() ? "" : "; " + Summary.count(unknown.size(), "file") + " of no known language: "
        + String.join(", ", unknown.stream().limit(EVIDENCE).map(Markdown::code).toList()) + (unknown.size() > EVIDENCE ? ", …" : "");
  }

  private void findings() {
    var named = Ranked.byFingerprint(report);
    var findings = Ranked.counting(report);
    var shown = 0;
    for (; shown < findings.size(); shown++) {
      var block = finding(findings.get(shown), named);
      if (!fits(block, FINDINGS)) {
        break;
      }
      add(block);
    }
    if (shown < findings.size()) {
      var counts = Summary.count(findings.subList(shown, findings.size()));
      add("**" + Summary.count(findings.size() - shown, "more finding") + "** (" + Summary.count(counts.get(Severity.ERROR), "error") + ", "
          + Summary.count(counts.get(Severity.WARNING), "warning") + ", " + Summary.count(counts.get(Severity.NOTE), "note")
          + ") for which there is no room here: see `holdpoint check --format json`\n\n");
    }
  }

  /// A heading and as many items as there is room for; nothing where there are none.
  private void section(String heading, List<String> items, double share) {
    if (items.isEmpty()) {
      return;
    }
    add("### " + heading + "\n\n");
    var shown = 0;
    while (shown < items.size() && fits(items.get(shown), share)) {
      add(items.get(shown));
      shown++;
    }
    add(shown < items.size() ? "- and " + (items.size() - shown) + " more: see `holdpoint check --format json`\n\n" : "\n");
  }

  private boolean fits(String block, double share) {
    return used + bytes(block) <= room * share;
  }

  private void add(String block) {
    out.append(block);
    used += bytes(block);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private String finding(Finding finding, Map<String, Finding> named) {
    var lines = new ArrayList<String>();
    lines.add("### " + finding.severity().word() + ": " + Markdown.code(finding.rule()));
    lines.add(Markdown.code(finding.at().place()) + (finding.at().side() == Side.BASE ? " (removed; as it was)" : "") + " " + Markdown.words(finding.message()));
    lines.add("<details><summary>Lines, reason and repair</summary>");
    lines.add(Markdown.block(CodeFrame.draw(report.sources(), FindingText.labels(finding), WIDTH)));
    var notes = new ArrayList<String>();
    notes.add("- why: " + Markdown.words(finding.why()));
    notes.add("- repair: " + Markdown.words(finding.fix().map(Fix::description).orElse(finding.repair())));
    notes.add("- the reviewer asks: " + Markdown.words(finding.ask()));
    Ranked.causes(finding, named).stream().limit(EVIDENCE).forEach(cause -> notes.add("- caused by " + place(cause.at()) + " " + Markdown.code(cause.rule())));
    finding.evidence().stream().limit(EVIDENCE).map(MarkdownReport::evidence).forEach(notes::add);
    if (finding.evidence().size() > EVIDENCE) {
      notes.add("- and " + Summary.count(finding.evidence().size() - EVIDENCE, "more place") + " that speak for it: see `holdpoint check --format json`");
    }
    if (!finding.incidents().isEmpty()) {
      notes.add("- precedents: " + String.join(", ", finding.incidents().stream().map(Markdown::code).toList()));
    }
    lines.add(String.join("\n", notes));
    lines.add("</details>");
    return String.join("\n\n", lines) + "\n\n";
  }

  private static String allowed(Allowed allowed) {
    var owner = allowed.owner().isEmpty() ? "" : ", by " + Markdown.words(allowed.owner()) + " until " + Markdown.code(allowed.until());
    return "- " + place(allowed.finding().at()) + " " + Markdown.code(allowed.finding().rule()) + ": " + allowed.kind() + owner + ": " + Markdown.words(allowed.because()) + "\n";
  }

  private static String evidence(Evidence evidence) {
    return "- evidence: " + place(evidence.at()) + " " + Markdown.words(evidence.message());
  }

  private static String place(Span at) {
    return Markdown.code(at.file() + ":" + at.line()) + (at.side() == Side.BASE ? " (before the change)" : "");
  }

  private static String remark(Remark remark) {
    return "- " + remark.at().map(at -> Markdown.code(at.file() + ":" + at.line()) + " ").orElse("") + Markdown.words(remark.text()) + "\n";
  }
}
