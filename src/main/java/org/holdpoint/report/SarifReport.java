package org.holdpoint.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.finding.Severity;

/// The report as SARIF 2.1.0 (OASIS), with what GitHub code scanning requires.
final class SarifReport {

  /// Results that GitHub takes of one run.
  static final int MOST = 25_000;
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private SarifReport() {}

  static String render(Report report) {
    var rules = SarifRules.of(report);
    var results = new SarifResult(report, rules);
    var findings = Stream.concat(Ranked.counting(report).stream().map(results::of), Ranked.allowed(report).stream().map(results::of));
    var count = report.findings().size() + report.allowed().size();
    var run = Json.ordered("tool", Json.ordered("driver", driver(report, rules)), "invocations", List.of(invocation(report, rules, count)),
        "originalUriBaseIds", Json.ordered(SarifPlace.ROOT, Json.ordered("description", SarifPlace.message("The folder that Holdpoint ran in"))),
        "columnKind", "unicodeCodePoints", "results", findings.limit(MOST).toList(), "properties", properties(report));
    return Json.pretty(Json.ordered("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
  }

  private static Map<String, Object> driver(Report report, SarifRules rules) {
    var notifications = Arrays.stream(Remark.Kind.values()).map(SarifReport::descriptor).toList();
    return Json.ordered("name", "Holdpoint", "version", report.version(), "semanticVersion", report.version(), "rules", rules.descriptors(), "notifications", notifications);
  }

  /// Not successful where something could not be judged, as section 3.20.14 asks of a run with an error among its notifications.
  private static Map<String, Object> invocation(Report report, SarifRules rules, int count) {
    var remarks = new ArrayList<Remark>();
    if (count > MOST) {
      remarks.add(new Remark(Remark.Kind.LEFT_OUT, Severity.WARNING, Optional.empty(),
          (count - MOST) + " of " + count + " findings are left out, the least severe: see --format json", Optional.empty()));
    }
    remarks.addAll(Remark.of(report));
    var notifications = remarks.stream().map(remark -> notification(report, rules, remark)).toList();
    return Json.ordered("executionSuccessful", report.incomplete().isEmpty(), "exitCode", report.exitCode(),
        "exitCodeDescription", SarifPlace.plain(report.verdict().word() + (report.reasons().isEmpty() ? "" : ": " + String.join("; ", report.reasons()))),
        "toolExecutionNotifications", Json.unlessEmpty(notifications));
  }

  private static Map<String, Object> notification(Report report, SarifRules rules, Remark remark) {
    return Json.ordered("descriptor", reference(remark.kind()), "associatedRule", remark.rule().map(rules::reference),
        "level", remark.kind() == Remark.Kind.INCOMPLETE ? "error" : remark.severity().word(), "message", SarifPlace.message(SarifPlace.plain(remark.text())),
        "locations", remark.at().map(at -> List.of(SarifPlace.location(report, at, Optional.empty(), Optional.empty()))));
  }

  /// GitHub asks of a notification what it asks of a rule.
  private static Map<String, Object> descriptor(Remark.Kind kind) {
    var meaning = SarifPlace.message(kind.meaning());
    return Json.ordered("id", kind.word(), "shortDescription", meaning, "fullDescription", meaning, "help", Json.ordered("text", kind.meaning(), "markdown", kind.meaning()));
  }

  private static Map<String, Object> reference(Remark.Kind kind) {
    return Json.ordered("id", kind.word(), "index", kind.ordinal());
  }

  private static Map<String, Object> properties(Report report) {
    return Json.ordered("verdict", report.verdict().word(), "reasons", report.reasons(), "rulebook", report.rulebook(), "digest", report.digest(),
        "judgedAt", report.judgedAt().time(), "judgedAtFrom", report.judgedAt().from());
  }
}
