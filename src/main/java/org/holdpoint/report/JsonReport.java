package org.holdpoint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.finding.Edit;
import org.holdpoint.finding.Evidence;
import org.holdpoint.finding.Exhibit;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Fix;
import org.holdpoint.finding.Undecided;
import org.holdpoint.gate.Allowed;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Incomplete;

/// The report as one JSON document: the verdict file. Nothing is left out or cut off.
final class JsonReport {

  private JsonReport() {}

  static String render(Report report) {
    var json = new LinkedHashMap<String, Object>();
    json.put("tool", Json.ordered("name", "holdpoint", "version", report.version(), "rulebook", report.rulebook()));
    json.put("verdict", report.verdict().word());
    json.put("judgedAt", Json.ordered("time", report.judgedAt().time(), "from", report.judgedAt().from()));
    json.put("digest", report.digest());
    json.put("compared", report.compared());
    json.put("summary", summary(report));
    json.put("reasons", report.reasons());
    json.put("coverage", coverage(report.coverage()));
    json.put("context", report.context());
    json.put("findings", report.findings().stream().map(JsonReport::finding).toList());
    json.put("suppressed", report.allowed().stream().map(JsonReport::allowed).toList());
    json.put("undecided", report.undecided().stream().map(JsonReport::undecided).toList());
    json.put("loosened", report.loosened());
    json.put("incomplete", report.incomplete().stream().map(JsonReport::incomplete).toList());
    json.put("skipped", report.skipped().stream().map(one -> Json.ordered("file", one.path(), "side", one.side().word(), "because", one.because())).toList());
    return Json.pretty(json);
  }

  private static Map<String, Object> summary(Report report) {
    var summary = new LinkedHashMap<String, Object>();
    Summary.count(report.findings()).forEach((severity, count) -> summary.put(severity.word(), count));
    summary.put("suppressed", report.allowed().size());
    summary.put("undecided", report.undecided().size());
    summary.put("causes", Summary.causes(report.findings()));
    summary.put("files", report.coverage().stream().map(FileCoverage::file).distinct().count());
    return summary;
  }

  private static Map<String, Object> coverage(List<FileCoverage> files) {
    return Json.ordered("lines", files.stream().mapToInt(FileCoverage::lines).sum(), "read", files.stream().mapToInt(FileCoverage::read).sum(),
        "ignored", files.stream().mapToInt(FileCoverage::ignored).sum(), "unread", files.stream().mapToInt(file -> file.unread().size()).sum(),
        "other", files.stream().mapToInt(FileCoverage::other).sum(), "files", files.stream().map(JsonReport::file).toList());
  }

  private static Map<String, Object> file(FileCoverage file) {
    var json = Json.ordered("file", file.file(), "side", file.side().word(), "language", file.language(), "kind", file.kind(), "appliedTo", file.appliedTo(),
        "because", file.because(), "delivery", file.delivery(), "lines", file.lines(), "read", file.read(), "ignored", file.ignored(), "unread", file.unread().size(), "other", file.other());
    if (!file.unread().isEmpty()) {
      json.put("unreadLines", file.unread().stream().map(at -> at.line()).toList());
    }
    return json;
  }

  private static Map<String, Object> finding(Finding finding) {
    var at = finding.at();
    return Json.ordered("rule", finding.rule(), "category", finding.category(), "severity", finding.severity().word(), "message", finding.message(),
        "file", at.file(), "side", at.side().word(), "line", at.line(), "column", at.column(), "endLine", at.endLine(), "endColumn", at.endColumn(),
        "change", finding.change(), "causes", finding.causes(), "evidence", finding.evidence().stream().map(JsonReport::evidence).toList(),
        "why", finding.why(), "repair", finding.repair(), "ask", finding.ask(), "fix", finding.fix().map(JsonReport::fix),
        "exhibit", finding.exhibit().flatMap(JsonReport::exhibit),
        "incidents", finding.incidents(), "fingerprint", finding.fingerprint());
  }

  /// What is drawn of days, hosts and access; where lines land stands in the evidence.
  private static Optional<Map<String, Object>> exhibit(Exhibit exhibit) {
    return switch (exhibit) {
      case Exhibit.WindowLine line -> Optional.of(WindowDrawing.json(line));
      case Exhibit.AccessWitness witness -> Optional.of(AccessDrawing.json(witness));
      case Exhibit.HostCount count -> Optional.of(HostDrawing.json(count));
      case Exhibit.ContextTrace _ -> Optional.empty();
    };
  }

  private static Map<String, Object> allowed(Allowed allowed) {
    var json = finding(allowed.finding());
    json.put("suppression", Json.ordered("kind", allowed.kind(), "file", allowed.at().map(at -> at.file()), "line", allowed.at().map(at -> at.line()),
        "owner", Optional.of(allowed.owner()).filter(owner -> !owner.isEmpty()), "until", Optional.of(allowed.until()).filter(until -> !until.isEmpty()),
        "because", allowed.because()));
    return json;
  }

  private static Map<String, Object> evidence(Evidence evidence) {
    return Json.ordered("file", evidence.at().file(), "line", evidence.at().line(), "column", evidence.at().column(), "side", evidence.at().side().word(),
        "message", evidence.message());
  }

  private static Map<String, Object> fix(Fix fix) {
    return Json.ordered("description", fix.description(), "safe", fix.safe(), "edits", fix.edits().stream().map(JsonReport::edit).toList());
  }

  private static Map<String, Object> edit(Edit edit) {
    return Json.ordered("line", edit.line(), "endLine", edit.endLine(), "insert", edit.insert());
  }

  private static Map<String, Object> undecided(Undecided undecided) {
    return Json.ordered("rule", undecided.rule(), "file", undecided.at().file(), "line", undecided.at().line(), "because", undecided.because(), "ask", undecided.ask());
  }

  private static Map<String, Object> incomplete(Incomplete incomplete) {
    return Json.ordered("file", incomplete.at().file(), "line", incomplete.at().line(), "because", incomplete.because());
  }
}
