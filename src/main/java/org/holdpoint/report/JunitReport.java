package org.holdpoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Fix;
import org.holdpoint.finding.Severity;
import org.holdpoint.gate.Allowed;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Span;

/// The report as JUnit XML (the form of Maven Surefire): one suite a file, one case a finding. What holds the change fails, what could not be judged is an error, what a reviewer must
/// look at (and what is allowed, or of no known language) is skipped with its message, and a file with nothing to say passes: red is hold, as the exit code.
final class JunitReport {

  private static final String NO_FILE = "holdpoint";

  private final Report report;
  private final Map<String, List<Case>> suites = new TreeMap<>();

  /// One case; `outcome` is the element below it, and its message.
  private record Case(String name, Optional<Outcome> outcome) {}

  private record Outcome(String element, String type, String message, String text) {}

  private JunitReport(Report report) {
    this.report = report;
  }

  static String render(Report report) {
    var junit = new JunitReport(report);
    report.coverage().stream().map(FileCoverage::file).forEach(file -> junit.suites.putIfAbsent(file, new ArrayList<>()));
    Ranked.counting(report).forEach(finding -> junit.put(Optional.of(finding.at()), new Case(name(finding), Optional.of(junit.outcome(finding)))));
    Ranked.allowed(report).forEach(allowed -> junit.put(Optional.of(allowed.finding().at()), new Case(name(allowed.finding()), Optional.of(outcome(allowed)))));
    Remark.of(report).forEach(remark -> junit.put(remark.at(), new Case(remark.kind().word() + remark.rule().map(rule -> " " + rule).orElse("")
        + remark.at().map(at -> " (line " + at.line() + ")").orElse(""), Optional.of(outcome(remark)))));
    if (junit.suites.isEmpty()) {
      junit.suites.put(NO_FILE, new ArrayList<>());
    }
    junit.suites.values().stream().filter(List::isEmpty).forEach(cases -> cases.add(new Case("no finding", Optional.empty())));
    return junit.xml();
  }

  private void put(Optional<Span> at, Case found) {
    suites.computeIfAbsent(at.map(Span::file).orElse(NO_FILE), _ -> new ArrayList<>()).add(found);
  }

  private Outcome outcome(Finding finding) {
    var text = new ArrayList<>(List.of(finding.at().place() + ": " + finding.severity().word() + ": " + finding.message()));
    text.addAll(CodeFrame.draw(report.sources(), FindingText.labels(finding), Look.plain().width()));
    text.add("why: " + finding.why());
    text.add("repair: " + finding.fix().map(Fix::description).orElse(finding.repair()));
    return new Outcome(report.failOn().holds(finding.severity()) ? "failure" : "skipped", finding.severity().word(), finding.message(), String.join("\n", text));
  }

  private static String name(Finding finding) {
    return finding.rule() + " (line " + finding.at().line() + ")";
  }

  private static Outcome outcome(Allowed allowed) {
    var finding = allowed.finding();
    var owner = allowed.owner().isEmpty() ? "" : ", by " + allowed.owner() + " until " + allowed.until();
    return new Outcome("skipped", finding.severity().word(), allowed.kind() + owner + ": " + allowed.because(), finding.at().place() + ": " + finding.message());
  }

  private static Outcome outcome(Remark remark) {
    var incomplete = remark.kind() == Remark.Kind.INCOMPLETE && remark.severity() == Severity.ERROR;
    return new Outcome(incomplete ? "error" : "skipped", remark.kind().word(), remark.text(), remark.at().map(Span::place).orElse("") + " " + remark.text());
  }

  private String xml() {
    var all = suites.values().stream().flatMap(List::stream).toList();
    var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"holdpoint\"").append(Xml.attribute("tests", all.size()))
        .append(Xml.attribute("failures", count(all, "failure"))).append(Xml.attribute("errors", count(all, "error"))).append(">\n");
    suites.forEach((file, cases) -> {
      out.append("  <testsuite").append(Xml.attribute("name", file)).append(counts(cases)).append(">\n");
      cases.forEach(one -> out.append(xml(file, one)));
      out.append("  </testsuite>\n");
    });
    return out.append("</testsuites>\n").toString();
  }

  private static String counts(List<Case> cases) {
    return Xml.attribute("tests", cases.size()) + Xml.attribute("failures", count(cases, "failure")) + Xml.attribute("errors", count(cases, "error"))
        + Xml.attribute("skipped", count(cases, "skipped")) + Xml.attribute("time", 0);
  }

  private static long count(List<Case> cases, String element) {
    return cases.stream().filter(one -> one.outcome().filter(outcome -> outcome.element().equals(element)).isPresent()).count();
  }

  private static String xml(String file, Case one) {
    var head = "    <testcase" + Xml.attribute("name", one.name()) + Xml.attribute("classname", file) + Xml.attribute("time", 0);
    return one.outcome().map(outcome -> {
      // Surefire's schema has no type for what is skipped.
      var type = outcome.element().equals("skipped") ? "" : Xml.attribute("type", outcome.type());
      return head + ">\n      <" + outcome.element() + Xml.attribute("message", outcome.message()) + type + ">" + Xml.text(outcome.text()) + "</" + outcome.element() + ">\n    </testcase>\n";
    }).orElse(head + "/>\n");
  }
}
