package org.holdpoint.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Fix;
import org.holdpoint.finding.Severity;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// The report as a diagnostic result of reviewdog (rdjson): columns count bytes of UTF-8 from 1, ends are exclusive.
final class RdjsonReport {

  private final Report report;
  private final Map<String, Finding> named;

  private RdjsonReport(Report report) {
    this.report = report;
    this.named = Ranked.byFingerprint(report);
  }

  static String render(Report report) {
    var rdjson = new RdjsonReport(report);
    var diagnostics = new ArrayList<Map<String, Object>>();
    Ranked.counting(report).forEach(finding -> diagnostics.add(rdjson.diagnostic(finding)));
    Remark.annotations(report).forEach(remark -> diagnostics.add(rdjson.remark(remark)));
    return Json.pretty(Json.ordered("source", Json.ordered("name", "holdpoint"), "diagnostics", diagnostics));
  }

  private Map<String, Object> diagnostic(Finding finding) {
    var text = finding.message() + "\nwhy: " + finding.why() + "\nrepair: " + finding.fix().map(Fix::description).orElse(finding.repair());
    var related = new ArrayList<Map<String, Object>>();
    finding.evidence().forEach(evidence -> related.add(related(evidence.at(), evidence.message())));
    Ranked.causes(finding, named).forEach(cause -> related.add(related(cause.at(), "cause: " + cause.message())));
    return Json.ordered("message", lines(text), "location", location(finding.at()), "severity", word(finding.severity()), "code", Json.ordered("value", finding.rule()),
        "suggestions", Json.unlessEmpty(suggestions(finding)), "related_locations", Json.unlessEmpty(related));
  }

  private Map<String, Object> remark(Remark remark) {
    return Json.ordered("message", lines(remark.text()), "location", remark.at().map(this::location).orElse(Json.ordered("path", "holdpoint.yaml")),
        "severity", word(remark.severity()), "code", Json.ordered("value", "holdpoint/" + remark.kind().word()));
  }

  /// A safe fix as a suggestion, which a click in the pull request takes over; one that needs a second look is only told.
  private List<Map<String, Object>> suggestions(Finding finding) {
    var fix = finding.fix().filter(Fix::safe).filter(_ -> finding.at().side() == Side.HEAD);
    return fix.map(safe -> EditedLines.of(safe, line -> report.sources().line(finding.at(), line))).map(edited -> List.of(Json.ordered(
        "range", Json.ordered("start", position(edited.line(), 1), "end", position(edited.endLine(), 1)), "text", edited.text()))).orElse(List.of());
  }

  private Map<String, Object> related(Span at, String message) {
    return Json.ordered("message", lines(Summary.told(at, message)), "location", location(at));
  }

  private Map<String, Object> location(Span at) {
    return Json.ordered("path", at.file(), "range", Json.ordered("start", position(at.line(), octets(at, at.line(), at.column())),
        "end", position(at.endLine(), octets(at, at.endLine(), at.endColumn()))));
  }

  private static Map<String, Object> position(int line, int column) {
    return Json.ordered("line", line, "column", column);
  }

  /// The column in bytes of UTF-8 of one in code points.
  private int octets(Span at, int line, int column) {
    var text = report.sources().line(at, line);
    var before = Math.min(column - 1, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, before)).getBytes(StandardCharsets.UTF_8).length + column - before;
  }

  private static String lines(String text) {
    return String.join("\n", text.lines().map(Cells::visible).toList());
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case NOTE -> "INFO";
    };
  }
}
