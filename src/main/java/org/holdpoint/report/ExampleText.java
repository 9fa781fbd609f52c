package org.holdpoint.report;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.rule.RuleExample;
import org.holdpoint.source.FileCoverage;

/// What became of an example of a rule, for who writes the rule.
public final class ExampleText {

  private static final int SHOWN = 5;

  private ExampleText() {}

  /// What the rule should have flagged and what it did, what else was found, and what was left open; a line each.
  public static List<String> outcome(RuleExample example, List<String> flagged, String rule, Report report) {
    var lines = new ArrayList<String>();
    lines.add("expected " + list(example.flags()));
    lines.add("flagged  " + list(flagged));
    report.undecided().stream().filter(one -> one.rule().equals(rule)).forEach(one -> lines.add("open     " + one.at().place() + ": " + one.because()));
    report.findings().stream().filter(finding -> !finding.rule().equals(rule)).limit(SHOWN)
        .forEach(finding -> lines.add("besides  " + finding.rule() + " at " + finding.at().place() + ": " + finding.message()));
    report.coverage().stream().flatMap(file -> file.unread().stream().map(at -> "unread   " + at.place() + ": " + report.sources().line(at, at.line()).strip())).limit(SHOWN).forEach(lines::add);
    report.coverage().stream().filter(file -> file.language().isEmpty()).map(FileCoverage::file).forEach(file -> lines.add("unread   " + file + " is of no known language"));
    report.incomplete().forEach(one -> lines.add("unread   " + one.at().place() + ": " + one.because()));
    return lines.stream().map(Cells::visible).toList();
  }

  private static String list(List<String> texts) {
    return texts.isEmpty() ? "nothing" : String.join("  |  ", texts);
  }
}
