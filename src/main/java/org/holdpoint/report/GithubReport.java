package org.holdpoint.report;

import java.util.ArrayList;
import java.util.Optional;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Fix;
import org.holdpoint.finding.Severity;
import org.holdpoint.source.Span;

/// The report as workflow commands of GitHub Actions, which become annotations of the changed files. GitHub shows ten errors, ten warnings and ten notices of a step, so the most
/// severe come first; the log has them all.
final class GithubReport {

  private static final int SHOWN = 10;

  private final StringBuilder out = new StringBuilder();

  private GithubReport() {}

  static String render(Report report) {
    var github = new GithubReport();
    github.command(Severity.NOTE, Optional.empty(), "Holdpoint: " + report.verdict().word(), heading(report));
    Ranked.counting(report).forEach(github::finding);
    Remark.annotations(report).forEach(remark -> github.command(remark.severity(), remark.at(), "holdpoint: " + remark.kind().word(), remark.text()));
    return github.out.toString();
  }

  private static String heading(Report report) {
    var counts = Summary.count(Ranked.counting(report));
    var many = counts.values().stream().anyMatch(count -> count > SHOWN);
    return Summary.sentence(report) + (report.reasons().isEmpty() ? "" : "\nbecause " + String.join("; ", report.reasons()))
        + (many ? "\nGitHub shows " + SHOWN + " annotations of a kind; the log and the summary of the step have more." : "");
  }

  private void finding(Finding finding) {
    var text = new ArrayList<String>();
    text.add(finding.message());
    text.add("why: " + finding.why());
    text.add("repair: " + finding.fix().map(Fix::description).orElse(finding.repair()));
    finding.evidence().stream().limit(SHOWN).forEach(evidence -> text.add("evidence: " + evidence.at().place() + " " + Summary.told(evidence.at(), evidence.message())));
    if (finding.evidence().size() > SHOWN) {
      text.add("and " + (finding.evidence().size() - SHOWN) + " more places: see --format json");
    }
    command(finding.severity(), Optional.of(finding.at()), finding.rule(), String.join("\n", text));
  }

  private void command(Severity severity, Optional<Span> at, String title, String text) {
    var word = switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
    var properties = new ArrayList<String>();
    at.ifPresent(span -> {
      properties.add("file=" + property(span.file()));
      properties.add("line=" + span.line());
      properties.add("endLine=" + Math.max(span.line(), span.endColumn() == 1 ? span.endLine() - 1 : span.endLine()));
      // GitHub takes columns only of an annotation of one line.
      if (span.line() == span.endLine()) {
        properties.add("col=" + span.column());
        properties.add("endColumn=" + span.endColumn());
      }
    });
    properties.add("title=" + property(title));
    out.append("::").append(word).append(' ').append(String.join(",", properties)).append("::").append(data(text)).append('\n');
  }

  /// Text after the command. Its lines become `%0A`, so that none of them is a command.
  private static String data(String text) {
    return String.join("\n", text.lines().map(Cells::visible).toList()).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text.replace("\n", " ")).replace(":", "%3A").replace(",", "%2C");
  }
}
