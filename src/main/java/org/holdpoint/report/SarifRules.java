package org.holdpoint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;
import org.holdpoint.gate.Allowed;

/// The rules of a report as SARIF reporting descriptors, each with the help that GitHub shows beside an alert.
final class SarifRules {

  /// Letters that GitHub takes of a short or full description.
  private static final int DESCRIPTION = 1024;

  private final Map<String, Integer> indices = new LinkedHashMap<>();
  private final List<Map<String, Object>> descriptors = new ArrayList<>();

  private SarifRules() {}

  /// The rules of the report. A finding that no rule file stands behind speaks for itself.
  static SarifRules of(Report report) {
    var rules = new SarifRules();
    report.rules().forEach(rules::add);
    Stream.concat(report.findings().stream(), report.allowed().stream().map(Allowed::finding)).filter(finding -> !rules.indices.containsKey(finding.rule())).forEach(finding -> rules.add(own(finding)));
    return rules;
  }

  private static RuleText own(Finding finding) {
    return new RuleText(finding.rule(), finding.rule(), finding.category(), finding.severity(), finding.why(), finding.repair(), finding.ask(), List.of(), List.of());
  }

  private void add(RuleText rule) {
    if (indices.putIfAbsent(rule.id(), descriptors.size()) == null) {
      descriptors.add(descriptor(rule));
    }
  }

  List<Map<String, Object>> descriptors() {
    return descriptors;
  }

  /// `{"id": …, "index": …}` of a rule.
  Map<String, Object> reference(String id) {
    return Json.ordered("id", id, "index", Optional.ofNullable(indices.get(id)));
  }

  private static Map<String, Object> descriptor(RuleText rule) {
    return Json.ordered("id", rule.id(), "shortDescription", SarifPlace.message(clipped(rule.title())), "fullDescription", SarifPlace.message(clipped(rule.why())),
        "help", Json.ordered("text", help(rule), "markdown", markdown(rule)),
        "defaultConfiguration", Json.ordered("level", rule.severity().word()),
        "properties", Json.ordered("tags", List.of(rule.family(), rule.category()), "problem.severity", rule.severity() == Severity.NOTE ? "recommendation" : rule.severity().word()));
  }

  private static String clipped(String text) {
    var plain = SarifPlace.plain(text);
    return plain.codePointCount(0, plain.length()) <= DESCRIPTION ? plain : plain.substring(0, plain.offsetByCodePoints(0, DESCRIPTION - 1)) + "…";
  }

  private static String help(RuleText rule) {
    var lines = new ArrayList<>(List.of(SarifPlace.plain(rule.why())));
    lines.add("Repair: " + SarifPlace.plain(rule.repair()));
    lines.add("The reviewer asks: " + SarifPlace.plain(rule.ask()));
    if (!rule.incidents().isEmpty()) {
      lines.add("Precedents: " + SarifPlace.plain(String.join(", ", rule.incidents())));
    }
    if (!rule.sources().isEmpty()) {
      lines.add("Sources: " + SarifPlace.plain(String.join("; ", rule.sources())));
    }
    return String.join("\n", lines);
  }

  private static String markdown(RuleText rule) {
    var blocks = new ArrayList<>(List.of(Markdown.words(rule.why())));
    blocks.add("**Repair:** " + Markdown.words(rule.repair()));
    blocks.add("**The reviewer asks:** " + Markdown.words(rule.ask()));
    if (!rule.incidents().isEmpty()) {
      blocks.add("**Precedents:** " + String.join(", ", rule.incidents().stream().map(Markdown::code).toList()));
    }
    if (!rule.sources().isEmpty()) {
      blocks.add("**Sources:** " + String.join("; ", rule.sources().stream().map(Markdown::words).toList()));
    }
    return String.join("\n\n", blocks);
  }
}
