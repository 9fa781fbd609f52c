package org.holdpoint.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.finding.Finding;

/// The report as people read it in a terminal: findings with what follows from them, what could not be judged, and one line of summary.
final class TextReport {

  private static final int SHOWN = 5;

  private final Report report;
  private final Look look;
  private final List<String> lines = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final Map<String, Finding> named;
  private final Map<String, List<Finding>> following = new HashMap<>();

  private TextReport(Report report, Look look) {
    this.report = report;
    this.look = look;
    this.named = Ranked.byFingerprint(report);
    report.findings().forEach(finding -> finding.causes().stream().distinct().forEach(cause -> following.computeIfAbsent(cause, _ -> new ArrayList<>()).add(finding)));
  }

  static String render(Report report, Look look) {
    var text = new TextReport(report, look);
    report.findings().stream().filter(finding -> finding.causes().isEmpty()).forEach(finding -> text.finding(finding, List.of()));
    // A finding whose causes are not in the report stands for itself.
    report.findings().stream().filter(finding -> !text.told.contains(finding.fingerprint())).forEach(finding -> text.finding(finding, List.of()));
    text.incomplete();
    text.undecided();
    text.unread();
    text.skipped();
    text.applied();
    text.summary();
    return text.lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  /// A finding, then those that follow from it and are as serious; the others are counted.
  private void finding(Finding finding, List<Finding> causes) {
    if (!told.add(finding.fingerprint())) {
      return;
    }
    var followers = following.getOrDefault(finding.fingerprint(), List.of()).stream().filter(other -> !told.contains(other.fingerprint())).toList();
    var shown = followers.stream().filter(other -> other.severity().atLeast(finding.severity())).toList();
    lines.addAll(FindingText.lines(report, look, finding, causes, shown, followers.size() - shown.size()));
    lines.add("");
    followers.stream().filter(other -> !shown.contains(other)).forEach(other -> told.add(other.fingerprint()));
    shown.forEach(other -> finding(other, Ranked.causes(other, named)));
  }

  private void incomplete() {
    report.incomplete().forEach(place -> lines.add(look.bold(Cells.visible(place.at().place())) + "  " + look.red("incomplete") + "  " + Cells.visible(place.because())));
    if (!report.incomplete().isEmpty()) {
      lines.add("");
    }
  }

  private void undecided() {
    for (var rule : report.undecided()) {
      lines.add(look.bold(Cells.visible(rule.at().place())) + "  " + look.yellow("undecided") + "  " + rule.rule());
      lines.addAll(Wrapping.wrap("      = because   ", "                  ", Cells.visible(rule.because()), look.width()));
      lines.addAll(Wrapping.wrap("      = ask       ", "                  ", Cells.visible(rule.ask()), look.width()));
      lines.add("");
    }
  }

  /// The first unread lines of each file: silence is not approval.
  private void unread() {
    for (var file : report.coverage()) {
      if (file.unread().isEmpty()) {
        continue;
      }
      lines.add(look.bold(Cells.visible(file.file())) + "  " + look.yellow("unread") + "  " + Summary.count(file.unread().size(), "line")
          + " that neither grammar nor context table knows:");
      file.unread().stream().limit(SHOWN).forEach(at -> lines.add((CodeFrame.numbered(at.line()) + clipped(report.sources().line(at, at.line()))).stripTrailing()));
      if (file.unread().size() > SHOWN) {
        lines.add("  ... and " + (file.unread().size() - SHOWN) + " more: see --format json");
      }
      lines.add("");
    }
  }

  /// What was left out on purpose: nobody should believe that it was judged.
  private void skipped() {
    report.skipped().stream().limit(SHOWN).forEach(one -> lines.add(look.bold(Cells.visible(one.path())) + "  skipped  " + Cells.visible(one.because())));
    if (report.skipped().size() > SHOWN) {
      lines.add("  ... and " + (report.skipped().size() - SHOWN) + " more skipped: see --format json");
    }
    if (!report.skipped().isEmpty()) {
      lines.add("");
    }
  }

  private static String clipped(String text) {
    return Cells.visible(text.length() > 100 ? text.substring(0, text.offsetByCodePoints(0, Math.min(99, text.codePointCount(0, text.length())))) + "…" : text);
  }

  private void applied() {
    var notes = report.coverage().stream().filter(file -> file.because().isPresent() && file.kind().filter("script"::equals).isPresent()).map(file -> Cells.visible(
        file.file() + " is applied to " + file.appliedTo().orElse("an empty device") + ": " + file.because().orElseThrow())).distinct().toList();
    lines.addAll(notes);
    if (!notes.isEmpty()) {
      lines.add("");
    }
  }

  private void summary() {
    var verdict = report.verdict().word();
    var painted = switch (report.verdict()) {
      case HOLD -> look.red(verdict);
      case REVIEW -> look.yellow(verdict);
      case PASS -> look.green(verdict);
    };
    var wrapped = Wrapping.wrap(verdict + ": ", "      ", Cells.visible(Summary.sentence(report)), look.width());
    lines.add(painted + wrapped.getFirst().substring(verdict.length()));
    lines.addAll(wrapped.subList(1, wrapped.size()));
    if (!report.reasons().isEmpty()) {
      lines.addAll(Wrapping.wrap(" ".repeat(verdict.length() + 2) + "because ", " ".repeat(verdict.length() + 10), Cells.visible(String.join("; ", report.reasons())), look.width()));
    }
  }
}
