package org.holdpoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.finding.Evidence;
import org.holdpoint.finding.Exhibit;
import org.holdpoint.finding.Exhibit.ContextTrace;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;
import org.holdpoint.source.Side;

/// One finding as people read it: where, the lines with marks, why, and how to mend it.
final class FindingText {

  private static final int EVIDENCE = 6;
  private static final String NOTE = "      = ";
  /// The columns of the name of a note, with a blank behind it.
  private static final int NAMES = 10;
  private static final String HANGING = "                  ";

  private final Report report;
  private final Look look;
  private final List<String> lines = new ArrayList<>();

  private FindingText(Report report, Look look) {
    this.report = report;
    this.look = look;
  }

  /// The lines of a finding. `causes` are the findings it follows from, `followers` those that follow from it, `folded` how many of them are not shown.
  static List<String> lines(Report report, Look look, Finding finding, List<Finding> causes, List<Finding> followers, long folded) {
    var text = new FindingText(report, look);
    text.head(finding, causes);
    text.frame(finding);
    text.notes(finding, followers, folded, !causes.isEmpty());
    return text.lines;
  }

  private void head(Finding finding, List<Finding> causes) {
    var severity = finding.severity().word();
    var painted = finding.severity() == Severity.ERROR ? look.red(severity) : finding.severity() == Severity.WARNING ? look.yellow(severity) : look.bold(severity);
    var cause = causes.isEmpty() ? "" : "   caused by " + (causes.size() == 1 ? "line " : "lines ")
        + String.join(", ", causes.stream().map(other -> String.valueOf(other.at().line())).distinct().toList());
    lines.add(look.bold(Cells.visible(finding.at().place())) + "  " + painted + "  " + look.bold(finding.rule()) + cause
        + (finding.at().side() == Side.BASE ? "   (removed; shown as it was)" : finding.at().gap() && finding.particulars().gone().isPresent() ? "   (it stood here)" : ""));
  }

  private void frame(Finding finding) {
    lines.addAll(CodeFrame.draw(report.sources(), labels(finding), look.width()));
    if (finding.evidence().size() > EVIDENCE) {
      lines.add("      | " + Summary.count(finding.evidence().size() - EVIDENCE, "more place") + " speak for it: see --format json");
    }
  }

  /// What a frame marks of a finding: the places of its exhibit, else its own and the first of its evidence; those in its file first.
  static List<CodeFrame.Label> labels(Finding finding) {
    var labels = new ArrayList<CodeFrame.Label>();
    if (finding.exhibit().orElse(null) instanceof ContextTrace trace) {
      labels.addAll(ContextDrawing.labels(finding, trace));
    } else {
      labels.add(new CodeFrame.Label(finding.at(), finding.message(), true));
      finding.evidence().stream().limit(EVIDENCE).map(FindingText::label).forEach(labels::add);
    }
    labels.sort((one, other) -> Boolean.compare(!sameFile(finding, one), !sameFile(finding, other)));
    return labels;
  }

  private static boolean sameFile(Finding finding, CodeFrame.Label label) {
    return label.at().file().equals(finding.at().file()) && label.at().side() == finding.at().side();
  }

  private static CodeFrame.Label label(Evidence evidence) {
    return new CodeFrame.Label(evidence.at(), evidence.message(), false);
  }

  private void notes(Finding finding, List<Finding> followers, long folded, boolean follows) {
    lines.add("      |");
    finding.exhibit().ifPresent(exhibit -> exhibit(finding, exhibit, followers));
    if (folded > 0) {
      note("folded", Summary.count(folded, "less serious finding") + " that follow" + (folded == 1 ? "s" : "") + " from this: see --format json");
    }
    if (!follows) {
      note("why", finding.why() + finding.incidents().stream().findFirst().map(incident -> " (precedent: " + incident + ")").orElse(""));
    }
    note("repair", finding.fix().map(fix -> fix.description() + (fix.safe() ? "  [safe]" : "")).orElse(finding.repair()));
  }

  private void exhibit(Finding finding, Exhibit exhibit, List<Finding> followers) {
    switch (exhibit) {
      case ContextTrace trace -> {
        note("lands in", ContextDrawing.place(trace.landsIn()));
        note("meant for", ContextDrawing.place(trace.meantFor()));
        var causes = ContextDrawing.causes(finding, trace, followers);
        if (!causes.isEmpty()) {
          note("causes", causes + ": see `" + replay(finding) + "`");
        }
        delivery(finding).ifPresent(how -> note("delivery", how));
      }
      case Exhibit.WindowLine line -> lines.addAll(WindowDrawing.lines(line));
      case Exhibit.AccessWitness witness -> AccessDrawing.rows(witness).forEach(this::note);
      case Exhibit.HostCount count -> lines.addAll(HostDrawing.lines(count));
    }
  }

  /// How the script is taken to reach the device, which decides what runs after a rejected line.
  private Optional<String> delivery(Finding finding) {
    return report.coverage().stream().filter(file -> file.file().equals(finding.at().file())).flatMap(file -> file.delivery().stream()).findFirst().map(how -> switch (how) {
      case "paste" -> "paste: the device goes on after a line that it rejects (--delivery)";
      case "file" -> "file: the device stops at the first line that it rejects (--delivery)";
      default -> how + ": the device takes all lines or none (--delivery)";
    });
  }

  /// The command that shows where every line of the finding's script lands.
  private String replay(Finding finding) {
    var onto = report.coverage().stream().filter(file -> file.file().equals(finding.at().file())).flatMap(file -> file.appliedTo().stream()).findFirst();
    return "holdpoint replay " + finding.at().file() + onto.map(state -> " --onto " + state).orElse("");
  }

  private void note(String name, String text) {
    if (!text.isBlank()) {
      lines.addAll(Wrapping.wrap(NOTE + name + " ".repeat(Math.max(1, NAMES - name.length())), HANGING, Cells.visible(text.strip()), look.width()));
    }
  }
}
