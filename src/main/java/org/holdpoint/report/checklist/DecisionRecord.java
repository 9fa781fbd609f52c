package org.holdpoint.report.checklist;

import java.util.Map;
import java.util.Optional;
import org.holdpoint.finding.Finding;
import org.holdpoint.gate.Allowed;
import org.holdpoint.report.Json;

/// What a run decided, as one line of JSON for a file that only grows: on what, by what, with which result, and who must answer.
public final class DecisionRecord {

  private DecisionRecord() {}

  /// The line, with its line end.
  public static String line(Brief brief) {
    var report = brief.report();
    return Json.line(Json.ordered("digest", report.digest(), "rulebook", report.rulebook(), "version", report.version(), "verdict", report.verdict().word(), "exitCode", report.exitCode(),
        "failOn", report.failOn().word(), "judgedAt", Json.ordered("time", report.judgedAt().time(), "from", report.judgedAt().from()), "compared", report.compared(),
        "reasons", report.reasons(), "findings", report.findings().stream().map(DecisionRecord::finding).toList(), "suppressed", report.allowed().stream().map(DecisionRecord::allowed).toList(),
        "undecided", report.undecided().stream().map(one -> Json.ordered("rule", one.rule(), "file", one.at().file(), "line", one.at().line(), "because", one.because())).toList(),
        "loosened", report.loosened(),
        "incomplete", report.incomplete().stream().map(one -> Json.ordered("file", one.at().file(), "line", one.at().line(), "because", one.because())).toList(),
        "asked", Checklist.of(brief).asked().entrySet().stream().map(one -> Json.ordered("role", one.getKey().word(), "items", one.getValue())).toList()));
  }

  private static Map<String, Object> finding(Finding finding) {
    return Json.ordered("rule", finding.rule(), "severity", finding.severity().word(), "file", finding.at().file(), "line", finding.at().line(), "side", finding.at().side().word(),
        "fingerprint", finding.fingerprint());
  }

  private static Map<String, Object> allowed(Allowed allowed) {
    var json = finding(allowed.finding());
    json.put("kind", allowed.kind());
    json.put("owner", Optional.of(allowed.owner()).filter(owner -> !owner.isEmpty()));
    json.put("until", Optional.of(allowed.until()).filter(until -> !until.isEmpty()));
    json.put("because", allowed.because());
    return json;
  }
}
