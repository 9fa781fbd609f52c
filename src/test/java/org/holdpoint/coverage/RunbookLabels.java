package org.holdpoint.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.Holdpoint;
import org.holdpoint.Request;
import org.holdpoint.finding.Evidence;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;
import org.holdpoint.gate.FailOn;
import org.holdpoint.report.Report;
import org.holdpoint.report.Report.JudgedAt;
import org.holdpoint.rule.Rulebook;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import org.holdpoint.source.Tree;

/// Labels of a first look, line by line of runbooks, scripts and playbooks, held against our findings, each file judged alone: of what is labelled a broad stop or a question that is got around, how much
/// has a finding on its line or names it as evidence; of what is labelled narrow, how much has an error. Each disagreement is shown with the reason that a person gave.
public final class RunbookLabels {

  private static final double LEAST_FLAGGED = 0.95;
  private static final double MOST_EXPLAINED = 0.03;
  private static final Pattern RISKY = Pattern.compile("broad-shutdown|other:confirmation-override");
  private static final Pattern NARROW = Pattern.compile("narrow-.*");

  private record Label(int line, String label, String text) {}

  private record Reason(Pattern label, Pattern text, String why) {}

  private static final class Sum {
    private int labelled;
    private int flagged;
    private int errors;
  }

  private final Path folder;
  private final Map<String, Sum> sums = new TreeMap<>();
  private final Map<String, List<String>> disagreements = new TreeMap<>();
  private int files;
  private int read;
  private final List<Reason> reasons = Table.read("runbook-reviewed.tsv").entrySet().stream().map(row -> {
    var cells = row.getKey().split("\t");
    return new Reason(Pattern.compile(cells[0]), Pattern.compile("(?is)" + cells[1]), row.getValue());
  }).toList();

  private RunbookLabels(Path folder) {
    this.folder = folder;
  }

  /// `folder`: holds `labels.tsv`. Ends with 1 when a goal is missed.
  public static void main(String... arguments) throws IOException {
    var figures = new RunbookLabels(Path.of(arguments[0]));
    var labels = Files.readAllLines(figures.folder.resolve("labels.tsv")).stream().skip(1).filter(line -> !line.isBlank()).map(line -> line.split("\t", -1))
        .collect(Collectors.groupingBy(row -> row[0], Collectors.mapping(row -> new Label(Integer.parseInt(row[1]), row[2], row.length > 3 ? row[3] : ""), Collectors.toList())));
    try (Stream<Path> paths = Files.walk(figures.folder)) {
      for (var path : paths.filter(Files::isRegularFile).filter(path -> !path.getParent().equals(figures.folder)).sorted().toList()) {
        var name = figures.folder.getFileName() + "/" + figures.folder.relativize(path);
        figures.measure(SourceReader.read(Files.readAllBytes(path), name, name, Side.HEAD), labels.getOrDefault(name, List.of()));
      }
    }
    System.exit(figures.print() ? 0 : 1);
  }

  private void measure(SourceFile file, List<Label> labels) {
    var report = report(file);
    files++;
    read += report.incomplete().isEmpty() ? 1 : 0;
    for (var label : labels) {
      count(file, label, report.findings().stream().filter(finding -> shows(finding, label.line())).toList());
    }
  }

  private static boolean shows(Finding finding, int line) {
    return Stream.concat(Stream.of(finding.at()), finding.evidence().stream().map(Evidence::at)).anyMatch(span -> covers(span, line));
  }

  private static boolean covers(Span span, int line) {
    return span.line() <= line && line <= span.endLine();
  }

  private void count(SourceFile file, Label label, List<Finding> here) {
    var sum = sums.computeIfAbsent(label.label(), _ -> new Sum());
    var error = here.stream().anyMatch(finding -> finding.severity() == Severity.ERROR && finding.at().line() == label.line());
    sum.labelled++;
    sum.flagged += here.isEmpty() ? 0 : 1;
    sum.errors += error ? 1 : 0;
    if (NARROW.matcher(label.label()).matches() ? error : here.isEmpty()) {
      var why = reasons.stream().filter(reason -> reason.label().matcher(label.label()).matches() && reason.text().matcher(label.text()).find()).findFirst().map(Reason::why).orElse("UNEXPLAINED");
      disagreements.computeIfAbsent(why, _ -> new ArrayList<>()).add("%s %s:%d %s".formatted(label.label(), file.name(), label.line(), label.text()));
    }
  }

  private static Report report(SourceFile file) {
    var request = new Request(Optional.empty(), Optional.empty(), new JudgedAt("2026-01-01T00:00:00Z", "option"), FailOn.ERROR, false, Duration.ofMinutes(1));
    return Holdpoint.check(new Comparison(Optional.empty(), new Tree(Side.HEAD, List.of(file)), List.of(), List.of()), Settings.none(), Rulebook.shipped(), request);
  }

  private boolean print() {
    System.out.printf("%d files, %d of them read to the end%n%n%-32s %9s %8s %7s %7s%n", files, read, "label", "labelled", "flagged", "share", "errors");
    sums.forEach((label, sum) -> System.out.printf("%-32s %9d %8d %6.1f%% %7d%n", label, sum.labelled, sum.flagged, 100.0 * sum.flagged / sum.labelled, sum.errors));
    disagreements.forEach((why, places) -> {
      System.out.printf("%n%d: %s%n", places.size(), why);
      places.forEach(place -> System.out.println("  " + place));
    });
    var risky = sums.entrySet().stream().filter(entry -> RISKY.matcher(entry.getKey()).matches()).map(Map.Entry::getValue).toList();
    var labelled = risky.stream().mapToInt(sum -> sum.labelled).sum();
    var flagged = (double) risky.stream().mapToInt(sum -> sum.flagged).sum() / Math.max(1, labelled);
    var errors = sums.entrySet().stream().filter(entry -> NARROW.matcher(entry.getKey()).matches()).mapToInt(entry -> entry.getValue().errors).sum();
    var explained = disagreements.entrySet().stream().filter(entry -> !entry.getKey().equals("UNEXPLAINED")).flatMap(entry -> entry.getValue().stream()).filter(place -> RISKY.matcher(place.split(" ")[0]).matches()).count();
    var unexplained = disagreements.getOrDefault("UNEXPLAINED", List.of()).size();
    System.out.printf("%nbroad stops and questions got around: %.1f %% flagged (goal: at least %.0f %%), %.1f %% explained otherwise (goal: at most %.0f %%); narrow: %d with an error (goal: none); %d UNEXPLAINED%n", 100 * flagged,
        100 * LEAST_FLAGGED, 100.0 * explained / Math.max(1, labelled), 100 * MOST_EXPLAINED, errors, unexplained);
    return flagged >= LEAST_FLAGGED && explained <= MOST_EXPLAINED * labelled && errors == 0 && unexplained == 0 && read == files;
  }
}
