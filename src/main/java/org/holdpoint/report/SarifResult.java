package org.holdpoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.finding.Edit;
import org.holdpoint.finding.Exhibit.ContextTrace;
import org.holdpoint.finding.Exhibit.HostCount;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Fix;
import org.holdpoint.gate.Allowed;
import org.holdpoint.source.Span;

/// Findings as SARIF results.
final class SarifResult {

  /// Links in a message; every place is a related location besides.
  private static final int LINKED = 5;
  /// Steps of a code flow that GitHub shows.
  private static final int STEPS = 1000;

  private final Report report;
  private final SarifRules rules;
  private final Map<String, Finding> named;
  private final LineHashes.Known hashes = new LineHashes.Known();

  SarifResult(Report report, SarifRules rules) {
    this.report = report;
    this.rules = rules;
    this.named = Ranked.byFingerprint(report);
  }

  /// A place that speaks for a finding, and what it shows.
  private record Related(Span at, String message) {}

  /// A finding that counts. Its empty list of suppressions says that nothing allows it (section 3.27.23).
  Map<String, Object> of(Finding finding) {
    return result(finding, List.of());
  }

  /// One that does not.
  Map<String, Object> of(Allowed allowed) {
    return result(allowed.finding(), List.of(suppression(allowed)));
  }

  private Map<String, Object> result(Finding finding, List<Map<String, Object>> suppressions) {
    var evidence = finding.evidence().stream().map(one -> new Related(one.at(), one.message())).toList();
    var causes = Ranked.causes(finding, named).stream().map(cause -> new Related(cause.at(), "cause: " + cause.message())).toList();
    var related = new ArrayList<>(evidence);
    related.addAll(causes);
    var locations = new ArrayList<Map<String, Object>>();
    related.forEach(one -> locations.add(SarifPlace.location(report, one.at(), Optional.of(locations.size() + 1), Optional.of(one.message()))));
    return Json.ordered("ruleId", finding.rule(), "ruleIndex", rules.reference(finding.rule()).get("index"), "level", finding.severity().word(),
        "message", SarifPlace.message(message(finding, evidence, causes)),
        "locations", List.of(SarifPlace.location(report, finding.at(), Optional.empty(), Optional.empty())),
        "relatedLocations", Json.unlessEmpty(locations), "codeFlows", Json.unlessEmpty(flows(finding, evidence, causes)),
        "partialFingerprints", Json.ordered("primaryLocationLineHash", hash(finding), "holdpoint/v1", finding.fingerprint()),
        "fixes", finding.fix().map(fix -> List.of(fix(finding, fix))), "suppressions", suppressions,
        "properties", Json.ordered("category", finding.category(), "change", finding.change(), "side", finding.at().side().word(), "why", finding.why(), "ask", finding.ask(),
            "incidents", finding.incidents(), "causes", finding.causes(),
            "hosts", finding.exhibit().filter(HostCount.class::isInstance).map(HostCount.class::cast).map(HostDrawing::json)));
  }

  /// The message, whose first sentence GitHub takes as title, then links to what speaks for it.
  private static String message(Finding finding, List<Related> evidence, List<Related> causes) {
    var text = new StringBuilder(SarifPlace.plain(Summary.sentence(finding.message())));
    links(text, " Evidence: ", evidence, 0);
    links(text, " Caused by ", causes, evidence.size());
    text.append(" Repair: ").append(SarifPlace.plain(Summary.sentence(finding.fix().map(Fix::description).orElse(finding.repair()))));
    return text.toString();
  }

  private static void links(StringBuilder text, String head, List<Related> places, int before) {
    if (places.isEmpty()) {
      return;
    }
    var links = new ArrayList<String>();
    for (var i = 0; i < Math.min(LINKED, places.size()); i++) {
      links.add(SarifPlace.link(places.get(i).at(), before + i + 1));
    }
    text.append(head).append(String.join(", ", links)).append(places.size() > LINKED ? " and " + (places.size() - LINKED) + " more" : "").append('.');
  }

  /// How it comes to the finding: from the header of a block through every line that lands elsewhere than meant; or from the causes to it.
  private List<Map<String, Object>> flows(Finding finding, List<Related> evidence, List<Related> causes) {
    var steps = new ArrayList<Related>(causes);
    if (finding.exhibit().orElse(null) instanceof ContextTrace trace) {
      steps.add(new Related(trace.openerAt(), trace.opener()));
      trace.consequences().stream().limit(STEPS).forEach(landing -> steps.add(new Related(landing.at(), landing.text().strip() + ": " + landing.effect() + " in "
          + ContextDrawing.place(landing.landsIn()) + ", meant for " + ContextDrawing.place(landing.meantFor()))));
      if (trace.consequences().size() > STEPS) {
        steps.add(new Related(trace.consequences().getLast().at(), "and " + (trace.consequences().size() - STEPS) + " more lines that land elsewhere than meant, to this one"));
      }
    } else if (!causes.isEmpty()) {
      evidence.stream().limit(STEPS).forEach(steps::add);
      steps.add(new Related(finding.at(), finding.message()));
    }
    if (steps.isEmpty()) {
      return List.of();
    }
    var locations = steps.stream().map(step -> Json.ordered("location", SarifPlace.location(report, step.at(), Optional.empty(), Optional.of(step.message())))).toList();
    return List.of(Json.ordered("threadFlows", List.of(Json.ordered("locations", locations))));
  }

  /// The name of the line for GitHub; that of the finding where the file is not to be had.
  private String hash(Finding finding) {
    return report.sources().file(finding.at()).filter(file -> !file.binary()).map(file -> hashes.of(file, finding.at().line())).orElse(finding.fingerprint());
  }

  private static Map<String, Object> fix(Finding finding, Fix fix) {
    var replacements = fix.edits().stream().map(SarifResult::replacement).toList();
    return Json.ordered("description", SarifPlace.message(SarifPlace.plain(fix.description() + (fix.safe() ? "" : " (not without a second look)"))),
        "artifactChanges", List.of(Json.ordered("artifactLocation", SarifPlace.artifact(finding.at().file()), "replacements", replacements)));
  }

  private static Map<String, Object> replacement(Edit edit) {
    var region = Json.ordered("startLine", edit.line(), "startColumn", 1, "endLine", edit.endLine().orElse(edit.line()), "endColumn", 1);
    var lines = EditedLines.text(edit);
    return Json.ordered("deletedRegion", region, "insertedContent", lines.isEmpty() ? Optional.empty() : Optional.of(Json.ordered("text", lines)));
  }

  /// What allows a finding: a line of the file is `inSource`, a waiver or the baseline `external`.
  private Map<String, Object> suppression(Allowed allowed) {
    var owner = allowed.owner().isEmpty() ? "" : ", by " + allowed.owner() + " until " + allowed.until();
    return Json.ordered("kind", allowed.kind().equals("suppression") ? "inSource" : "external", "status", "accepted",
        "location", allowed.at().map(at -> SarifPlace.location(report, at, Optional.empty(), Optional.empty())),
        "justification", Cells.visible(allowed.kind() + ": " + allowed.because() + owner));
  }
}
